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
  sql,
  type SQL,
} from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { asFilter } from '#db/as-filter.ts';
import { prepared, preparedEach } from '#db/prepared.ts';
import { isWaiting } from '#db/schema/articles.ts';
import { HIGH_PRIORITY } from '#lib/core/claims/claim-filter.ts';
import type { QueueFilter, QueueSection } from '#lib/core/claims/queue.ts';
import type { ClaimId, UserId } from '#lib/core/ids.ts';

type Asked = {
  readonly reviewer: UserId;
  /** The end of today, UTC milliseconds: what is due before is due today, or late. */
  readonly today: number;
  readonly most: number;
};

/** The claims of one section of a reviewer's queue, the most urgent first, and no more than `most`. */
export async function claimsInQueue(
  db: Db,
  { section, filter, ...asked }: Asked & { readonly section: QueueSection; readonly filter: QueueFilter },
): Promise<readonly ClaimId[]> {
  const rows = await idsInQueue(db, `${section} ${filter}`, asked);
  return rows.map(({ id }) => id);
}

const idsInQueue = preparedEach<`${QueueSection} ${QueueFilter}`, Asked, { readonly id: ClaimId }>((db, shape) => {
  const [section, filter] = shape.split(' ') as [QueueSection, QueueFilter];
  const { articles, claims } = db.tables;
  const first = { due: [asc(articles.dueAt)], returned: [asc(claims.returnedAt)], second: [], mine: [], free: [] };
  return (
    db.read
      .select({ id: claims.id })
      .from(claims)
      // Left: both engines leave the story out where nothing is asked of it, and count it as inner where something is.
      .leftJoin(articles, eq(articles.id, claims.articleId))
      .where(and(inSection(db, section), narrowed(db, section, filter)))
      .orderBy(...first[section], desc(claims.priority), asc(claims.id))
      .limit(sql.placeholder('most'))
  );
});

function inSection(db: Db, section: QueueSection): SQL | undefined {
  const { articles, claims } = db.tables;
  const today = sql.placeholder('today');
  const mine = eq(claims.assigneeId, sql.placeholder('reviewer'));
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
    second: and(isNull(claims.withdrawnAt), eq(claims.state, 'checked'), not(exists(checksOfReviewer(db)))),
    mine: and(mine, isWaiting(claims), later),
    free: and(free, isWaiting(claims), later),
  } satisfies Record<QueueSection, SQL | undefined>;
  return sections[section];
}

function narrowed(db: Db, section: QueueSection, filter: QueueFilter): SQL | undefined {
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
function checksOfReviewer({ read, tables: { checks, claims } }: Db) {
  return read
    .select({ id: checks.id })
    .from(checks)
    .where(
      and(
        eq(checks.claimId, claims.id),
        eq(checks.round, claims.round),
        eq(checks.checkerId, sql.placeholder('reviewer')),
        ne(checks.status, 'withdrawn'),
      ),
    );
}

/** How many checks the reviewer has closed since then. */
export async function countCheckedSince(db: Db, reviewer: UserId, since: number): Promise<number> {
  const [row] = await countChecked(db, { reviewer, since });
  return row?.n ?? 0;
}

type Since = { readonly reviewer: UserId; readonly since: number };
const countChecked = prepared<Since, { readonly n: number }>(({ read, tables: { checks } }) =>
  read
    .select({ n: count() })
    .from(checks)
    .where(
      and(
        eq(checks.checkerId, sql.placeholder('reviewer')),
        eq(checks.status, 'closed'),
        gte(checks.closedAt, sql.placeholder('since')),
      ),
    ),
);
