import {
  and,
  asc,
  count,
  desc,
  eq,
  exists,
  gt,
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
import { clipped } from '#db/clipped.ts';
import { prepared, preparedEach } from '#db/prepared.ts';
import { isWaiting } from '#db/schema/articles.ts';
import { HIGH_PRIORITY } from '#lib/core/claims/claim-filter.ts';
import type { QueueFilter, QueueSection } from '#lib/core/claims/queue.ts';
import type { UserId } from '#lib/core/ids.ts';
import { isRemarkOpenToAll } from './open-to-all.ts';

type Asked = {
  readonly reviewer: UserId;
  /** The end of today, UTC milliseconds: what is due before is due today, or late. */
  readonly today: number;
  readonly most: number;
};

/** The claims of one section of a reviewer's queue, the most urgent first, and no more than `most`; endless ones are cut. */
export const claimsInQueue = (
  db: Db,
  { section, filter, ...asked }: Asked & { readonly section: QueueSection; readonly filter: QueueFilter },
): Promise<readonly QueueRow[]> => rowsInQueue(db, `${section} ${filter}`, asked);

/** How many claims are in each section; counting stops at `most`. */
export async function countQueue(
  db: Db,
  { filter, ...asked }: Asked & { readonly filter: QueueFilter },
): Promise<Readonly<Record<QueueSection, number>>> {
  const [row] = await countsOf(db, filter, asked);
  if (!row) throw new Error('A count has one row.');
  return row;
}

type Row<T extends keyof Db['tables']> = Db['tables'][T]['$inferSelect'];
export type QueueRow = Pick<
  Row<'claims'>,
  | 'id'
  | 'text'
  | 'kind'
  | 'state'
  | 'presupposed'
  | 'reasons'
  | 'linkCount'
  | 'originCount'
  | 'contradictionCount'
  | 'flagCount'
  | 'returnedReason'
  | 'attentionReason'
  | 'createdAt'
  | 'articleId'
> &
  Pick<Row<'articles'>, 'dueAt' | 'demonstration'> & { readonly article: string };

const rowsInQueue = preparedEach<`${QueueSection} ${QueueFilter}`, Asked, QueueRow>((db, shape) => {
  const [section, filter] = shape.split(' ') as [QueueSection, QueueFilter];
  const { articles, claims } = db.tables;
  const first = { due: [asc(articles.dueAt)], returned: [asc(claims.returnedAt)], second: [], mine: [], free: [] };
  return db.read
    .select({
      id: claims.id,
      text: clipped(claims.text).as('text'),
      kind: claims.kind,
      state: claims.state,
      presupposed: claims.presupposed,
      reasons: claims.reasons,
      linkCount: claims.linkCount,
      originCount: claims.originCount,
      contradictionCount: claims.contradictionCount,
      flagCount: claims.flagCount,
      returnedReason: claims.returnedReason,
      attentionReason: claims.attentionReason,
      createdAt: claims.createdAt,
      articleId: claims.articleId,
      article: articles.slug,
      dueAt: articles.dueAt,
      demonstration: articles.demonstration,
    })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .where(and(inSection(db, section), narrowed(db, section, filter)))
    .orderBy(...first[section], desc(claims.priority), asc(claims.id))
    .limit(sql.placeholder('most'));
});

/** One statement for all sections: what SQLite takes to begin each would be more than what it takes to count. */
const countsOf = preparedEach<QueueFilter, Asked, Readonly<Record<QueueSection, number>>>((db, filter) => {
  const { articles, claims } = db.tables;
  const counted = (section: QueueSection) => {
    const some = db.read
      .select({ id: claims.id })
      .from(claims)
      // Left: both engines leave the story out where nothing is asked of it, and count it as inner where something is.
      .leftJoin(articles, eq(articles.id, claims.articleId))
      .where(and(inSection(db, section), narrowed(db, section, filter)))
      .limit(sql.placeholder('most'));
    return sql<number>`(select count(*) from ${some} as "some")`.as(section);
  };
  return db.read
    .select({
      returned: counted('returned'),
      due: counted('due'),
      second: counted('second'),
      mine: counted('mine'),
      free: counted('free'),
    })
    .from(sql`(select 1) as "some"`);
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
  const { checks, claims, comments } = db.tables;
  switch (filter) {
    case 'all':
    case 'second':
      return undefined;
    case 'high':
      // What is due is found by the deadlines of the stories.
      return section === 'due' ? gte(asFilter(claims.priority), HIGH_PRIORITY) : gte(claims.priority, HIGH_PRIORITY);
    case 'one_origin':
      return eq(claims.originCount, 1);
    case 'flags':
      // From the flags, which are few; what may be seen of them is in the counter, or in the reviewer's own draft.
      return and(
        inArray(claims.id, openFlags(db)),
        or(gt(claims.flagCount, 0), inArray(claims.id, draftFlagsOfReviewer(db))),
      );
    case 'asked':
      return inArray(
        claims.id,
        db.read
          .select({ id: comments.claimId })
          .from(comments)
          .leftJoin(checks, eq(checks.id, comments.checkId))
          .where(
            and(
              eq(comments.kind, 'query'),
              isNull(comments.answeredAt),
              isNull(comments.withdrawnAt),
              or(eq(checks.checkerId, sql.placeholder('reviewer')), isRemarkOpenToAll({ checks, claims, comments })),
            ),
          ),
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

const openFlags = ({ read, tables: { flags } }: Db) =>
  read
    .select({ id: flags.claimId })
    .from(flags)
    .where(and(isNull(flags.answeredAt), isNull(flags.withdrawnAt)));

/** Which no counter holds yet. */
function draftFlagsOfReviewer({ read, tables: { checks, evidence, flags } }: Db) {
  return read
    .select({ id: flags.claimId })
    .from(flags)
    .innerJoin(evidence, eq(evidence.id, flags.evidenceId))
    .innerJoin(checks, eq(checks.id, evidence.checkId))
    .where(
      and(
        isNull(flags.answeredAt),
        isNull(flags.withdrawnAt),
        isNull(evidence.withdrawnAt),
        eq(checks.checkerId, sql.placeholder('reviewer')),
        eq(checks.status, 'draft'),
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
