import { describe, expect, it } from 'vitest';
import type { ClaimId, UserId } from '#lib/core/ids.ts';
import { sinceAction, type Action } from '#lib/core/log/undoable.ts';

const ANA = 'ana' as UserId;
const BEN = 'ben' as UserId;
const CLAIM = 'c1' as ClaimId;
const action = (id: string, more: Partial<Action> = {}): Action => ({
  id,
  kind: 'evidence.added',
  actorId: ANA,
  subjectId: id,
  claims: [CLAIM],
  ...more,
});

describe('what came after an action', () => {
  it('stands in the way when somebody else acted on the same claim', () => {
    expect(sinceAction(action('1'), [action('2', { actorId: BEN })]).actedSince).toEqual([BEN]);
    const elsewhere = action('2', { actorId: BEN, claims: ['c2' as ClaimId] });
    expect(sinceAction(action('1'), [elsewhere]).actedSince).toEqual([]);
  });

  it('does not when it only says whose claim it is, or was taken back itself', () => {
    const assigned = action('2', { actorId: BEN, kind: 'claim.assigned' });
    expect(sinceAction(action('1'), [assigned]).actedSince).toEqual([]);
    const undone = action('3', { actorId: BEN, kind: 'action.undone', subjectId: '2' });
    expect(sinceAction(action('1'), [action('2', { actorId: BEN }), undone]).actedSince).toEqual([]);
  });

  it('is to be taken back first when it is my own, and only once', () => {
    expect(sinceAction(action('1'), [action('2')]).ownLater).toBe(true);
    const undone = action('3', { kind: 'action.undone', subjectId: '2' });
    expect(sinceAction(action('1'), [action('2'), undone]).ownLater).toBe(false);
    expect(sinceAction(action('2'), [undone]).isUndone).toBe(true);
  });
});
