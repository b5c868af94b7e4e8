import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { signedHeads } from '#db/queries/signed-heads.ts';
import { headKeys } from '#lib/head-keys.ts';
import { signMovedHead } from '#lib/workflow/log/sign-head.ts';
import { tamper } from '../support/chain.ts';
import { folder, newDatabaseFile } from '../support/database.ts';
import { releasedFile } from '../support/released-database.ts';
import { idMint, newEvent, NOON } from '../support/rows.ts';
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
  expect(out).toMatch(
    /^The log is whole: 3 entries, the last has hash [0-9a-f]{64}\. 0 rows are as it says\. No head of it was signed yet\.\n$/,
  );
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

describe('only reads', () => {
  /** A folder that holds this file alone. */
  const alone = (bytes: Buffer): string => {
    const home = join(folder(), crypto.randomUUID());
    mkdirSync(home);
    writeFileSync(join(home, 'some.db'), bytes);
    return join(home, 'some.db');
  };
  const bytesIn = (home: string) => readdirSync(home).map((name) => [name, readFileSync(join(home, name), 'hex')]);
  const verifyAsItIs = async (file: string) => {
    const home = join(file, '..');
    const before = bytesIn(home);
    const result = await runCommand(['verify', '--database', file]);
    expect(bytesIn(home)).toEqual(before);
    return result;
  };
  const madeBy = (sql: string): Buffer => {
    const file = join(folder(), `${crypto.randomUUID()}.db`);
    const connection = new Database(file);
    connection.exec(sql);
    connection.close();
    return readFileSync(file);
  };

  it('a database of an earlier release, in a copy that it brings up to date', async () => {
    expect(await verifyAsItIs(alone(readFileSync(releasedFile('0001-demo'))))).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^The log is whole: 93 entries/) as string,
      err: 'The database is of an earlier release. A copy of it was brought up to date and is what was read; the file is as it was.\n',
    });
  });

  it('a database that nobody may write to, in a folder where nobody may write', async () => {
    const file = alone(readFileSync(releasedFile('0001-demo')));
    chmodSync(file, 0o444);
    chmodSync(join(file, '..'), 0o555);
    expect(await verifyAsItIs(file)).toMatchObject({ status: 0 });
    chmodSync(join(file, '..'), 0o755);
  });

  it('a database of this release, and leaves nothing in the temporary folder', async () => {
    const left = () => readdirSync(join(folder(), '..')).filter((name) => name.startsWith('second-source-copy-'));
    const before = left();
    expect(await verifyAsItIs(alone(readFileSync(await databaseWithEvents(3))))).toMatchObject({ status: 0, err: '' });
    expect(left()).toEqual(before);
  });

  it('a database that is in use, with what is only in its write-ahead log', async () => {
    const file = await databaseWithEvents(3);
    const db = await openDatabase({ file, sync: 'never' });
    await db.commit({ writes: [], events: [newEvent(newId())] });
    expect(await runCommand(['verify', '--database', file])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^The log is whole: 4 entries/) as string,
    });
    await db.close();
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'the file is empty and no database; remove it or name another'],
    [
      'a database of something else',
      madeBy('CREATE TABLE recipes (name text)'),
      'the file is no database of Second Source; name another',
    ],
    [
      'one of something else that is in WAL mode and counts its migrations too',
      madeBy('PRAGMA journal_mode = WAL; CREATE TABLE schema_migrations (version text)'),
      'the file is no database of Second Source; name another',
    ],
    [
      'a file that is no database',
      Buffer.from(
        'These are notes, long enough to be read as the header of a database file, and they are none.\n'.repeat(9),
      ),
      'file is not a database',
    ],
  ])('%s, which it refuses in one line', async (_, bytes, why) => {
    const file = alone(bytes);
    expect(await verifyAsItIs(file)).toEqual({
      status: 2,
      out: '',
      err: `verify: the database could not be opened: ${file}: ${why}\n`,
    });
  });

  it('a damaged database, which it names', async () => {
    const bytes = readFileSync(await databaseWithEvents(3));
    // All but what says which tables there are.
    const file = alone(bytes.fill(0xff, 40 * 4096, bytes.length));
    const { status, err } = await verifyAsItIs(file);
    expect(status).toBe(2);
    expect(err).toContain(file);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('signed heads', () => {
  const keys = headKeys('the secret of a newsroom, long enough to be one');
  const written = (name: string, content: unknown) => {
    const path = join(folder(), name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const signedDatabase = async () => {
    const file = await databaseWithEvents(3);
    const db = await openDatabase({ file, sync: 'never' });
    expect(await signMovedHead({ db, now: NOON, signer: keys })).toMatchObject({ ok: true, value: { sequence: 3 } });
    const [head] = await signedHeads(db);
    await db.close();
    if (!head) throw new Error('Nothing was signed.');
    const { signedAt: _, ...signedHead } = head;
    return { file, report: written('report.json', { manifest: { signedHead, signOffEvent: null } }) };
  };

  it('are checked with the key that is given, or else compared with the log', async () => {
    const { file } = await signedDatabase();
    const key = written('key.json', { ...keys.publicKey, use: 'sig' });
    const withKey = await runCommand(['verify', '--database', file, '--key', key]);
    expect(withKey).toMatchObject({
      status: 0,
      out: expect.stringContaining('1 signed head is in it, the signatures right.') as string,
    });
    const without = await runCommand(['verify', '--database', file], { DATA_DIR: join(folder(), 'nowhere') });
    expect(without).toMatchObject({ status: 0, out: expect.stringContaining('no key was at hand') as string });
    const other = written('other.json', headKeys('the secret of another newsroom, as long').publicKey);
    expect(await runCommand(['verify', '--database', file, '--key', other])).toMatchObject({
      status: 1,
      out: `The signature over entry 3 is of a key that is not the newsroom’s (${keys.keyId}).\n`,
    });
  });

  it('are checked with the secret of the environment, and none is made', async () => {
    const { file } = await signedDatabase();
    const data = join(folder(), 'data');
    const own = { SIGNING_KEY: 'the secret of a newsroom, long enough to be one', DATA_DIR: data };
    expect(await runCommand(['verify', '--database', file], own)).toMatchObject({
      out: expect.stringContaining('the signatures right') as string,
    });
    expect(existsSync(data)).toBe(false);
  });

  it('show a log that was cut off together with its signatures, by a report', async () => {
    const { file, report } = await signedDatabase();
    expect(await runCommand(['verify', '--database', file, '--report', report])).toMatchObject({ status: 0 });
    await tamper(
      { file },
      'DELETE FROM events WHERE sequence = 3',
      'UPDATE chain_head SET sequence = 2, hash = (SELECT hash FROM events WHERE sequence = 2)',
      'DELETE FROM signed_heads',
    );
    expect(await runCommand(['verify', '--database', file, '--report', report])).toMatchObject({
      status: 1,
      out: 'The log was cut off: it ends with entry 2, but entry 3 was signed.\n',
    });
  });

  it('are asked of a report that has one, and of a key that is one', async () => {
    const { file } = await signedDatabase();
    const empty = written('empty.json', { manifest: { signedHead: null } });
    for (const option of ['--report', '--key']) {
      const { status, err } = await runCommand(['verify', '--database', file, option, empty]);
      expect(status).toBe(2);
      expect(err).toMatch(/^verify: \S+empty\.json is not [^\n]+\n$/);
    }
    const missing = await runCommand(['verify', '--database', file, '--report', join(folder(), 'none.json')]);
    expect(missing).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^verify: \S+none\.json cannot be read\n$/) as string,
    });
  });
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
