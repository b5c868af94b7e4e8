import { and, asc, count, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import { writesInChecks } from '#db/writes-in-checks.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';

/** A claim, withdrawn or not, with what its article has to do with it; undefined when there is none. */
export async function findClaim(db: Db, id: ClaimId) {
  const [row] = await claimWithArticle(db, { id });
  return row;
}

const claimWithArticle = prepared<{ readonly id: ClaimId }, ClaimFile>(
  ({ read, tables: { articles, checks, claims } }) =>
    read
      .select({
        claim: claims,
        checkWrites: writesInChecks({ claims, checks }).as('check_writes'),
        article: {
          id: articles.id,
          outlet: articles.outlet,
          outletSourceId: articles.outletSourceId,
          publishedOn: articles.publishedOn,
          stage: articles.stage,
          currentVersion: articles.currentVersion,
          language: articles.language,
          demonstration: articles.demonstration,
          handlingEditorId: articles.handlingEditorId,
        },
      })
      .from(claims)
      .innerJoin(articles, eq(articles.id, claims.articleId))
      .where(eq(claims.id, sql.placeholder('id'))),
);

type ArticleRow = Db['tables']['articles']['$inferSelect'];
export type ClaimFile = {
  readonly claim: Db['tables']['claims']['$inferSelect'];
  /** How often anybody wrote in a check of it what only its author sees. For guarding a save, never for showing. */
  readonly checkWrites: number;
  readonly article: Pick<
    ArticleRow,
    | 'id'
    | 'outlet'
    | 'outletSourceId'
    | 'publishedOn'
    | 'stage'
    | 'currentVersion'
    | 'language'
    | 'demonstration'
    | 'handlingEditorId'
  >;
};

/** How many live claims of the article stand before this place, for the number on screen. */
export async function claimsBefore(db: Db, { articleId, position }: ClaimFile['claim']): Promise<number> {
  const [row] = await countBefore(db, { articleId, position });
  return row?.n ?? 0;
}

type Place = { readonly articleId: ArticleId; readonly position: number };
const countBefore = prepared<Place, { readonly n: number }>(({ read, tables: { claims } }) =>
  read
    .select({ n: count() })
    .from(claims)
    .where(
      and(
        eq(claims.articleId, sql.placeholder('articleId')),
        isNull(claims.withdrawnAt),
        lt(claims.position, sql.placeholder('position')),
      ),
    ),
);

/** Live entries of the search log, oldest first. */
export const searchesOfClaim = (db: Db, claimId: ClaimId) => searches(db, { claimId });

type SearchRow = Db['tables']['searches']['$inferSelect'];
const searches = prepared<{ readonly claimId: ClaimId }, SearchRow>(({ read, tables: { searches: t } }) =>
  read
    .select()
    .from(t)
    .where(and(eq(t.claimId, sql.placeholder('claimId')), isNull(t.withdrawnAt)))
    .orderBy(asc(t.searchedAt), asc(t.id)),
);

type Row<T extends keyof Db['tables']> = Db['tables'][T]['$inferSelect'];
type OfClaim = { readonly claimId: ClaimId };

/** Live comments, oldest first. */
export const commentsOfClaim = (db: Db, claimId: ClaimId) => comments(db, { claimId });

const comments = prepared<OfClaim, Row<'comments'>>(({ read, tables: { comments: t } }) =>
  read
    .select()
    .from(t)
    .where(and(eq(t.claimId, sql.placeholder('claimId')), isNull(t.withdrawnAt)))
    .orderBy(asc(t.createdAt), asc(t.id)),
);

/** The verdict in force, with the rationale of its check. */
export async function verdictInForce(db: Db, claimId: ClaimId) {
  const [row] = await verdict(db, { claimId });
  return row;
}

type VerdictRow = { readonly verdict: Row<'verdicts'>; readonly rationale: string };
const verdict = prepared<OfClaim, VerdictRow>(({ read, tables: { checks, verdicts } }) =>
  read
    .select({ verdict: verdicts, rationale: checks.rationale })
    .from(verdicts)
    .innerJoin(checks, eq(checks.id, verdicts.checkId))
    .where(and(eq(verdicts.claimId, sql.placeholder('claimId')), isNull(verdicts.endedAt))),
);

export async function dispositionInForce(db: Db, claimId: ClaimId) {
  const [row] = await disposition(db, { claimId });
  return row;
}

const disposition = prepared<OfClaim, Row<'dispositions'>>(({ read, tables: { dispositions } }) =>
  read
    .select()
    .from(dispositions)
    .where(and(eq(dispositions.claimId, sql.placeholder('claimId')), isNull(dispositions.endedAt))),
);

/** The editor's decision on the round, if there is one. */
export async function latestDecision(db: Db, claimId: ClaimId) {
  const [row] = await decision(db, { claimId });
  return row;
}

const decision = prepared<OfClaim, Row<'decisions'>>(({ read, tables: { decisions } }) =>
  read
    .select()
    .from(decisions)
    .where(and(eq(decisions.claimId, sql.placeholder('claimId')), isNull(decisions.withdrawnAt)))
    .orderBy(desc(decisions.round))
    .limit(1),
);

export async function draftOf(db: Db, claimId: ClaimId, userId: UserId) {
  const [row] = await draft(db, { claimId, userId });
  return row?.body;
}

const draft = prepared<OfClaim & { readonly userId: UserId }, Pick<Row<'drafts'>, 'body'>>(
  ({ read, tables: { drafts } }) =>
    read
      .select({ body: drafts.body })
      .from(drafts)
      .where(and(eq(drafts.claimId, sql.placeholder('claimId')), eq(drafts.userId, sql.placeholder('userId')))),
);

/** Who has the claim open right now. */
export async function leaseOn(db: Db, claimId: ClaimId, now: number) {
  const [row] = await lease(db, { claimId, now });
  return row;
}

const lease = prepared<OfClaim & { readonly now: number }, Pick<Row<'leases'>, 'userId' | 'expiresAt'>>(
  ({ read, tables: { leases } }) =>
    read
      .select({ userId: leases.userId, expiresAt: leases.expiresAt })
      .from(leases)
      .where(and(eq(leases.claimId, sql.placeholder('claimId')), gt(leases.expiresAt, sql.placeholder('now')))),
);

/** The latest events of a claim, newest first. */
export const eventsOfClaim = (db: Db, claimId: ClaimId, limit: number) => latestEvents(db, { claimId, limit });

type EventRow = Pick<Row<'events'>, 'id' | 'at' | 'actorId' | 'kind' | 'reason' | 'payload'>;
const latestEvents = prepared<OfClaim & { readonly limit: number }, EventRow>(({ read, tables: { events } }) =>
  read
    .select({
      id: events.id,
      at: events.at,
      actorId: events.actorId,
      kind: events.kind,
      reason: events.reason,
      payload: events.payload,
    })
    .from(events)
    .where(eq(events.claimId, sql.placeholder('claimId')))
    .orderBy(desc(events.sequence))
    .limit(sql.placeholder('limit')),
);
