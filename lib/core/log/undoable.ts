import type { ClaimId, UserId } from '#lib/core/ids.ts';
import { EVENT_KINDS, isEventKind } from './event-kinds.ts';
import type { EventKind } from './event-payloads.ts';

/** What its doer may take back at the desk. */
export type UndoableKind = {
  [K in EventKind]: (typeof EVENT_KINDS)[K]['undo'] extends true ? K : never;
}[EventKind];

export const isUndoable = (kind: string): kind is UndoableKind => isEventKind(kind) && EVENT_KINDS[kind].undo;

/** As much of an event as undoing asks about; `claims`: all that it touched. */
export type Action = {
  readonly id: string;
  readonly kind: string;
  readonly actorId: UserId | null;
  /** What an 'action.undone' took back, or what the event is about. */
  readonly subjectId: string | null;
  readonly claims: readonly ClaimId[];
};

/**
 * What stands in the way of taking an action back: who acted since on the same thing, whether something of one's own
 * came after it, and whether it was taken back already.
 */
export function sinceAction(
  action: Action,
  later: readonly Action[],
): { readonly actedSince: readonly UserId[]; readonly ownLater: boolean; readonly isUndone: boolean } {
  const undone = new Set(later.filter((one) => one.kind === 'action.undone').map((one) => one.subjectId));
  const standing = later.filter((one) => one.kind !== 'action.undone' && !undone.has(one.id));
  return {
    actedSince: standing.filter((one) => touches(one, action)).flatMap((one) => one.actorId ?? []),
    ownLater: standing.some(
      (one) =>
        one.actorId === action.actorId &&
        isUndoable(one.kind) &&
        (touches(one, action) || !AWAY_FROM_THE_DESK.includes(one.kind)),
    ),
    isUndone: undone.has(action.id),
  };
}

/** Done on other screens, where it has its own way back: in the way only of what it touches. */
const AWAY_FROM_THE_DESK: readonly string[] = ['claim.assigned', 'claim.decided'] satisfies readonly UndoableKind[];

/** Assigning changes nothing that a finding rests on, and nothing but another assignment changes whose a claim is. */
function touches(one: Action, action: Action): boolean {
  if ((one.kind === 'claim.assigned') !== (action.kind === 'claim.assigned')) return false;
  if (one.subjectId !== null && one.subjectId === action.subjectId) return true;
  return one.claims.some((claim) => action.claims.includes(claim));
}
