import { and, eq, isNull, sql } from 'drizzle-orm';
import { guarded, sweeping, type Build, type Db, type Write } from '#db/db.ts';
import { buildForColumns, openValues } from '#db/open-values.ts';
import type { ClaimId, UserId } from '#lib/core/ids.ts';

/** What may change on a claim. */
export type ClaimPatch = Partial<
  Omit<Db['tables']['claims']['$inferSelect'], 'id' | 'articleId' | 'version' | 'createdAt'>
>;

/** Changes a live claim and raises its version; stale unless it is as it was read. */
export const changeClaim = (
  { id, version }: { readonly id: ClaimId; readonly version: number },
  change: ClaimPatch = {},
): Write => guarded('claim', updateOf(change), { ...change, id, was: version, version: version + 1 });

/** Stale unless a live claim is as it was read. Changes nothing: for what others shall not notice. */
export const guardClaim = ({ id, version }: { readonly id: ClaimId; readonly version: number }): Write =>
  guarded('claim', claimStill, { id, version });

const claimStill: Build = (q, { claims }) =>
  q
    .select({ id: claims.id })
    .from(claims)
    .where(
      and(
        eq(claims.id, sql.placeholder('id')),
        eq(claims.version, sql.placeholder('version')),
        isNull(claims.withdrawnAt),
      ),
    );

/** A statement for each choice of columns that change. */
const updateOf = buildForColumns(
  (columns) => (q, t) =>
    q
      .update(t.claims)
      .set(openValues(t.claims, [...columns, 'version']))
      .where(
        and(
          eq(t.claims.id, sql.placeholder('id')),
          eq(t.claims.version, sql.placeholder('was')),
          isNull(t.claims.withdrawnAt),
        ),
      ),
);

/** The same for a claim that left the list and comes back. */
export const reviveClaim = (
  { id, version }: { readonly id: ClaimId; readonly version: number },
  change: ClaimPatch = {},
): Write =>
  guarded('claim', (q, t) =>
    q
      .update(t.claims)
      .set({ ...change, withdrawnAt: null, withdrawnReason: null, exit: null, version: version + 1 })
      .where(and(eq(t.claims.id, id), eq(t.claims.version, version), sql`${t.claims.withdrawnAt} is not null`)),
  );

/** What was typed is saved, so that it need not be kept any more. */
export const forgetDraft = (claimId: ClaimId, userId: UserId): Write =>
  sweeping('draft', deleteDraft, { claimId, userId });

const deleteDraft: Build = (q, t) =>
  q
    .delete(t.drafts)
    .where(and(eq(t.drafts.claimId, sql.placeholder('claimId')), eq(t.drafts.userId, sql.placeholder('userId'))));
