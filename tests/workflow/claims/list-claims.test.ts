import { expect, it } from 'vitest';
import { listClaims } from '#lib/workflow/claims/list-claims.ts';
import { openTestDatabase } from '../../support/database.ts';
import { importedArticle, newsroom, refusal, value } from '../../support/scenario.ts';

it('finds claims of every story by their words, and narrows what it found by the other filters', async () => {
  const room = await newsroom(await openTestDatabase());
  await importedArticle(room);
  const articleId = await importedArticle(room, 'The Orvale museum bought a ferry for its garden.\n', {
    title: 'Museum',
  });
  const texts = async (filter: Parameters<typeof listClaims>[1]['filter']) =>
    value(await listClaims(room.as(room.ana), { filter })).rows.map((row) => row.text);
  expect((await texts({ q: 'ferries' })).length).toBeGreaterThanOrEqual(3);
  expect(await texts({ q: 'museum' })).toEqual(['The Orvale museum bought a ferry for its garden.']);
  expect(await texts({ q: 'ferry', article: articleId })).toHaveLength(1);
  expect(await texts({ q: 'zeppelin' })).toEqual([]);
  expect(await texts({ q: '“…”' })).toEqual([]);
});

it('names the story and the people that a filter speaks of, and refuses whoever has no role', async () => {
  const room = await newsroom(await openTestDatabase());
  const article = await importedArticle(room);
  const { names } = value(await listClaims(room.as(room.ana), { filter: { article, assignee: room.ben.id } }));
  expect(names[room.ben.id]).toBe('Ben Reviewer');
  expect(names[article]).toBeTruthy();
  expect(refusal(await listClaims(room.as(room.nobody), { filter: {} })).kind).toBe('forbidden');
});
