import type { Stance } from '#lib/core/evidence/stance.ts';
import type { CheckId } from '#lib/core/ids.ts';
import type { ClaimState, Code } from '#lib/core/verdicts/codes.ts';
import { needsSecondCheck, type Policy } from '#lib/core/verdicts/policy.ts';

/** Evidence is seen with the check that it belongs to; what was added under a verdict in force, by everybody at once. */
export const isReadable = (
  item: { readonly checkId: CheckId; readonly shared: boolean },
  readable: ReadonlySet<CheckId>,
): boolean => item.shared || readable.has(item.checkId);

/** As much of a claim as asks whether a verdict stands on it. */
export type UnderVerdict = { readonly state: ClaimState; readonly code: Code | null; readonly priority: number };

/** Whether a verdict is in force that nobody is just now checking blindly. */
export const hasVerdict = ({ state, code }: Omit<UnderVerdict, 'priority'>): boolean =>
  code !== null && (state === 'final' || state === 'needs_attention');

/**
 * Whether evidence that is added now is shared. A contradiction of a verdict always is: nobody may print what somebody
 * in the house knows to be denied. Whatever else is added waits for its check where the policy wants a second, blind one.
 */
export const isSharedAtOnce = (claim: UnderVerdict, stance: Stance, policy: Policy): boolean =>
  hasVerdict(claim) && (stance === 'contradicts' || !needsSecondCheck(policy, claim.priority));

/** Why a claim needs attention, for everybody; the source only where everybody may see the item. */
export function addedWords(source: string | null, stance: Stance): string {
  const added = 'Evidence was added after the verdict';
  return source === null ? `${added}.` : `${added}: ${source} ${DOES[stance]}.`;
}

const DOES: Readonly<Record<Stance, string>> = {
  supports: 'supports the claim',
  contradicts: 'contradicts it',
  attributes: 'shows that it was said',
  context: 'gives context',
  silent: 'is silent on it',
};
