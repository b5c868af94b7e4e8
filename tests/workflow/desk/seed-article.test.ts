import { beforeEach, describe, expect, it } from 'vitest';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { openTestDatabase } from '../../support/database.ts';
import { importedArticle, newsroom, SEED_TEXT, value } from '../../support/scenario.ts';

describe('the first real article on the desk', () => {
  let desk: DeskView;
  let room: Awaited<ReturnType<typeof newsroom>>;
  beforeEach(async () => {
    room = await newsroom(await openTestDatabase());
    const id = await importedArticle(room, SEED_TEXT, { publishedOn: '', outlet: '' });
    desk = value(await readDesk(room.as(room.ana), { id }));
  });

  it('brings its two cited sources along, which nobody has captured yet', () => {
    const cited = desk.citedSources.map(({ name, via, captureCount }) => [name, via, captureCount]);
    expect(cited.toSorted()).toEqual([
      ['Agerpres', 'footer', 0],
      ['HotNews', 'footer', 0],
    ]);
    const links = desk.claims.flatMap((claim) => claim.chain);
    expect(links.find((link) => link.source?.name === 'Agerpres')?.source?.sourceId).toBe(
      desk.citedSources.find((source) => source.name === 'Agerpres')?.sourceId,
    );
  });

  it('lists what has to be shown for a claim that is more than one thing', async () => {
    const pointsOf = async (words: string) => {
      const claim = desk.claims.find((one) => one.text.startsWith(words));
      if (claim === undefined) throw new Error(`no claim begins with "${words}"`);
      return value(await readClaim(room.as(room.ana), { id: claim.id })).points;
    };
    expect(await pointsOf('Russian President Vladimir Putin has spoken')).toEqual([
      'Vladimir Putin has spoken by phone with Iran’s president.',
      'Vladimir Putin is Russian President.',
    ]);
    expect(await pointsOf('Neighboring countries were')).toEqual([]);
  });

  it('takes its date from the dateline, and accounts for every sentence', () => {
    expect(desk.article.publishedOn).toBe('2026-03-09');
    const covered = new Set(desk.claims.map((claim) => claim.sentence));
    const listed = new Map(desk.uncovered.map((one) => [one.sentence, one.reason]));
    for (const { id } of desk.version.sentences) expect(covered.has(id) || listed.get(id)).toBeTruthy();
    for (const claim of desk.claims) {
      for (const { start, end } of claim.spans) expect(desk.version.text.slice(start, end).trim()).not.toBe('');
    }
  });
});
