import type { Write } from '#db/db.ts';
import type { ClaimRow } from '#db/queries/claims-of-article.ts';
import { setTokens, withdrawClaim } from '#db/writes/claim-rows.ts';
import { reviveClaim, type ClaimPatch } from '#db/writes/claims.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { checksNamed } from '#lib/core/log/seen-events.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import type { Context } from '#lib/workflow/context.ts';
import { touchClaim } from '#lib/workflow/desk/touch-claim.ts';
import type { Compensation, UndoFile } from './undo-file.ts';
import { payloadOf } from './event-payload.ts';

/**
 * Puts the claims that an action touched back: changed ones as they were, new ones out of the list, those that left
 * back into it. Every one of them gets a new version, save where nobody but the author of a check may see the difference.
 */
export function claimsAsBefore({ now }: Context, { event, rows, checks }: UndoFile): Omit<Compensation, 'events'> {
  const { before = {}, after = {} } = payloadOf(event);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const known = (ids: readonly ClaimId[] = []) => ids.flatMap((id) => rowOf.get(id) ?? []);
  const made = known(after.made);
  const back = known(after.withdrawn);
  const again = known(after.restored);
  const moved = new Set([...made, ...back, ...again]);
  const patched = patches(event.claimId, before.claim, before.claims)
    .flatMap(([id, patch]) => known([id]).map((row) => ({ row, patch })))
    .filter(({ row }) => row.withdrawnAt === null && !moved.has(row));
  const of = checksNamed(event.payload);
  const touched = patched.map(({ row, patch }) =>
    touchClaim({ claim: row, checks }, of, of.length === 0 ? patch : differing(row, patch)),
  );
  const left = {
    exit: before.exit ?? ('dropped' as const),
    withdrawnReason: before.withdrawnReason ?? null,
    withdrawnAt: before.withdrawnAt ?? now,
  };
  return {
    writes: [
      ...touched.flatMap(({ writes }) => writes),
      ...made.map((row) => withdrawClaim(row, { exit: 'undone', withdrawnReason: null, withdrawnAt: now })),
      ...again.map((row) => withdrawClaim(row, left)),
      ...back.map((row) => reviveClaim(row)),
      ...tokens(patched, [...made, ...again], back),
    ],
    moves: [
      ...patched.flatMap(({ row, patch }) =>
        patch.code === undefined || patch.code === row.code ? [] : [{ from: row.code, to: patch.code }],
      ),
      ...[...made, ...again].map((row) => ({ from: row.code })),
      ...back.map((row) => ({ to: row.code })),
    ],
    isHidden: touched.length > 0 && touched.every(({ isHidden }) => isHidden),
  };
}

/** An entry of a check tells how the claim stood, whether or not the action changed that. */
const differing = (row: ClaimRow, patch: ClaimPatch): ClaimPatch =>
  Object.fromEntries(
    Object.entries(patch).filter(
      ([field, was]) => JSON.stringify(row[field as keyof ClaimPatch]) !== JSON.stringify(was),
    ),
  );

/** An action on one claim raises its version also where nothing of the claim itself changed. */
function patches(
  claimId: ClaimId | null,
  one: ClaimPatch | undefined,
  many: Readonly<Record<ClaimId, ClaimPatch>> = {},
): readonly (readonly [ClaimId, ClaimPatch])[] {
  const own = claimId === null ? [] : [[claimId, one ?? {}] as const];
  return [...own, ...(Object.entries(many) as [ClaimId, ClaimPatch][])];
}

function tokens(
  patched: readonly { readonly row: ClaimRow; readonly patch: ClaimPatch }[],
  gone: readonly ClaimRow[],
  back: readonly ClaimRow[],
): readonly Write[] {
  const words = (text: string) => searchTokens(text).join(' ');
  return [
    ...patched.flatMap(({ row, patch }) => (patch.text === undefined ? [] : setTokens(row.id, words(patch.text)))),
    ...gone.flatMap((row) => setTokens(row.id, null)),
    ...back.flatMap((row) => setTokens(row.id, words(row.text))),
  ];
}
