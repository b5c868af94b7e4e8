import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { CheckId, ClaimId } from '#lib/core/ids.ts';

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

/** Some checks, and all others of their claims, each with what blindness asks of its claim; withdrawn ones too. */
export async function checksToRead(db: Db, ids: readonly CheckId[]) {
  if (ids.length === 0) return [];
  const { checks, claims } = db.tables;
  const asked = db.read
    .select({ claimId: checks.claimId })
    .from(checks)
    .where(inArray(checks.id, [...ids]));
  return db.read
    .select({
      id: checks.id,
      claimId: checks.claimId,
      checkerId: checks.checkerId,
      round: checks.round,
      status: checks.status,
      claim: { state: claims.state, round: claims.round },
    })
    .from(checks)
    .innerJoin(claims, eq(claims.id, checks.claimId))
    .where(inArray(checks.claimId, asked));
}
