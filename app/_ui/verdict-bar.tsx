import type { Route } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Glyph } from './glyph.tsx';
import { counted, VERDICT_WORDS, type Verdict } from './words.ts';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

/**
 * The verdicts of an article as one line, each part with its glyph, its number and its own underline.
 * With `href`, each part is a link to its claims. Narrow parts keep room for their number, so widths are near, not exact.
 */
export function VerdictBar({
  counts,
  label,
  href,
  className,
}: {
  counts: VerdictCounts;
  /** Whose verdicts these are, for a screen reader. */
  label: string;
  href?: (verdict: Verdict) => Route;
  className?: string;
}) {
  const total = ORDER.reduce((sum, verdict) => sum + counts[verdict], 0);
  const shown = ORDER.filter((verdict) => counts[verdict] > 0);
  if (shown.length === 0) return <p className={classNames('text-ink-3', className)}>No claims</p>;
  return (
    <ul className={classNames('flex h-7 w-full gap-0.5', className)} aria-label={`Verdicts: ${label}`}>
      {shown.map((verdict) => (
        <li key={verdict} className={classNames('flex min-w-[2.1rem] basis-0', share(counts[verdict], total))}>
          <Part verdict={verdict} href={href?.(verdict)}>
            <span className="flex items-center gap-[0.3em] px-1.5 text-xs whitespace-nowrap">
              <Glyph name={verdict} />
              <span aria-hidden="true">{counts[verdict]}</span>
              <span className="sr-only">
                {counted(counts[verdict], 'claim')} {VERDICT_WORDS[verdict].toLowerCase()}
              </span>
            </span>
            <span className="verdict-rule" />
          </Part>
        </li>
      ))}
    </ul>
  );
}

function Part({ verdict, href, children }: { verdict: Verdict; href: Route | undefined; children: ReactNode }) {
  const look = classNames(
    'grid w-full grid-rows-[1fr_4px] overflow-hidden text-verdict no-underline',
    verdict === 'open' ? 'inset-ring inset-ring-hair [&>.verdict-rule]:invisible' : 'bg-verdict-tint font-semibold',
  );
  if (href === undefined)
    return (
      <span data-verdict={verdict} className={look}>
        {children}
      </span>
    );
  return (
    <Link data-verdict={verdict} className={look} href={href}>
      {children}
    </Link>
  );
}

const ORDER = ['corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable', 'open'] as const;

/** The width as one of a hundred classes that globals.css keeps: a style attribute would need a looser content policy. */
const share = (count: number, total: number): string => `grow-${Math.max(1, Math.round((100 * count) / total))}`;
