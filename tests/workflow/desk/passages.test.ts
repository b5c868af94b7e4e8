import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import { keptSentences } from '#lib/jobs/kept-sentences.ts';
import { readPassages } from '#lib/workflow/desk/read-passages.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, POST_TEXT, type DeskRoom } from '../../support/desk-room.ts';
import { captured, importedArticle, refusal, value } from '../../support/scenario.ts';

describe('the passages of a story’s captures', () => {
  let room: DeskRoom;
  let id: ClaimId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers', ['Orvale Post']);
  });

  const passages = async (actor = room.ana) => value(await readPassages(room.as(actor), { id }));

  it('are offered by source, with their count and their place', async () => {
    const { captureId } = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT);
    await captured(room.room, room.articleId, 'Orvale Radio', 'It rained.');
    const { captureCount, sources } = await passages();
    expect(captureCount).toBe(2);
    expect(sources).toMatchObject([{ source: 'Orvale Post', count: 1, passages: [{ captureId, start: 0 }] }]);
    const [passage] = sources[0]?.passages ?? [];
    expect(POST_TEXT.slice(passage?.start, passage?.end)).toBe(passage?.text);
  });

  it('tell a story without captures from one whose captures have nothing', async () => {
    expect(await passages()).toEqual({ captureCount: 0, sources: [] });
    await captured(room.room, room.articleId, 'Orvale Radio', 'It rained.');
    expect(await passages()).toEqual({ captureCount: 1, sources: [] });
  });

  it('count once what a source published twice', async () => {
    await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT);
    await captured(room.room, room.articleId, 'Orvale Post', `${POST_TEXT}Updated at noon.`);
    expect((await passages()).sources.map(({ count }) => count)).toEqual([1]);
  });

  it('are those of this story alone', async () => {
    await captured(room.room, await importedArticle(room.room, 'Another story.'), 'Orvale Post', POST_TEXT);
    expect((await passages()).captureCount).toBe(0);
  });

  it('show no more than three of a source, and how many there are', async () => {
    const lines = ['one', 'two', 'three', 'four'].map((word) => `The old ferry carried 120,000 passengers in ${word}.`);
    await captured(room.room, room.articleId, 'Orvale Post', lines.join('\n'));
    const [source] = (await passages()).sources;
    expect(source).toMatchObject({ count: 4 });
    expect(source?.passages).toHaveLength(3);
  });

  it('look the same whether or not somebody pinned them', async () => {
    await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT);
    const before = await passages(room.ben);
    await room.withPost(room.ana, id);
    expect(await passages(room.ben)).toEqual(before);
  });

  it('are not offered for a claim that is not there', async () => {
    const unknown = room.articleId as unknown as ClaimId;
    expect(refusal(await readPassages(room.as(room.ana), { id: unknown })).kind).toBe('not_found');
  });
});

describe('kept sentences', () => {
  it('are cut once for one text, and again when others took their place', () => {
    const read = keptSentences(20);
    const capture = (text: string) => ({ sha256: text, text, language: 'en' });
    const first = read(capture('Twelve of twenty.'));
    expect(read(capture('Twelve of twenty.'))).toBe(first);
    read(capture('Others came.'));
    expect(read(capture('Twelve of twenty.'))).not.toBe(first);
  });
});
