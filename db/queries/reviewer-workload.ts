import { and, asc, count, eq, gte, isNull, lt } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';

export type ReviewerWorkload = {
  readonly id: UserId;
  readonly name: string;
  /** Live claims assigned to the person that have no verdict. */
  readonly open: number;
  /** Live claims whose verdict in force rests on a check of the person's and was given on the day. */
  readonly judged: number;
};

/**
 * What each active reviewer has before them and did on one day.
 * @param day its start and its end, UTC milliseconds
 */
export async function reviewerWorkload(
  db: Db,
  day: { readonly from: number; readonly to: number },
): Promise<readonly ReviewerWorkload[]> {
  const { checks, claims, userRoles, users, verdicts } = db.tables;
  const [people, open, judged] = await Promise.all([
    db.read
      .select({ id: users.id, name: users.name })
      .from(users)
      .innerJoin(userRoles, and(eq(userRoles.userId, users.id), eq(userRoles.role, 'reviewer')))
      .where(isNull(users.disabledAt))
      .orderBy(asc(users.name), asc(users.id)),
    db.read
      .select({ id: claims.assigneeId, n: count() })
      .from(claims)
      .where(and(isNull(claims.withdrawnAt), isNull(claims.code)))
      .groupBy(claims.assigneeId),
    db.read
      .select({ id: checks.checkerId, n: count() })
      .from(verdicts)
      .innerJoin(checks, eq(checks.id, verdicts.checkId))
      .innerJoin(claims, and(eq(claims.id, verdicts.claimId), isNull(claims.withdrawnAt)))
      .where(and(isNull(verdicts.endedAt), gte(verdicts.setAt, day.from), lt(verdicts.setAt, day.to)))
      .groupBy(checks.checkerId),
  ]);
  const counts = (rows: readonly { readonly id: UserId | null; readonly n: number }[]) =>
    new Map(rows.map((row) => [row.id, row.n]));
  const openBy = counts(open);
  const judgedBy = counts(judged);
  return people.map((person) => ({
    ...person,
    open: openBy.get(person.id) ?? 0,
    judged: judgedBy.get(person.id) ?? 0,
  }));
}
