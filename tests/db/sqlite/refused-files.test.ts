import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import Database from 'better-sqlite3';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { backupSqlite } from '#db/sqlite/backup-sqlite.ts';
import { openCopy } from '#db/sqlite/open-copy.ts';
import { folder, newDatabaseFile } from '../../support/database.ts';
import { releasedFile } from '../../support/released-database.ts';
import { diceOf } from '../../support/dice.ts';
import { mayMount, mountDisk } from '../../support/small-disk.ts';
import { whenPossible } from '../../support/where-possible.ts';

let count = 0;
/** A path in a folder of its own, so that whatever is left beside it shows. */
function newPath(name = 'second-source.db'): string {
  const home = join(folder(), `home-${(count += 1)}`);
  mkdirSync(home);
  return join(home, name);
}

async function ours(): Promise<string> {
  const file = newPath();
  copyFileSync(await newDatabaseFile(), file);
  return file;
}

/** Why it is not opened, in one line that names it; nothing in its folder is changed, added or gone. */
async function refusal(file: string): Promise<string> {
  const before = contentOf(dirname(file));
  const error: unknown = await openDatabase({ file }).then(
    (db) => db.close().then(() => 'it was opened'),
    (cause: unknown) => cause,
  );
  expect(error).toMatchObject({ name: 'CannotStart' });
  const message = error instanceof Error ? error.message : '';
  expect(contentOf(dirname(file))).toEqual(before);
  expect(message).toContain(file);
  expect(message).not.toContain('\n');
  return message;
}

const contentOf = (home: string) =>
  readdirSync(home).map((name) => {
    const path = join(home, name);
    return [name, statSync(path).isDirectory() ? 'folder' : readFileSync(path, 'hex')];
  });

const edited = (file: string, sql: string): string => {
  const connection = new Database(file);
  connection.pragma('journal_mode = DELETE');
  connection.exec(sql);
  connection.close();
  return file;
};

describe('a file that is not ours to take over', () => {
  it('is an empty one', async () => {
    const file = newPath();
    writeFileSync(file, '');
    expect(await refusal(file)).toContain('the file is empty and no database');
  });

  it.each(['DELETE', 'WAL'])('is a database of something else, in mode %s', async (mode) => {
    const file = newPath();
    const connection = new Database(file);
    connection.pragma(`journal_mode = ${mode}`);
    connection.exec('CREATE TABLE recipes (name text)');
    connection.close();
    expect(await refusal(file)).toContain('no database of Second Source');
  });

  it('is a database of something else that keeps its own migrations', async () => {
    const file = edited(newPath(), 'CREATE TABLE schema_migrations (version text); CREATE TABLE recipes (name text)');
    expect(await refusal(file)).toContain('no database of Second Source');
  });

  it('is one that is no database', async () => {
    const file = newPath();
    writeFileSync(file, 'These are notes and nothing but notes.\n'.repeat(200));
    expect(await refusal(file)).toContain('file is not a database');
  });

  it('is a single letter', async () => {
    const file = newPath();
    writeFileSync(file, 'x');
    expect(await refusal(file)).toMatch(/not a database|no database/);
  });

  it('is a folder', async () => {
    const file = newPath();
    mkdirSync(file);
    expect(await refusal(file)).toContain('this is no file');
  });

  it('is in a folder that is a file', async () => {
    const file = newPath();
    writeFileSync(file, 'a note');
    await expect(openDatabase({ file: join(file, 'second-source.db') })).rejects.toThrow(
      `${file}: a file is where a folder is needed`,
    );
  });

  it('is in a folder that cannot be made', async () => {
    await expect(openDatabase({ file: '/proc/no-such-folder/second-source.db' })).rejects.toThrow(
      /\/proc\/no-such-folder: it is not there and cannot be made/,
    );
  });

  it('is one of ours that lacks a migration in the middle', async () => {
    const file = edited(await ours(), `DELETE FROM schema_migrations WHERE name = '0001_beyond_tables'`);
    expect(await refusal(file)).toContain('lacks the migration "0001_beyond_tables" although it has a later one');
  });

  it('is one of a newer release', async () => {
    const file = edited(await ours(), `INSERT INTO schema_migrations VALUES ('9999_later', 'x')`);
    expect(await refusal(file)).toMatch(/a newer version of Second Source.*9999_later/);
  });

  it('is one of ours that lost a table', async () => {
    const file = edited(await ours(), 'PRAGMA foreign_keys = OFF; DROP TABLE drafts');
    expect(await refusal(file)).toContain('the table "drafts" is missing');
  });
});

