import type { Write } from '#db/db.ts';
import { raiseCheck } from '#db/writes/checks.ts';
import { changeClaim, guardClaim, type ClaimPatch } from '#db/writes/claims.ts';
import { isOpenToAll } from '#lib/core/evidence/readable-checks.ts';
import type { CheckId } from '#lib/core/ids.ts';
import type { Case } from './load-case.ts';

/** What becomes of the claim's own row with a change beside it, and whether anybody but its author can notice. */
export type Touch = { readonly writes: readonly Write[]; readonly isHidden: boolean };

type Touched = Pick<Case, 'claim'> & {
  readonly checks: readonly Pick<Case['checks'][number], 'id' | 'round' | 'status' | 'version'>[];
};

/**
 * The write on a claim that goes with a change in some of its checks. It raises the claim's version where everybody may
 * see the change; where nobody but its author may, that of the check, and the claim is only guarded.
 * @param of the checks that the change belongs to; none where everybody sees it, whichever check it is in
 * @param change what changes on the claim itself, which everybody sees
 */
export function touchClaim(file: Touched, of: readonly CheckId[], change: ClaimPatch = {}): Touch {
  const hidden = hiddenCheck(file, of);
  if (hidden === undefined || Object.keys(change).length > 0) {
    return { writes: [changeClaim(file.claim, change)], isHidden: false };
  }
  return { writes: [guardClaim(file.claim), raiseCheck(hidden)], isHidden: true };
}

/** The first of some checks that only its author may read. */
export const hiddenCheck = ({ claim, checks }: Touched, of: readonly CheckId[]) =>
  checks.find((check) => of.includes(check.id) && !isOpenToAll(claim, check));

/** The checks that an item makes its changes hidden with; none where everybody sees it at once. */
export const hidingChecks = (items: readonly { readonly checkId: CheckId; readonly shared: boolean }[]) =>
  items.some((item) => item.shared) ? [] : items.map((item) => item.checkId);
