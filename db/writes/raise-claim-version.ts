import { and, eq, sql } from 'drizzle-orm';
import { guarded, type Write } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';
import type { ClaimId } from '#lib/core/ids.ts';

type ClaimChange = Partial<Omit<Tables['claims']['$inferInsert'], 'id' | 'articleId' | 'version'>>;

/**
 * What every write to a claim, its evidence, origins, searches and checks does: it raises the claim's version, and is
 * refused when the claim is no longer at the version that was read. Other columns of the claim may change with it.
 */
export const raiseClaimVersion = (id: ClaimId, version: number, change: ClaimChange = {}): Write =>
  guarded('claim', (q, t) =>
    q
      .update(t.claims)
      .set({ ...change, version: sql`${t.claims.version} + 1` })
      .where(and(eq(t.claims.id, id), eq(t.claims.version, version))),
  );
