import { expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { newBarePostgresDatabase } from '../support/postgres-database.ts';
import { opened } from '../support/database.ts';
import { postgresRows, releasedPostgres } from '../support/released-database.ts';
import { idMint, newEvent } from '../support/rows.ts';

const newId = idMint();

it('a database on PostgreSQL that is of an earlier release is refused, and stays as it is', async () => {
  const url = await releasedPostgres('0001-demo');
  const before = await postgresRows(url);
  await expect(openDatabase({ url, readOnly: true })).rejects.toThrow(
    'it is of an earlier release; start Second Source',
  );
  expect(await postgresRows(url)).toEqual(before);
});

it('one of this release can be read and not written', async () => {
  const url = await releasedPostgres('0001-demo');
  await (await openDatabase({ url })).close();
  const db = opened(await openDatabase({ url, readOnly: true }));
  expect(await db.read.$count(db.tables.articles)).toBe(3);
  await expect(db.commit({ writes: [], events: [newEvent(newId())] })).rejects.toThrow();
  expect(await db.read.$count(db.tables.events)).toBe(93);
});

it('one that holds nothing of ours is refused', async () => {
  await expect(openDatabase({ url: await newBarePostgresDatabase(), readOnly: true })).rejects.toThrow(
    'it is no database of Second Source',
  );
});
