import type { EventRow } from '#db/queries/events-for-undo.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { StoredPayload } from '#lib/core/log/event-payloads.ts';
import type { Action } from '#lib/core/log/undoable.ts';

export const payloadOf = (event: Pick<EventRow, 'payload'>): StoredPayload =>
  JSON.parse(event.payload) as StoredPayload;

export function actionOf(event: EventRow): Action {
  const { before, after } = payloadOf(event);
  const { id, kind, actorId, subjectId, claimId } = event;
  const more = [
    ...(after?.made ?? []),
    ...(after?.withdrawn ?? []),
    // Of an import it is their number.
    ...(typeof after?.claims === 'object' ? after.claims : []),
    ...(Object.keys(before?.claims ?? {}) as ClaimId[]),
  ];
  return { id, kind, actorId, subjectId, claims: [...(claimId ? [claimId] : []), ...more] };
}
