import { Figure } from '#app/_ui/page.tsx';
import { VerdictMark } from '#app/_ui/verdict-mark.tsx';
import type { Agreement } from '#lib/core/agreement/agreement-of.ts';
import type { DashboardView } from '#lib/workflow/dashboard/dashboard-view.ts';
import { Panel } from './panel.tsx';

/** How far first and second checks agree when neither knows of the other. */
export function AgreementPanel({ agreement }: { agreement: DashboardView['agreement'] }) {
  const { pairs, agreeing, kappa, alpha, mostConfused } = agreement;
  return (
    <Panel title="Agreement of blind second checks">
      {pairs === 0 ? (
        <p className="text-ink-2">No claim has had two blind checks yet.</p>
      ) : (
        <>
          <p className="flex flex-wrap gap-x-5 gap-y-1">
            <span>
              <Figure value={inFigures(kappa)}>Cohen’s kappa</Figure>
            </span>
            <span>
              <Figure value={inFigures(alpha)}>Krippendorff’s alpha</Figure>
            </span>
            <span>
              <Figure value={`${agreeing} of ${pairs}`}>agree</Figure>
            </span>
          </p>
          <p className="mt-2 text-ink-2">
            {inWords(kappa)}
            {mostConfused !== null && (
              <>
                Most often against each other: <VerdictMark code={mostConfused.codes[0]} /> and{' '}
                <VerdictMark code={mostConfused.codes[1]} />, {mostConfused.times} of {pairs - agreeing}.
              </>
            )}
          </p>
        </>
      )}
    </Panel>
  );
}

const inFigures = ({ value }: Agreement['kappa']): string => value?.toFixed(2) ?? 'n/a';

/** Why there is no figure, or how sure it is. */
function inWords(kappa: Agreement['kappa']): string {
  if (kappa.value === null) return `n/a: ${kappa.why} `;
  if (kappa.interval === null) return '';
  return `95 % interval of kappa ${kappa.interval.low.toFixed(2)} to ${kappa.interval.high.toFixed(2)}. `;
}
