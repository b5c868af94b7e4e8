import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import { newDatabaseFile, opened } from '../support/database.ts';
import { idMint, newEvent } from '../support/rows.ts';

it('commits wait while another process writes, and reads go on meanwhile', async () => {
  const file = await newDatabaseFile();
  const db = opened(await openDatabase({ file, sync: 'never' }));
  const newId = idMint();
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  const commits = Promise.all([1, 2, 3].map(() => db.commit({ writes: [], events: [newEvent(newId())] })));
  for (let read = 0; read < 200; read += 1) expect(await chainHead(db)).toMatchObject({ sequence: 0 });
  other.exec('COMMIT');
  other.close();
  expect((await commits).map((result) => result.ok && result.value.sequence)).toEqual([1, 2, 3]);
});
