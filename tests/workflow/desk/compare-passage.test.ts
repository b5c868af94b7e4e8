import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureId, ClaimId } from '#lib/core/ids.ts';
import { comparePassage } from '#lib/workflow/desk/compare-passage.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { captured, importedArticle, refusal, value } from '../../support/scenario.ts';

const TEXT =
  'The old ferry carried 90,000 passengers last year, the harbour office said.\n\n' +
  'The old ferry carried 120,000 passengers last year, the Orvale Post reports.\n\n' +
  'Rain fell.\n\nA pool was opened in the park. It is warm.\n';

describe('words read against a claim before they are pinned', () => {
  let room: DeskRoom;
  let id: ClaimId;
  let captureId: CaptureId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers', ['Orvale Post']);
    ({ captureId } = await captured(room.room, room.articleId, 'Orvale Post', TEXT));
  });

  const compare = (words: string, more: { captureId?: CaptureId; id?: ClaimId } = {}, actor = room.ana) => {
    const start = TEXT.indexOf(words);
    return comparePassage(room.as(actor), {
      id,
      captureId,
      start,
      end: start + words.length,
      stance: 'attributes',
      ...more,
    });
  };

  it('say what differs, with the words of both', async () => {
    const { asked, hint, comparison } = value(await compare('The old ferry carried 90,000 passengers last year'));
    expect(comparison?.differs.map(({ kind }) => kind)).toEqual(['number']);
    expect(asked).toMatchObject([{ kind: 'number', passage: { text: expect.stringContaining('90,000') as string } }]);
    expect(hint?.stance).not.toBe('attributes');
  });

  it('ask nothing where they say the same, and seem to show who said it', async () => {
    const { asked, hint, origin } = value(await compare('The old ferry carried 120,000 passengers last year'));
    expect(asked).toEqual([]);
    expect(hint?.stance).toBe('attributes');
    expect(origin?.words).not.toBe('');
  });

  it('suggest nothing where they are about something else', async () => {
    const { asked, hint } = value(await compare('A pool was opened in the park.'));
    expect(asked.map(({ kind }) => kind)).toContain('matter');
    expect(hint).toBeNull();
  });

  it('leave nothing behind', async () => {
    const before = await room.detail(room.ana, id);
    await compare('The old ferry carried 90,000 passengers last year');
    expect(await room.detail(room.ana, id)).toEqual(before);
  });

  it('must lie in a capture of this story', async () => {
    const other = await importedArticle(room.room, 'Another story.');
    const elsewhere = await captured(room.room, other, 'Orvale Radio', TEXT);
    expect(refusal(await compare('A pool', { captureId: elsewhere.captureId })).kind).toBe('not_found');
    const { as, ana } = room;
    const outside = { id, captureId, start: 0, end: TEXT.length + 1, stance: 'supports' } as const;
    expect(refusal(await comparePassage(as(ana), outside)).kind).toBe('refused');
    expect(refusal(await comparePassage(as(ana), { ...outside, start: 4, end: 4 })).kind).toBe('refused');
  });

  it('are for those who may pin, on a claim that there is', async () => {
    expect(refusal(await compare('A pool', {}, room.ada)).kind).toBe('forbidden');
    expect(refusal(await compare('A pool', { id: captureId as unknown as ClaimId })).kind).toBe('not_found');
  });
});
