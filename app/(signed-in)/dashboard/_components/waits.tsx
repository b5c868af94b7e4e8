import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import { counted } from '#app/_ui/words.ts';
import type { Wait } from '#lib/core/claims/claim-filter.ts';
import type { DashboardView } from '#lib/workflow/dashboard/dashboard-view.ts';
import { FigureTable, Panel } from './panel.tsx';

const WORDS: Readonly<Record<Wait, string>> = {
  under_4h: 'under 4 h',
  under_1d: 'under 1 day',
  under_3d: 'under 3 days',
  under_7d: 'under 7 days',
  over_7d: '7 days and over',
};
const HEIGHT = 96;

/** How long claims without a verdict have waited; the oldest in full ink. */
export function Waits({ waits }: { waits: DashboardView['waits'] }) {
  const most = Math.max(1, ...waits.map((wait) => wait.n));
  return (
    <Panel
      title="How long open claims have waited"
      table={<FigureTable head={['Waited', 'Open claims']} rows={waits.map(({ wait, n }) => [WORDS[wait], n])} />}
    >
      <ol className="grid grid-cols-5 items-end gap-2 text-center text-xs">
        {waits.map(({ wait, n, filter }) => (
          <li key={wait}>
            <Link href={paths.claims(filter)} className="grid gap-1 no-underline hover:underline">
              <b className="text-s font-semibold" aria-label={`${counted(n, 'open claim')},`}>
                {n}
              </b>
              <svg
                viewBox={`0 0 10 ${HEIGHT}`}
                preserveAspectRatio="none"
                aria-hidden="true"
                className="h-24 w-full border-b border-edge"
              >
                <rect
                  x="2"
                  width="6"
                  y={HEIGHT - (n / most) * HEIGHT}
                  height={(n / most) * HEIGHT}
                  className={wait === 'over_7d' ? 'fill-ink' : 'fill-edge'}
                />
              </svg>
              <span className="text-ink-2">{WORDS[wait]}</span>
            </Link>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