describe('a database that is damaged', () => {
  it('is refused wherever it was cut off', async () => {
    const file = releasedFile('0005-demo');
    const { size } = statSync(file);
    const dice = diceOf(7);
    const lengths = [1, 15, 16, 99, 100, 101, 511, 4095, 4096, 4097, size - 4096, size - 1];
    for (const length of [...lengths, ...Array.from({ length: 12 }, () => 1 + dice.below(size - 1))]) {
      const cut = newPath();
      copyFileSync(file, cut);
      truncateSync(cut, length);
      expect(await refusal(cut), `${length} bytes`).toMatch(/damaged|not a database|no database/);
    }
  });

  it.each(['zeros', 'noise'])('is refused when %s lie over a part of it', async (what) => {
    const file = releasedFile('0005-demo');
    const bytes = readFileSync(file);
    const dice = diceOf(what === 'zeros' ? 3 : 5);
    for (const at of [0, 4096, 5 * 4096, bytes.length >> 1, bytes.length - 2 * 4096]) {
      const spoilt = Buffer.from(bytes);
      for (let i = at; i < at + 8192; i += 1) spoilt[i] = what === 'zeros' ? 0 : dice.below(256);
      const path = newPath();
      writeFileSync(path, spoilt);
      expect(await refusal(path), `at ${at}`).toMatch(/damaged|not a database|no database/);
    }
  });
});

/** A database and its log, as a process that was killed leaves them. */
function killed(sql: string): string {
  const file = newPath();
  const from = newPath();
  copyFileSync(releasedFile('0005-demo'), from);
  const connection = new Database(from);
  connection.pragma('journal_mode = WAL');
  connection.exec(sql);
  for (const end of ['', '-wal']) copyFileSync(`${from}${end}`, `${file}${end}`);
  connection.close();
  return file;
}

describe('a database whose server was killed', () => {
  const GROWN = 'CREATE TABLE more (a); INSERT INTO more VALUES (zeroblob(40000))';
  const MOVED = `${GROWN}; PRAGMA wal_checkpoint(FULL); UPDATE articles SET title = 'Another'`;

  it.each([1, 100, 4095, 4096, 9000])('is refused without its last %i bytes, by all who read it', async (bytes) => {
    const file = killed(MOVED);
    truncateSync(file, statSync(file).size - bytes);
    expect(await refusal(file)).toMatch(/ bytes are missing at its end.*damaged/);
    writeFileSync(`${file}-shm`, '');
    await expect(openCopy(file, vi.fn())).rejects.toThrow(`${file}: ${bytes} bytes are missing at its end`);
    await expect(backupSqlite(file, `${file}.copy`)).rejects.toThrow(`${bytes} bytes are missing at its end`);
  });

  it('is opened where a part of what the log holds was moved into the file', async () => {
    const file = killed(GROWN);
    const whole = killed(MOVED);
    for (const size of [statSync(file).size, statSync(file).size + 1000, statSync(whole).size - 5000]) {
      const part = killed(GROWN);
      writeFileSync(part, readFileSync(whole).subarray(0, size));
      await (await openDatabase({ file: part, sync: 'never' })).close();
    }
  });

  it('is refused where its log was overwritten, and opened where the log is as never flushed', async () => {
    const file = killed(GROWN);
    const { size } = statSync(`${file}-wal`);
    const dice = diceOf(11);
    writeFileSync(`${file}-wal`, Buffer.from(Array.from({ length: size }, () => dice.below(256))));
    expect(await refusal(file)).toMatch(/what was last written to it \(second-source\.db-wal\) is overwritten/);
    writeFileSync(`${file}-wal`, Buffer.alloc(size));
    await (await openDatabase({ file })).close();
  });
});

