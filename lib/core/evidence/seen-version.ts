import type { UserId } from '#lib/core/ids.ts';

/** As much of a check as counting asks: how often its author wrote in it what nobody else may see. */
export type WrittenCheck = { readonly checkerId: UserId; readonly version: number };

/**
 * The version of a claim as one person sees it: the claim's own, which everything raises that everybody may see, and
 * above it what they wrote in their own checks that nobody else may. It changes with all that its reader may see, and
 * with nothing else; of a claim on which they wrote nothing hidden, it is the claim's.
 * @param checks of this claim, anybody's
 */
export const seenVersion = (
  claim: { readonly version: number },
  checks: readonly WrittenCheck[],
  reader: UserId,
): number => claim.version + OWN_WRITE * writesIn(checks.filter((check) => check.checkerId === reader));

/** Whether nothing that everybody may see has happened to the claim since a person saw this version of it. */
export const isClaimAsSeen = (claim: { readonly version: number }, seen: number): boolean =>
  seen % OWN_WRITE === claim.version;

/** Two million writes in one check, four thousand million on one claim: both together stay an integer of JavaScript. */
const OWN_WRITE = 2 ** 32;

export const writesIn = (checks: readonly Pick<WrittenCheck, 'version'>[]): number =>
  checks.reduce((sum, check) => sum + check.version, 0);
