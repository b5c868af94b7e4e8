import { and, inArray, isNull, ne } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ClaimId } from '#lib/core/ids.ts';

/** Some live claims. */
export async function claimsByIds(db: Db, ids: readonly ClaimId[]) {
  if (ids.length === 0) return [];
  const { claims } = db.tables;
  return db.read
    .select()
    .from(claims)
    .where(and(inArray(claims.id, [...ids]), isNull(claims.withdrawnAt)));
}

/** The checks of some claims; withdrawn ones are left out. */
export async function checksOfClaims(db: Db, ids: readonly ClaimId[]) {
  if (ids.length === 0) return [];
  const { checks } = db.tables;
  return db.read
    .select({
      id: checks.id,
      claimId: checks.claimId,
      checkerId: checks.checkerId,
      round: checks.round,
      status: checks.status,
    })
    .from(checks)
    .where(and(inArray(checks.claimId, [...ids]), ne(checks.status, 'withdrawn')));
}
