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
  lte,
  ne,
  not,
  or,
  type SQL,
} from 'drizzle-orm';
import { asFilter } from '#db/as-filter.ts';
import { clipped } from '#db/clipped.ts';
import type { Db } from '#db/db.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import {
  HIGH_PRIORITY,
  type ClaimCursor,
  type ClaimFilter,
  type Need,
  type Wait,
} from '#lib/core/claims/claim-filter.ts';
import { isRemarkOpenToAll } from './open-to-all.ts';
import { dayAfter, startOfDay } from '#lib/core/time/zone.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export type ClaimRow = Awaited<ReturnType<typeof claimsMatching>>[number];

type Question = {
  readonly filter: ClaimFilter;
  /** UTC milliseconds; waiting is counted from here. */
  readonly now: number;
  /** Whose days the filter's are, an IANA name; UTC where nothing is said. */
  readonly zone?: string | undefined;
  /** When the filter has words: the claims that hold them, from the search index. */
  readonly found?: readonly ClaimId[] | undefined;
};

/** Live claims that pass the filter, the most urgent first; endless ones are cut. */
export async function claimsMatching(
  db: Db,
  { limit, after, ...question }: Question & { readonly limit: number; readonly after?: ClaimCursor | undefined },
) {
  const { articles, claims, users } = db.tables;
  return db.read
    .select({
      id: claims.id,
      text: clipped(claims.text).as('text'),
      kind: claims.kind,
      priority: claims.priority,
      reasons: claims.reasons,
      presupposed: claims.presupposed,
      state: claims.state,
      code: claims.code,
      linkCount: claims.linkCount,
      originCount: claims.originCount,
      contradictionCount: claims.contradictionCount,
      flagCount: claims.flagCount,
      attentionReason: claims.attentionReason,
      returnedReason: claims.returnedReason,
      createdAt: claims.createdAt,
      articleId: claims.articleId,
      article: articles.slug,
      stage: articles.stage,
      dueAt: articles.dueAt,
      demonstration: articles.demonstration,
      assignee: users.name,
    })
    .from(claims)
    .innerJoin(articles, eq(articles.id, claims.articleId))
    .leftJoin(users, eq(users.id, claims.assigneeId))
    .where(and(...conditions(db, question), after && pastCursor(db, after)))
    .orderBy(desc(claims.priority), asc(claims.id))
    .limit(limit);
}

/** How many live claims pass the filter. */
export async function countClaimsMatching(db: Db, question: Question): Promise<number> {
  const { articles, claims } = db.tables;
  const some = db.read.select({ n: count() }).from(claims).$dynamic();
  // The story is looked at only where the filter speaks of it: most counts are then read off an index.
  const asked = speaksOfStory(question.filter) ? some.innerJoin(articles, eq(articles.id, claims.articleId)) : some;
  const [row] = await asked.where(and(...conditions(db, question)));
  return row?.n ?? 0;
}

const speaksOfStory = (filter: ClaimFilter) => filter.stage !== undefined || filter.needs !== undefined;

function conditions(db: Db, { filter, now, zone = 'UTC', found }: Question): (SQL | undefined)[] {
  const { articles, claims } = db.tables;
  return [
    isNull(claims.withdrawnAt),
    filter.article && eq(claims.articleId, filter.article),
    filter.code === 'none' ? isNull(claims.code) : filter.code && eq(claims.code, filter.code),
    filter.state && eq(claims.state, filter.state),
    filter.needs && needing(db, filter.needs),
    filter.priority && gte(claims.priority, HIGH_PRIORITY),
    filter.origins && and(eq(claims.originCount, 1), not(inArray(claims.state, ['checked', 'second_check']))),
    filter.assignee === 'none' ? isNull(claims.assigneeId) : filter.assignee && eq(claims.assigneeId, filter.assignee),
    (filter.checker ?? filter.on) && judged(db, filter, zone),
    filter.wait && and(isNull(claims.code), waiting(db, filter.wait, now)),
    filter.stage && eq(asFilter(articles.stage), filter.stage),
    found && (found.length > 0 ? inArray(claims.id, [...found]) : isNull(claims.id)),
  ].map((condition) => condition || undefined);
}

function needing(db: Db, need: Need): SQL | undefined {
  const { articles, checks, claims, comments, dispositions, verdicts } = db.tables;
  const inForce = db.read
    .select({ id: dispositions.id })
    .from(dispositions)
    .where(and(eq(dispositions.claimId, claims.id), isNull(dispositions.endedAt)));
  const asked = db.read
    .select({ id: comments.claimId })
    .from(comments)
    .leftJoin(checks, eq(checks.id, comments.checkId))
    .where(
      and(
        eq(comments.kind, 'query'),
        isNull(comments.answeredAt),
        isNull(comments.withdrawnAt),
        // That somebody asked in a blind check would give that away.
        isRemarkOpenToAll({ checks, claims, comments }),
      ),
    );
  const overridden = db.read
    .select({ id: verdicts.claimId })
    .from(verdicts)
    .where(and(isNull(verdicts.endedAt), isNotNull(verdicts.overrideReason)));
  const wants = {
    // A dispute is what an open contradiction leads to.
    contradiction: and(gt(claims.contradictionCount, 0), or(isNull(claims.code), ne(claims.code, 'disputed'))),
    flags: gt(claims.flagCount, 0),
    disposition: and(
      isNotNull(claims.code),
      or(inArray(claims.code, ['disputed', 'unverified']), eq(claims.kind, 'characterisation')),
      not(exists(inForce)),
    ),
    decision: eq(claims.state, 'deciding'),
    second_check: inArray(claims.state, ['checked', 'second_check']),
    attention: eq(claims.state, 'needs_attention'),
    answer: inArray(claims.id, asked),
    override: inArray(claims.id, overridden),
  } satisfies Record<Need, SQL | undefined>;
  return and(eq(asFilter(articles.stage), 'checking'), wants[need]);
}

function judged(db: Db, { checker, on }: ClaimFilter, zone: string): SQL {
  const { checks, claims, verdicts } = db.tables;
  const day = on === undefined ? undefined : { from: startOfDay(zone, on), to: startOfDay(zone, dayAfter(on)) };
  return exists(
    db.read
      .select({ id: verdicts.id })
      .from(verdicts)
      .innerJoin(checks, eq(checks.id, verdicts.checkId))
      .where(
        and(
          eq(verdicts.claimId, claims.id),
          isNull(verdicts.endedAt),
          checker && eq(checks.checkerId, checker),
          day && and(gte(verdicts.setAt, day.from), lt(verdicts.setAt, day.to)),
        ),
      ),
  );
}

function waiting(db: Db, wait: Wait, now: number): SQL | undefined {
  const { claims } = db.tables;
  const [from, to] = WAIT_BOUNDS[wait];
  return and(lt(claims.createdAt, now - from + 1), to === undefined ? undefined : gte(claims.createdAt, now - to + 1));
}

const WAIT_BOUNDS = {
  under_4h: [0, 4 * HOUR],
  under_1d: [4 * HOUR, DAY],
  under_3d: [DAY, 3 * DAY],
  under_7d: [3 * DAY, 7 * DAY],
  over_7d: [7 * DAY, undefined],
} as const satisfies Record<Wait, readonly [number, number | undefined]>;

function pastCursor(db: Db, after: ClaimCursor): SQL | undefined {
  const { claims } = db.tables;
  // Twice over, so that either engine begins there in the index: neither does so by an OR alone.
  return and(
    lte(claims.priority, after.priority),
    or(lt(claims.priority, after.priority), and(eq(claims.priority, after.priority), gt(claims.id, after.id))),
  );
}
