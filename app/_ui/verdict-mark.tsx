import { classNames } from './class-names.ts';
import { Glyph } from './glyph.tsx';
import { VERDICT_WORDS, type Verdict } from './words.ts';

/**
 * A verdict in all its four signs: glyph, word, underline, colour.
 * `word` replaces the usual one ("Checking"); null is a claim without verdict.
 */
export function VerdictMark({
  code,
  word,
  className,
}: {
  code: Verdict | null;
  word?: string;
  className?: string | undefined;
}) {
  const verdict = code ?? 'open';
  return (
    <span
      data-verdict={verdict}
      className={classNames(
        'inline-flex items-baseline gap-[0.35em] font-medium whitespace-nowrap text-verdict',
        className,
      )}
    >
      <Glyph name={verdict} className="self-center" />
      <span className="verdict-word">{word ?? VERDICT_WORDS[verdict]}</span>
    </span>
  );
}

const ORDER = ['corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable', 'open'] as const;

/** The key to marks and bars. */
export function VerdictLegend({ className }: { className?: string }) {
  return (
    <ul className={classNames('flex flex-wrap gap-x-4 gap-y-1 text-xs', className)} aria-label="Verdicts">
      {ORDER.map((verdict) => (
        <li key={verdict}>
          <VerdictMark code={verdict} />
        </li>
      ))}
    </ul>
  );
}
