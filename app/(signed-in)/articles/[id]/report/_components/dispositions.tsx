import Link from 'next/link';
import { paths } from '#app/_ui/paths.ts';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import type { ReportClaim } from '#lib/core/reports/report-model.ts';
import { DISPOSITION_WORDS } from '#lib/core/verdicts/code-words.ts';

/** Every disputed or unverified claim and every characterisation, with what the desk does about it. */
export function Dispositions({
  articleId,
  claims,
  count,
}: {
  articleId: string;
  claims: readonly ReportClaim[];
  count: number;
}) {
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="dispositions" className="border-t border-hair-strong pt-4">
      <h2 id="dispositions" className="mb-2 text-m font-semibold">
        What the desk does about it
      </h2>
      <ol>
        {claims.map((claim) => {
          const { n, id } = claim;
          return (
            <li
              key={id}
              className="grid grid-cols-[1.5rem_minmax(0,1fr)_9.5rem] items-baseline gap-x-3 border-t border-hair py-2 max-md:grid-cols-[1.5rem_minmax(0,1fr)]"
            >
              <span className="text-right text-ink-3">{n}</span>
              <div>
                <Link
                  href={paths.article(articleId, { claim: id })}
                  className="font-copy text-m no-underline hover:underline"
                >
                  {claim.text}
                </Link>
                <p className="text-xs text-ink-3">
                  <VerdictMark code={claim.verdict?.code ?? null} className="text-xs" />
                  {claim.disposition !== null && claim.disposition.reason !== '' && <> · {claim.disposition.reason}</>}
                </p>
              </div>
              <span className="max-md:col-start-2">
                {claim.disposition === null ? (
                  <Link href={paths.article(articleId, { claim: id })}>Decide at the desk</Link>
                ) : (
                  <span>
                    <b className="font-medium">{DISPOSITION_WORDS[claim.disposition.kind]}</b>
                    {claim.disposition.status === 'promised' && (
                      <span className="block text-xs text-ink-2">promised, not yet in the copy</span>
                    )}
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      {count > claims.length && (
        <p className="border-t border-hair pt-2 text-ink-2">
          And {count - claims.length} more, in the exported report.
        </p>
      )}
    </section>
  );
}
