import type { z } from 'zod';
import { claimsOfArticle } from '#db/queries/claims-of-article.ts';
import { deskArticle } from '#db/queries/desk-article.ts';
import { eventsSince, findEvent, type EventRow } from '#db/queries/events-for-undo.ts';
import { moveCounters } from '#db/writes/verdicts.ts';
import { eventWords } from '#lib/core/log/event-kinds.ts';
import { isUndoable, sinceAction } from '#lib/core/log/undoable.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Undone } from '#lib/schema/desk-api.ts';
import type { undoInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { seenBy } from '#lib/workflow/log/seen-by.ts';
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
  const { db, actor } = context;
  const [event, found] = await Promise.all([findEvent(db, articleId, eventId), deskArticle(db, articleId)]);
  if (!event || !found || event.actorId === null || !isUndoable(event.kind)) return fail(NOTHING);
  const [followed, rows] = await Promise.all([
    eventsSince(db, articleId, event.sequence),
    claimsOfArticle(db, articleId),
  ]);
  const isSeen = await seenBy(context, followed);
  // That a check was saved shows in the claim's state; what else was done in a check that is blind to me does not.
  const later = followed.filter((one) => isSaving(one) || isSeen(one));
  const since = sinceAction(actionOf(event), later.map(actionOf));
  const allowed = permits(actor, 'undo', {
    ownerId: event.actorId,
    actedSince: since.actedSince,
    signedOff: found.article.stage !== 'checking',
  });
  if (!allowed.ok) return fail(allowed.error);
  if (since.isUndone) return fail(problem('refused', 'This was taken back already.'));
  if (since.ownLater) return fail(problem('refused', 'You did something after this. Take that back first.'));
  const { writes, moves } = await compensation(context, { articleId, event: { ...event, kind: event.kind }, rows });
  const { checkId, checkIds } = payloadOf(event).after ?? {};
  const undone = deskEvent(context, {
    kind: 'action.undone',
    articleId,
    ...(event.claimId ? { claimId: event.claimId } : {}),
    subjectId: event.id,
    after: { undone: event.kind, ...(checkId ? { checkId } : {}), ...(checkIds ? { checkIds } : {}) },
  });
  const committed = await db.commit({ writes: [...writes, moveCounters(found.article, moves)], events: [undone] });
  if (!committed.ok) return fail(problem('stale', 'Somebody acted on this just now, so it stays as it is.'));
  const desk = await readDesk(context, { id: articleId });
  if (!desk.ok) return desk;
  const words = `${eventWords('action.undone')}: ${eventWords(event.kind).toLowerCase()}`;
  return ok({ eventId: undone.id, words, claimId: event.claimId, desk: desk.value });
}

const isSaving = (event: EventRow): boolean =>
  event.kind === 'check.closed' || payloadOf(event).after?.undone === 'check.closed';

const NOTHING = problem('not_found', 'There is nothing to undo.');