describe('a link in the place of the database', () => {
  it('that leads nowhere is refused and stays', async () => {
    const file = newPath();
    symlinkSync(join(dirname(file), 'not-mounted', 'second-source.db'), file);
    await expect(openDatabase({ file })).rejects.toThrow(/it is a link to .*not-mounted.*, where no file is/);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });

  it('is followed', async () => {
    const [file, target] = [newPath(), await ours()];
    symlinkSync(target, file);
    const db = await openDatabase({ file });
    expect(await db.storageFault()).toBeNull();
    expect(existsSync(`${target}-wal`)).toBe(true);
    await db.close();
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });
});

whenPossible(mayMount(), 'a first start on a disk that is too small leaves no database, or a whole one', async () => {
  const outcomes: string[] = [];
  for (let kilobytes = 300; kilobytes <= 3000; kilobytes += 100) {
    const disk = mountDisk(`${kilobytes}k`);
    const file = join(disk.path, 'second-source.db');
    try {
      const words = await openDatabase({ file }).then(
        (db) => db.close().then(() => 'opened'),
        (cause: unknown) => String(cause),
      );
      outcomes.push(/No space is left on the disk|^opened$/i.exec(words)?.[0] ?? words);
      if (existsSync(file)) expect(integrityOf(file, newPath())).toBe('ok');
      expect(readdirSync(disk.path).filter((name) => name.includes('.partial'))).toEqual([]);
    } finally {
      disk.unmount();
    }
  }
  expect([...new Set(outcomes)]).toEqual(['No space is left on the disk', 'opened']);
});

/** Of a copy, with room. */
function integrityOf(file: string, copy: string): unknown {
  for (const end of ['', '-wal']) if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`);
  const connection = new Database(copy);
  try {
    return connection.pragma('integrity_check', { simple: true });
  } finally {
    connection.close();
  }
}

describe('what was left by another database', () => {
  it('a log without its database is not put beside a new one', async () => {
    const file = await ours();
    const connection = new Database(file);
    connection.pragma('journal_mode = WAL');
    connection.exec('CREATE TABLE more (a)');
    copyFileSync(`${file}-wal`, `${file}.kept`);
    connection.close();
    renameSync(`${file}.kept`, `${file}-wal`);
    renameSync(file, `${file}.moved`);
    expect(await refusal(file)).toContain(`what was last written to it is (${basename(file)}-wal)`);
    renameSync(`${file}.moved`, file);
    await (await openDatabase({ file })).close();
  });

  it('an empty log is nothing', async () => {
    const file = newPath();
    writeFileSync(`${file}-wal`, '');
    await (await openDatabase({ file })).close();
  });
});

it('a process that hangs while it brings the database up to date is waited for with words, and then named', async () => {
  const file = await ours();
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', HOLD, `${file}-migrating`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(holder.stdout, 'data');
    const told = vi.fn();
    await expect(openDatabase({ file, migratingMs: 400 }, told)).rejects.toThrow(
      /another process has been bringing the database up to date for 0.4 seconds and does not end. End it \(fuser /,
    );
    expect(told).toHaveBeenCalledWith({ kind: 'waiting', patienceMs: 400 });
  } finally {
    holder.kill('SIGKILL');
    await once(holder, 'exit');
  }
  // The lock of a process that was killed is free.
  await (await openDatabase({ file, migratingMs: 400 })).close();
});

const HOLD = `
  const { default: Database } = await import('better-sqlite3');
  const lock = new Database(process.argv[1]);
  lock.exec('BEGIN EXCLUSIVE');
  console.log('held');
  setInterval(() => undefined, 1000);
`;

it('what is made is for its owner alone, whatever the umask says', async () => {
  const before = process.umask(0);
  try {
    const file = join(newPath('inner'), 'second-source.db');
    const db = await openDatabase({ file });
    const modes = readdirSync(dirname(file)).map((name) =>
      (statSync(join(dirname(file), name)).mode & 0o777).toString(8),
    );
    expect(existsSync(`${file}-wal`)).toBe(true);
    expect(new Set(modes)).toEqual(new Set(['600']));
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
    await db.close();
  } finally {
    process.umask(before);
  }
});
