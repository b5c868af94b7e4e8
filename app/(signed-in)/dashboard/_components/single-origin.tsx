import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import { passagesAndOrigins } from '#app/_ui/words.ts';
import type { DashboardView } from '#lib/workflow/dashboard/dashboard-view.ts';
import { FigureLink } from './figure-link.tsx';
import { Panel } from './panel.tsx';

/** Claims whose links, however many, all come from one place. */
export function SingleOrigin({
  rows,
  figure,
}: {
  rows: DashboardView['singleOrigin'];
  figure: DashboardView['figures']['singleOrigin'];
}) {
  return (
    <Panel title="Claims with a single origin">
      {rows.length === 0 ? (
        <p className="text-ink-2">No claim under review rests on one origin alone.</p>
      ) : (
        <>
          <ol>
            {rows.map((row) => (
              <li
                key={row.id}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 border-t border-hair py-1.5"
              >
                <Link
                  href={paths.article(row.articleId, { claim: row.id })}
                  className="font-copy text-m no-underline hover:underline"
                >
                  {row.text}
                </Link>
                <span className="text-xs text-ink-2">{passagesAndOrigins(row.linkCount, row.originCount)}</span>
              </li>
            ))}
          </ol>
          <p className="mt-2">
            <FigureLink figure={figure} words="in all" />
          </p>
        </>
      )}
    </Panel>
  );
}
