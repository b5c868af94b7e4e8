import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  ne,
  not,
  or,
  type SQL,
} from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { asFilter } from '#db/as-filter.ts';
import { isWaiting } from '#db/schema/articles.ts';
import { HIGH_PRIORITY } from '#lib/core/claims/claim-filter.ts';
import type { QueueFilter, QueueSection } from '#lib/core/claims/queue.ts';
import type { UserId } from '#lib/core/ids.ts';

type Question = {
  readonly reviewer: UserId;
  readonly section: QueueSection;
  readonly filter: QueueFilter;
  /** The end of today, UTC milliseconds: what is due before is due today, or late. */
  readonly today: number;
};

export type QueueRow = Awaited<ReturnType<typeof claimsInQueue>>[number];

/** One section of a reviewer's queue, the most urgent first. */
export async function claimsInQueue(db: Db, { limit, ...question }: Question & { readonly limit: number }) {
  const { articles, claims } = db.tables;
  const order =
    question.section === 'due'
      ? [asc(articles.dueAt)]
      : question.section === 'returned'
        ? [asc(claims.returnedAt)]
        : [];
  return db.read
    .select({
      id: claims.id,
      text: claims.text,
      kind: claims.kind,
      state: claims.state,
      presupposed: claims.presupposed,
      reasons: claims.reasons,
      linkCount: claims.linkCount,
      originCount: claims.originCount,
      returnedReason: claims.returnedReason,
      createdAt: claims.createdAt,
      articleId: claims.articleId,
      article: articles.slug,
      dueAt: articles.dueAt,
      demonstration: articles.demonstration,
    })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(inSection(db, question))
    .orderBy(...order, desc(claims.priority), asc(claims.id))
    .limit(limit);
}

/** How many claims a section holds, counted no further than `most`. */
export async function countInQueue(
  db: Db,
  { most, ...question }: Question & { readonly most: number },
): Promise<number> {
  const { articles, claims } = db.tables;
  const some = db.read
    .select({ id: claims.id })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(inSection(db, question))
    .limit(most)
    .as('some');
  const [row] = await db.read.select({ n: count() }).from(some);
  return row?.n ?? 0;
}

function inSection(db: Db, { reviewer, section, filter, today }: Question): SQL | undefined {
  const { articles, claims } = db.tables;
  const mine = eq(claims.assigneeId, reviewer);
  const free = isNull(claims.assigneeId);
  const later = and(isNull(claims.returnedAt), or(isNull(articles.dueAt), gte(articles.dueAt, today)));
  const sections = {
    returned: and(mine, isWaiting(claims), isNotNull(claims.returnedAt)),
    due: and(
      isWaiting(claims),
      isNull(claims.returnedAt),
      or(mine, free),
      eq(articles.stage, 'checking'),
      lt(articles.dueAt, today),
    ),
    second: and(isNull(claims.withdrawnAt), eq(claims.state, 'checked'), not(exists(checksOf(db, reviewer)))),
    mine: and(mine, isWaiting(claims), later),
    free: and(free, isWaiting(claims), later),
  } satisfies Record<QueueSection, SQL | undefined>;
  return and(sections[section], narrowed(db, { section, filter }));
}

function narrowed(db: Db, { section, filter }: Pick<Question, 'section' | 'filter'>): SQL | undefined {
  const { claims, comments } = db.tables;
  switch (filter) {
    case 'all':
    case 'second':
      return undefined;
    case 'high':
      // What is due is found by the deadlines of the stories.
      return section === 'due' ? gte(asFilter(claims.priority), HIGH_PRIORITY) : gte(claims.priority, HIGH_PRIORITY);
    case 'one_origin':
      return eq(claims.originCount, 1);
    case 'asked':
      return inArray(
        claims.id,
        db.read
          .select({ id: comments.claimId })
          .from(comments)
          .where(and(eq(comments.kind, 'query'), isNull(comments.answeredAt), isNull(comments.withdrawnAt))),
      );
  }
}

/** The reviewer's own checks of the claim's round: whoever made the first check may not make the second. */
function checksOf(db: Db, reviewer: UserId) {
  const { checks, claims } = db.tables;
  return db.read
    .select({ id: checks.id })
    .from(checks)
    .where(
      and(
        eq(checks.claimId, claims.id),
        eq(checks.round, claims.round),
        eq(checks.checkerId, reviewer),
        ne(checks.status, 'withdrawn'),
      ),
    );
}

/** How many checks the reviewer has closed since then. */
export async function countCheckedSince(db: Db, reviewer: UserId, since: number): Promise<number> {
  const { checks } = db.tables;
  const [row] = await db.read
    .select({ n: count() })
    .from(checks)
    .where(and(eq(checks.checkerId, reviewer), eq(checks.status, 'closed'), gte(checks.closedAt, since)));
  return row?.n ?? 0;
}
