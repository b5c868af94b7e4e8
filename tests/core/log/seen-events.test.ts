import { describe, expect, it } from 'vitest';
import type { CheckId, UserId } from '#lib/core/ids.ts';
import { EVENT_KINDS, eventWords } from '#lib/core/log/event-kinds.ts';
import { isSeen } from '#lib/core/log/seen-events.ts';

const ANA = 'ana' as UserId;
const BEN = 'ben' as UserId;
const MINE = 'check of Ben' as CheckId;
const HERS = 'check of Ana' as CheckId;
const ben = { me: BEN, mayRead: (check: CheckId) => check === MINE };
const event = (kind: string, after: object | undefined, actorId: UserId | null = ANA) => ({
  kind,
  actorId,
  payload: JSON.stringify({ after }),
});

describe('who may learn of an event', () => {
  it('keeps what belongs to a check from whoever may not read that check', () => {
    expect(isSeen(event('evidence.added', { checkId: HERS }), ben)).toBe(false);
    expect(isSeen(event('evidence.added', { checkId: MINE }), ben)).toBe(true);
  });

  it('keeps a change of an origin from whoever may not read every check that it touches', () => {
    expect(isSeen(event('origin.renamed', { checkIds: [MINE, HERS] }), ben)).toBe(false);
    expect(isSeen(event('origin.renamed', { checkIds: [MINE] }), ben)).toBe(true);
  });

  it('keeps what should name a check and does not from everybody but its author', () => {
    const entry = event('origin.confirmed', { originId: 'o' });
    expect(isSeen(entry, ben)).toBe(false);
    expect(isSeen(entry, { ...ben, me: ANA })).toBe(true);
  });

  it('shows a remark that belongs to no check, and hides one that belongs to a blind one', () => {
    expect(isSeen(event('comment.added', { commentId: 'c' }), ben)).toBe(true);
    expect(isSeen(event('comment.added', { commentId: 'c', checkId: HERS }), ben)).toBe(false);
    expect(isSeen(event('action.undone', { undone: 'evidence.added', checkId: HERS }), ben)).toBe(false);
  });

  it('shows to everybody what happens to the copy, and one’s own work always', () => {
    expect(isSeen(event('claim.edited', {}), ben)).toBe(true);
    expect(isSeen(event('evidence.added', { checkId: HERS }, BEN), ben)).toBe(true);
  });

  it('holds a kind that it does not know to the check that it names', () => {
    expect(isSeen(event('evidence.weighed', { checkId: HERS }), ben)).toBe(false);
    expect(isSeen(event('evidence.weighed', undefined), ben)).toBe(true);
  });
});

describe('the words of an event', () => {
  it('are given for every kind, each once', () => {
    const words = Object.values(EVENT_KINDS).map((kind) => kind.words);
    expect(new Set(words).size).toBe(words.length);
    expect(eventWords('check.closed')).toBe('Check saved');
  });

  it('are its name where another release wrote it', () => {
    expect(eventWords('article.put-away')).toBe('article put away');
  });
});
