import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import type { Figure } from '#lib/workflow/dashboard/dashboard-view.ts';

/** A number that is a link to the rows it counts. */
export function FigureLink({ figure, words }: { figure: Figure; words?: string }) {
  return (
    <Link
      href={paths.claims(figure.filter)}
      className="inline-flex min-h-6 items-baseline gap-1 no-underline hover:underline"
    >
      <b className={words === undefined ? 'font-semibold text-ink' : 'text-l font-semibold text-ink'}>{figure.n}</b>
      {words !== undefined && <span className="text-ink-2">{words}</span>}
    </Link>
  );
}
