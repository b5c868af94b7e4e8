import type { z } from 'zod';
import { checksOfArticle } from '#db/queries/checks.ts';
import { claimsOfArticle } from '#db/queries/claims-of-article.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { eventsSince, findEvent, type EventRow } from '#db/queries/events-for-undo.ts';
import { groundMarks } from '#db/queries/origin-ground.ts';
import { guardArticle } from '#db/writes/guard-ground.ts';
import { guardCopy, moveCounters } from '#db/writes/verdicts.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { isUndoable, sinceAction } from '#lib/core/log/undoable.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Undone } from '#lib/schema/desk-api.ts';
import type { undoInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { ATTEMPTS } from '#lib/workflow/desk/change-claim.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { seenBy } from '#lib/workflow/log/seen-by.ts';
import { done, following } from '#lib/workflow/repeats/done.ts';
import { actionOf, payloadOf } from './event-payload.ts';
import { compensation } from './compensation.ts';

/**
 * Takes back my own last action on an article, until somebody else acted on the same thing or the article is signed off.
 * Nothing is deleted: a compensating event follows the first one.
 */
export async function undoAction(
  context: Context,
  { articleId, eventId }: z.output<typeof undoInput>,
): Promise<Result<Undone, Problem>> {
  const allowed = permits(context.actor, 'article.read');
  if (!allowed.ok) return fail(allowed.error);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const done = await undoOnce(context, { articleId, eventId });
    if (done !== null) return done;
  }
  return fail(problem('stale', 'Somebody acted on this just now, so it stays as it is.'));
}

/** null when something happened to the article meanwhile, seen or not; then it is decided again. */
async function undoOnce(
  context: Context,
  { articleId, eventId }: z.output<typeof undoInput>,
): Promise<Result<Undone, Problem> | null> {
  const { db, actor } = context;
  const { head } = await groundMarks(db);
  const [event, found] = await Promise.all([findEvent(db, articleId, eventId), deskArticle(db, articleId)]);
  if (!event || !found || event.actorId === null || !isUndoable(event.kind)) return fail(NOTHING);
  if (!(await seenBy(context, [event]))(event)) return fail(NOTHING);
  const [followed, rows, checks] = await Promise.all([
    eventsSince(db, articleId, event.sequence),
    claimsOfArticle(db, articleId),
    checksOfArticle(db, articleId),
  ]);
  const isSeen = await seenBy(context, followed);
  // What shows in the claim's state for everybody; what else was done in a check that is blind to me does not count.
  const later = followed.filter((one) => isForAll(one, event) || isSeen(one));
  // Words that were pinned to several claims at once are one action.
  const together = followed.filter((one) => isSamePinning(event, one));
  const whole = [event, ...together];
  const after = later.filter((one) => !together.includes(one)).map(actionOf);
  const since = sinceAction({ ...actionOf(event), claims: whole.flatMap((one) => actionOf(one).claims) }, after);
  const allowed = permits(actor, 'undo', {
    ownerId: event.actorId,
    actedSince: since.actedSince,
    signedOff: found.article.stage !== 'checking',
  });
  if (!allowed.ok) return fail(allowed.error);
  if (since.isUndone) return fail(problem('refused', 'This was taken back already.'));
  if (since.ownLater) return fail(problem('refused', 'You did something after this. Take that back first.'));
  const { kind } = event;
  const put = await Promise.all(
    whole.map((one) => compensation(context, { article: found.article, event: { ...one, kind }, rows, checks })),
  );
  const undone = whole.map((one, at) => undoneEvent(at === 0 ? context : following(context), articleId, one));
  const words = `${eventWords('action.undone')}: ${eventWords(event.kind).toLowerCase()}`;
  const told = { eventId: undone[0]?.id ?? event.id, words, claimId: event.claimId };
  const committed = await db.commit({
    writes: [
      ...done(context, { of: 'desk', articleId, told }),
      ...put.flatMap(({ writes }) => writes),
      put.every(({ isHidden }) => isHidden)
        ? guardCopy(found.article)
        : moveCounters(
            found.article,
            put.flatMap(({ moves }) => moves),
          ),
      guardArticle(articleId, head),
    ],
    events: [...undone, ...put.flatMap(({ events }) => events)],
  });
  if (!committed.ok) return null;
  const desk = await readDesk(context, { id: articleId, claim: event.claimId });
  return desk.ok ? ok({ ...told, desk: desk.value }) : desk;
}

function undoneEvent(context: Context, articleId: ArticleId, event: EventRow): NewEvent {
  const { checkId, checkIds, shared } = payloadOf(event).after ?? {};
  const seen = shared === true ? { shared } : {};
  return deskEvent(context, {
    kind: 'action.undone',
    articleId,
    ...(event.claimId ? { claimId: event.claimId } : {}),
    subjectId: event.id,
    after: { undone: event.kind, ...(checkId ? { checkId } : {}), ...(checkIds ? { checkIds } : {}), ...seen },
  });
}

function isSamePinning(event: EventRow, other: EventRow): boolean {
  const { pinning } = payloadOf(event).after ?? {};
  return pinning !== undefined && other.kind === 'evidence.added' && payloadOf(other).after?.pinning === pinning;
}

/**
 * A check was saved, evidence was added under a verdict, or any of that was taken back. Where evidence made a verdict need
 * attention, whatever was added after it is reason enough for that to stay.
 */
const isForAll = (one: EventRow, event: EventRow): boolean =>
  one.kind === 'check.closed' ||
  one.kind === 'action.undone' ||
  (one.kind === 'evidence.added' && [one, event].some(isUnderVerdict));

const isUnderVerdict = (event: EventRow): boolean =>
  event.kind === 'evidence.added' && payloadOf(event).before?.claim !== undefined;

const NOTHING = problem('not_found', 'There is nothing to undo.');
