import { and, desc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from '#db/db.ts';
import { isSecondClosed } from '#db/schema/checking.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';

/**
 * The codes of the latest rounds in which both seats closed their check, first check first. Second checks are blind, so
 * these are what agreement may be measured on.
 */
export async function blindPairs(db: Db, limit: number): Promise<readonly (readonly [first: Code, second: Code])[]> {
  const { checks } = db.tables;
  const first = alias(checks, 'first_check');
  const rows = await db.read
    .select({ first: first.code, second: checks.code })
    .from(checks)
    .innerJoin(
      first,
      and(
        eq(first.claimId, checks.claimId),
        eq(first.round, checks.round),
        eq(first.seat, 'first'),
        eq(first.status, 'closed'),
      ),
    )
    .where(isSecondClosed(checks))
    .orderBy(desc(checks.closedAt))
    .limit(limit);
  return rows.flatMap((row) => (row.first === null || row.second === null ? [] : [[row.first, row.second] as const]));
}
