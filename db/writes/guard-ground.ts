import { and, eq, gt, inArray, isNull, notExists, or, sql, type SQL } from 'drizzle-orm';
import { guarded, type Build, type Write } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { EventKind } from '#lib/core/log/event-payloads.ts';

/**
 * What changes the registry. Origins are computed from it, so what was judged before such an event is judged again.
 */
export const REGISTRY_EVENTS = [
  'source.added',
  'source.changed',
  'source.related',
  'source.unrelated',
] as const satisfies readonly EventKind[];

/** What changes the captures of an article. */
const CAPTURE_EVENTS = ['capture.added', 'action.undone'] as const satisfies readonly EventKind[];

/** What changes which sentences of the copy have a claim. */
const LIST_EVENTS = [
  'claim.added',
  'claim.edited',
  'claim.split',
  'claim.merged',
  'claim.dropped',
  'claim.restored',
  'action.undone',
] as const satisfies readonly EventKind[];

/**
 * Stale when a capture of the article, or the registry, changed after this entry of the log: the origins that a verdict
 * was judged on may be others by now. A commit holds the head of the chain, so nothing comes in between. Changes nothing.
 */
export const guardGround = (articleId: ArticleId, since: number): Write =>
  guarded('ground', groundStill, { articleId, since });

/** The same when anything at all happened to the article: its evidence and verdicts may be others by now. */
export const guardArticle = (articleId: ArticleId, since: number): Write =>
  guarded('article', articleStill, { articleId, since });

/** The same when the article's claims stand for other sentences since: each of two changes may have relied on the other. */
export const guardClaimList = (articleId: ArticleId, since: number): Write =>
  guarded('list', listStill, { articleId, since });

/** The same for whatever happened in the newsroom. */
export const guardQuiet = (since: number): Write => guarded('log', quietStill, { since });

const groundStill = nothingSince(({ events }) =>
  or(isOfRegistry(events), and(isOfArticle(events), inArray(events.kind, [...CAPTURE_EVENTS]))),
);
const articleStill = nothingSince(({ events }) =>
  or(isOfRegistry(events), and(isOfArticle(events), eq(events.changesState, true))),
);
const listStill = nothingSince(({ events }) => and(isOfArticle(events), inArray(events.kind, [...LIST_EVENTS])));
const quietStill = nothingSince(({ events }) => eq(events.changesState, true));

type Events = Tables['events'];
const isOfArticle = (events: Events) => eq(events.articleId, sql.placeholder('articleId'));
const isOfRegistry = (events: Events) =>
  or(
    inArray(events.kind, [...REGISTRY_EVENTS]),
    and(isNull(events.articleId), eq(events.kind, 'action.undone' satisfies EventKind)),
  );

function nothingSince(what: (t: Tables) => SQL | undefined): Build {
  return (q, t) => {
    const later = q
      .select({ sequence: t.events.sequence })
      .from(t.events)
      .where(and(gt(t.events.sequence, sql.placeholder('since')), what(t)));
    return q
      .select({ id: t.chainHead.id })
      .from(t.chainHead)
      .where(and(eq(t.chainHead.id, 1), notExists(later)));
  };
}
