import type { ClaimId, UserId } from '#lib/core/ids.ts';
import type { DeskEventKind } from '#lib/core/log/event-words.ts';

/** What its doer may take back at the desk. */
export const UNDOABLE = [
  'check.closed',
  'evidence.added',
  'evidence.withdrawn',
  'evidence.changed',
  'contradiction.set',
  'search.logged',
  'comment.added',
  'comment.answered',
  'disposition.set',
  'origin.confirmed',
  'origin.joined',
  'origin.split',
  'origin.renamed',
  'claim.added',
  'claim.edited',
  'claim.attributed',
  'claim.split',
  'claim.merged',
  'claim.dropped',
  'claim.restored',
  'claim.assigned',
  'claim.returned',
  'claim.decided',
  'source.added',
  'capture.added',
] as const satisfies readonly DeskEventKind[];
export type UndoableKind = (typeof UNDOABLE)[number];

export const isUndoable = (kind: string): kind is UndoableKind => (UNDOABLE as readonly string[]).includes(kind);

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
