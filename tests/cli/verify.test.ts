import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { tamper } from '../support/chain.ts';
import { folder, newDatabaseFile } from '../support/database.ts';
import { releasedFile } from '../support/released-database.ts';
import { idMint, newEvent } from '../support/rows.ts';
import { runCommand } from '../support/run-command.ts';

const newId = idMint();

async function databaseWithEvents(count: number): Promise<string> {
  const file = await newDatabaseFile();
  const db = await openDatabase({ file, sync: 'never' });
  await db.commit({ writes: [], events: Array.from({ length: count }, () => newEvent(newId())) });
  await db.close();
  return file;
}

it('says that a log is whole', async () => {
  const { status, out } = await runCommand(['verify', '--database', await databaseWithEvents(3)]);
  expect(out).toMatch(/^The log is whole: 3 entries, the last has hash [0-9a-f]{64}\.\n$/);
  expect(status).toBe(0);
});

it('says that an empty log is empty', async () => {
  expect(await runCommand(['verify', '--database', await newDatabaseFile()])).toMatchObject({
    status: 0,
    out: 'The log is empty.\n',
  });
});

it('names the first break and ends with status 1', async () => {
  const file = await databaseWithEvents(3);
  await tamper({ file }, `UPDATE events SET reason = 'another' WHERE sequence = 2`);
  expect(await runCommand(['verify', '--database', file])).toEqual({
    status: 1,
    out: 'The log is broken at entry 2: the entry was changed: its content does not have the hash it carries.\n',
    err: '',
  });
});

it('says where the copy is when it brings a database of an older release up to date', async () => {
  const file = releasedFile('0001-demo');
  const copy = file.replace('.db', '.before-0002.db');
  expect(await runCommand(['verify', '--database', file])).toMatchObject({
    status: 0,
    err: `The database is of an older release and is brought up to date. It was copied to ${copy} before.\n`,
  });
  expect(await runCommand(['verify', '--database', file])).toMatchObject({ status: 0, err: '' });
});

it('makes no database where there is none', async () => {
  const missing = join(folder(), 'missing.db');
  expect(await runCommand(['verify', '--database', missing])).toEqual({
    status: 2,
    out: '',
    err: `verify: there is no database at ${missing}\n`,
  });
});

it('refuses a file that is no database, and a server that is not there, in one line', async () => {
  const file = join(folder(), 'notes.txt');
  writeFileSync(
    file,
    'These are notes, and long enough to be read as a header of a database file, which they are not.\n',
  );
  for (const database of [file, 'postgres://nobody:secret@127.0.0.1:9/none']) {
    const { status, err } = await runCommand(['verify', '--database', database]);
    expect(status).toBe(2);
    expect(err).toMatch(/^verify: the database could not be opened: [^\n]+\n$/);
    expect(err).not.toContain('secret');
  }
});
