import { and, eq, isNull } from 'drizzle-orm';
import { guarded, sweeping, type Db, type Write } from '#db/db.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { ClaimExit } from '#lib/core/claims/claim-exits.ts';
import { insertRows } from './insert-rows.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

export type NewClaims = {
  readonly claims: readonly Insert<'claims'>[];
  readonly links: readonly Insert<'attributions'>[];
};

export const insertClaims = ({ claims, links }: NewClaims): readonly Write[] => [
  ...insertRows('claims', claims),
  ...insertRows('attributions', links),
];

/** Takes a live claim out of the list; it stays, with how and why. */
export const withdrawClaim = (
  { id, version }: { readonly id: ClaimId; readonly version: number },
  left: { readonly exit: ClaimExit; readonly withdrawnReason: string | null; readonly withdrawnAt: number },
): Write =>
  guarded('claim', (q, t) =>
    q
      .update(t.claims)
      .set({ ...left, version: version + 1 })
      .where(and(eq(t.claims.id, id), eq(t.claims.version, version), isNull(t.claims.withdrawnAt))),
  );

/** What search finds a claim by; null takes it out of search. */
export const setTokens = (claimId: ClaimId, tokens: string | null): readonly Write[] => [
  sweeping('claim', (q, t) => q.delete(t.claimTokens).where(eq(t.claimTokens.claimId, claimId))),
  ...(tokens === null ? [] : [sweeping('claim', (q, t) => q.insert(t.claimTokens).values({ claimId, tokens }))]),
];
