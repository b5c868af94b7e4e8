import { and, count, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { placeholders, prepared } from '#db/prepared.ts';
import { QUEUE_ROWS } from '#db/queries/queue-chains.ts';
import type { ClaimId, UserId } from '#lib/core/ids.ts';

/** How many passages a reviewer's open checks hold, of these claims; the kept counters know closed checks only. */
export const draftPassages = (db: Db, reviewer: UserId, ids: readonly ClaimId[]) =>
  passagesOf(db, { reviewer, ...WANTED.values(ids) });

const WANTED = placeholders('id', QUEUE_ROWS);
type Wanted = ReturnType<typeof WANTED.values> & { readonly reviewer: UserId };

const passagesOf = prepared<Wanted, { readonly claimId: ClaimId; readonly n: number }>(
  ({ read, tables: { checks, evidence } }) =>
    read
      .select({ claimId: checks.claimId, n: count() })
      .from(checks)
      .innerJoin(evidence, eq(evidence.checkId, checks.id))
      .where(
        and(
          inArray(checks.claimId, WANTED.list),
          eq(checks.checkerId, sql.placeholder('reviewer')),
          eq(checks.status, 'draft'),
          isNull(evidence.withdrawnAt),
          ne(evidence.stance, 'silent'),
        ),
      )
      .groupBy(checks.claimId),
);
