import { expect, it } from 'vitest';
import type { ArticleId } from '#lib/core/ids.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { readSheet } from '#lib/workflow/desk/read-sheet.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom } from '../../support/desk-room.ts';
import { refusal, value } from '../../support/scenario.ts';

it('the sheet of a story names the claims that use each entry, as they are now', async () => {
  const room = await deskRoom(await openTestDatabase());
  const { claims, version } = await room.desk();
  const sheetNow = async () => value(await readSheet(room.as(room.ana), { id: room.articleId }));
  const passengers = (await sheetNow()).figures.find(({ unit }) => unit === 'passengers');
  expect(passengers?.forms.map(({ value: found }) => found)).toEqual([120_000]);
  for (const { text, spans } of passengers?.forms ?? [])
    for (const { start, end } of spans) expect(version.text.slice(start, end)).toBe(text);
  const using = claims.filter((claim) => passengers?.claims.includes(claim.id));
  expect(using.map(({ text }) => text).join()).toContain('120,000');

  const [{ id, version: claimVersion } = { id: undefined, version: 0 }] = using;
  if (id === undefined) throw new Error('no claim uses the figure');
  value(await dropClaim(room.as(room.edda), { id, claimVersion, reason: 'Said twice.' }));
  const after = (await sheetNow()).figures.find(({ unit }) => unit === 'passengers');
  expect(after?.claims).not.toContain(id);
});

it('there is no sheet of a story that is not there', async () => {
  const room = await deskRoom(await openTestDatabase());
  expect(refusal(await readSheet(room.as(room.ana), { id: 'nothing' as ArticleId })).kind).toBe('not_found');
});

it('the sheet of a story has its sources, with what is stored of each', async () => {
  const room = await deskRoom(await openTestDatabase());
  const { claims } = await room.desk();
  const { sources } = value(await readSheet(room.as(room.ana), { id: room.articleId }));
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) {
    expect(source.kind).not.toBeNull();
    expect(source.channels.length).toBeGreaterThan(0);
    const theirs = claims.filter(({ id }) => source.claims.includes(id));
    expect(theirs.every(({ chain }) => chain.some(({ standing }) => standing?.kind === source.kind))).toBe(true);
  }
});
