import Link from 'next/link';
import { Glyph } from '#app/_ui/glyph.tsx';
import { paths } from '#app/_ui/paths.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { Gate } from '#lib/core/reports/sign-off-gates.ts';
import type { ReportView } from '#lib/workflow/reports/report-view.ts';

const SHOWN = 24;

const standing = (gate: Gate) => (gate.passed ? 'done' : gate.blocking ? 'open' : 'listed');
const GLYPHS = { done: 'done', open: 'open', listed: 'flag' } as const;
const WORDS = { done: 'Done', open: 'Open', listed: 'To know' } as const;

/** "3 block sign-off, 1 to know": a row that is only listed holds nobody up, so the two are counted apart. */
function standingWords(left: readonly Gate[]): string {
  const open = left.filter((gate) => gate.blocking).length;
  const listed = left.length - open;
  if (open + listed === 0) return 'all clear';
  const blocks = open === 0 ? 'nothing blocks' : open === 1 ? '1 blocks sign-off' : `${open} block sign-off`;
  return listed === 0 ? blocks : `${blocks}, ${listed} to know`;
}

/** What must be in order before an editor may sign, then what is only listed; what is not leads to the claims concerned. */
export function Gates({
  gates,
  numbers,
  articleId,
}: {
  gates: readonly Gate[];
  numbers: ReportView['numbers'];
  articleId: ArticleId;
}) {
  return (
    <section aria-labelledby="gates" className="border-t border-hair-strong pt-4">
      <h2 id="gates" className="mb-2 text-m font-semibold">
        Before sign-off{' '}
        <span className="font-normal text-ink-3">{standingWords(gates.filter((gate) => !gate.passed))}</span>
      </h2>
      <ul>
        {gates.map((gate) => (
          <li
            key={gate.gate}
            data-gate={gate.gate}
            className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-x-2 border-t border-hair py-1.5"
          >
            <Glyph name={GLYPHS[standing(gate)]} className="mt-px self-start text-ink-2" />
            <div>
              <p className={gate.passed ? 'text-ink-2' : 'font-semibold'}>
                <span className="sr-only">{WORDS[standing(gate)]}: </span>
                {gate.words}
              </p>
              {gate.claimIds.length > 0 && (
                <p className="flex flex-wrap gap-x-3 text-xs">
                  {gate.claimIds.slice(0, SHOWN).map((id) => (
                    <Link
                      key={id}
                      href={paths.article(articleId, { claim: id })}
                      className="inline-flex min-h-6 items-center"
                    >
                      Claim {numbers.get(id)}
                      {gate.why[id] !== undefined && `: ${gate.why[id]}`}
                    </Link>
                  ))}
                  {gate.claimIds.length > SHOWN && (
                    <span className="self-center text-ink-3">and {gate.claimIds.length - SHOWN} more</span>
                  )}
                </p>
              )}
              {gate.sentences.length > 0 && (
                <p className="text-xs">
                  <Link href={paths.article(articleId)}>See them at the desk</Link>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
