import type { CheckId, UserId } from '#lib/core/ids.ts';
import { EVENT_KINDS, isEventKind } from './event-kinds.ts';
import type { StoredPayload } from './event-payloads.ts';

/** As much of a stored entry as blindness asks about. */
export type SeenEvent = { readonly kind: string; readonly actorId: UserId | null; readonly payload: string };

/** Whether somebody who may read these checks may learn of an event; their own they may always. */
export function isSeen(
  event: SeenEvent,
  { me, mayRead }: { readonly me: UserId; readonly mayRead: (check: CheckId) => boolean },
): boolean {
  if (event.actorId === me) return true;
  // What another release wrote is held to the check that it names.
  const seenBy = isEventKind(event.kind) ? EVENT_KINDS[event.kind].seenBy : 'check if any';
  if (seenBy === 'desk' || seenBy === 'log') return true;
  if (isOfShared(event.payload)) return true;
  const named = checksNamed(event.payload);
  return named.length === 0 ? seenBy === 'check if any' : named.every(mayRead);
}

/** The checks that an entry belongs to: none where it is about an item that everybody sees at once. */
export function checksNamed(payload: string): readonly CheckId[] {
  const { after } = JSON.parse(payload) as StoredPayload;
  if (after?.shared === true) return [];
  return [...(after?.checkId ? [after.checkId] : []), ...(after?.checkIds ?? [])];
}

const isOfShared = (payload: string): boolean => (JSON.parse(payload) as StoredPayload).after?.shared === true;
