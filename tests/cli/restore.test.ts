import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { folder, newDatabaseFile, opened } from '../support/database.ts';
import { releasedFile } from '../support/released-database.ts';
import { idMint, newEvent } from '../support/rows.ts';
import { runCommand } from '../support/run-command.ts';

const newId = idMint();
let count = 0;

/** A database in a folder of its own, with as many entries in its log. */
async function databaseWith(entries: number): Promise<string> {
  const file = newPlace();
  copyFileSync(await newDatabaseFile(), file);
  const db = opened(await openDatabase({ file, sync: 'never' }));
  await write(db, entries);
  await db.close();
  return file;
}

function newPlace(): string {
  const home = join(folder(), `home-${(count += 1)}`);
  mkdirSync(home);
  return join(home, 'second-source.db');
}

const write = async (db: Db, entries: number) => {
  for (let n = 0; n < entries; n += 1) await db.commit({ writes: [], events: [newEvent(newId())] });
};

async function entriesIn(file: string): Promise<number> {
  const db = await openDatabase({ file, sync: 'never' });
  const chain = await verifyChain(db);
  await db.close();
  return chain.ok ? chain.value.sequence : -1;
}

const backUp = async (file: string): Promise<string> => {
  const copy = join(folder(), `copy-${(count += 1)}.db`);
  expect(await runCommand(['backup', copy, '--database', file])).toMatchObject({ status: 0 });
  return copy;
};

const restore = (backup: string, target: string, ...more: readonly string[]) =>
  runCommand(['restore', backup, '--database', target, ...more], { DATA_DIR: dirname(target) });

describe('restore', () => {
  it('puts a copy where there is no database, for its owner alone', async () => {
    const target = newPlace();
    const { status, out } = await restore(await backUp(await databaseWith(3)), target);
    expect({ status, out }).toEqual({ status: 0, out: `Restored ${target}: 3 entries in its log, which is whole.\n` });
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(await entriesIn(target)).toBe(3);
  });

  it('replaces nothing unless it is told to, and then keeps it', async () => {
    const [backup, target] = [await backUp(await databaseWith(3)), await databaseWith(5)];
    const before = readFileSync(target, 'hex');
    expect(await restore(backup, target)).toMatchObject({
      status: 2,
      err: `restore: ${target} is there already; --overwrite replaces it and keeps it beside\n`,
    });
    expect(readFileSync(target, 'hex')).toBe(before);
    const kept = target.replace('.db', '.replaced.db');
    expect(await restore(backup, target, '--overwrite')).toMatchObject({
      status: 0,
      out: expect.stringContaining(`What was there is kept as ${kept}.`) as string,
    });
    expect([await entriesIn(target), await entriesIn(kept)]).toEqual([3, 5]);
    await restore(backup, target, '--overwrite');
    expect(await entriesIn(target.replace('.db', '.replaced-2.db'))).toBe(3);
  });

  it('refuses while a server uses the database', async () => {
    const [backup, target] = [await backUp(await databaseWith(3)), await databaseWith(5)];
    const db = opened(await openDatabase({ file: target, sync: 'never' }));
    expect(await restore(backup, target, '--overwrite')).toMatchObject({
      status: 2,
      err: `restore: ${target} is in use. Stop the server that uses it, then restore.\n`,
    });
    await write(db, 1);
    await db.close();
    expect(await entriesIn(target)).toBe(6);
    expect(readdirSync(dirname(target)).filter((name) => /replaced|restoring/.test(name))).toEqual([]);
  });

  it('replaces a database that is damaged, with what was last written to it', async () => {
    const [backup, target] = [await backUp(await databaseWith(3)), newPlace()];
    writeFileSync(target, 'spoilt beyond reading');
    writeFileSync(`${target}-wal`, 'and so is this');
    expect(await restore(backup, target, '--overwrite')).toMatchObject({ status: 0 });
    expect(await entriesIn(target)).toBe(3);
    const kept = target.replace('.db', '.replaced.db');
    expect(readFileSync(kept, 'utf8')).toBe('spoilt beyond reading');
    expect(existsSync(`${kept}-wal`)).toBe(true);
  });

  it.each([
    ['was cut off', (file: string) => truncateSync(file, 9000), /malformed|damaged/],
    ['is something else', (file: string) => writeFileSync(file, 'notes '.repeat(999)), /not a database/],
    ['is empty', (file: string) => truncateSync(file, 0), /the file is empty/],
  ])('puts nothing in place that %s', async (_, spoil, words) => {
    const [backup, target] = [await backUp(await databaseWith(3)), await databaseWith(5)];
    spoil(backup);
    const { status, err } = await restore(backup, target, '--overwrite');
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(words) as string });
    expect(err).toMatch(/^restore: [^\n]+\n$/);
    expect(await entriesIn(target)).toBe(5);
  });

  it('puts nothing in place whose log was changed', async () => {
    const [backup, target] = [await backUp(await databaseWith(3)), await databaseWith(5)];
    const connection = new Database(backup);
    connection.exec(`DROP TRIGGER events_stay; UPDATE events SET at = at + 1 WHERE sequence = 2`);
    connection.close();
    expect(await restore(backup, target, '--overwrite')).toMatchObject({
      status: 1,
      out: expect.stringMatching(/2.*Nothing was restored\.\n$/) as string,
    });
    expect(await entriesIn(target)).toBe(5);
  });

  it('takes a copy of an earlier release, which the next start brings up to date', async () => {
    const target = newPlace();
    expect(await restore(releasedFile('0001-demo'), target)).toMatchObject({ status: 0 });
    expect(await entriesIn(target)).toBeGreaterThan(50);
  });

  it('says in words what it is not for', async () => {
    const backup = await backUp(await databaseWith(1));
    const postgres = await runCommand(['restore', backup], { DATABASE_URL: 'postgres://a:b@localhost/c' });
    expect(postgres).toMatchObject({ status: 2, err: expect.stringContaining('pg_restore') as string });
    expect(await restore('no-such.db', newPlace())).toMatchObject({ err: 'restore: there is no copy at no-such.db\n' });
    expect(await restore(backup, backup)).toMatchObject({ err: `restore: ${backup} is the database itself\n` });
    expect(await runCommand(['restore'])).toMatchObject({ err: 'restore: name one BACKUP to restore\n' });
  });
});
