import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, newDatabaseFile } from '../support/database.ts';
import { dropPostgresDatabases, newBarePostgresDatabase } from '../support/postgres-database.ts';
import { administer } from '../support/postgres.ts';
import { releasedFile } from '../support/released-database.ts';
import { mayMount, mountDisk } from '../support/small-disk.ts';
import { whenPossible } from '../support/where-possible.ts';
import { newFolder, removeFolders, startAttempt, type Attempt } from './support/start-attempt.ts';

afterAll(removeFolders);
afterAll(dropPostgresDatabases);

/** One line that says what is wrong, status 1, no stack; and it never said that it is ready. */
function expectRefusal({ status, err, out }: Attempt, words: RegExp): void {
  expect(err).toMatch(words);
  expect(err).toMatch(/^Second Source cannot start: [^\n]+\n$/);
  expect(err + out).not.toMatch(/^ +at /m);
  expect(out).not.toMatch(/Ready|ready|Second Source is at/);
  expect(status).toBe(1);
}

/** A data folder with a database in it. */
async function dataWith(prepare: (file: string) => void | Promise<void>): Promise<string> {
  const data = newFolder();
  const file = join(data, 'second-source.db');
  copyFileSync(await newDatabaseFile(), file);
  await prepare(file);
  return data;
}

const SECRETS = { AUTH_SECRET: 'a'.repeat(40), SIGNING_KEY: 'b'.repeat(40) };
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

describe('the server, npm start and npm run demo say in one line why they cannot start', () => {
  const FILES: readonly (readonly [string, (file: string) => void, RegExp])[] = [
    ['a damaged database', spoil, /second-source\.db: .*damaged.*Put back a backup/],
    ['one that was cut off', (file) => truncateSync(file, 5000), /second-source\.db: .*damaged.*Put back a backup/],
    ['an empty file', (file) => truncateSync(file, 0), /second-source\.db: the file is empty/],
    ['text', (file) => writeFileSync(file, 'My notes.\n'.repeat(99)), /second-source\.db: file is not a database/],
    ['a folder in its place', intoFolder, /second-source\.db: this is no file/],
    ['another program’s database', someoneElses, /second-source\.db: the file is no database of Second Source/],
    ['a newer database', newer, /second-source\.db: This database was made by a newer version/],
  ];
  it.each(FILES)('%s', async (_, prepare, words) => {
    const data = await dataWith(prepare);
    const before = readdirSync(data);
    // All three are the same server; that they pass its words on is asked of one kind and of what they ask themselves.
    for (const way of prepare === spoil ? (['server', 'start', 'demo'] as const) : (['server'] as const))
      expectRefusal(await startAttempt(way, { env: { DATA_DIR: data } }), words);
    expect(readdirSync(data)).toEqual(before);
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const data = newFolder();
    for (const way of ['server', 'start', 'demo'] as const) {
      const env = { DATA_DIR: data, PORT: String(port) };
      expectRefusal(await startAttempt(way, { env }), new RegExp(`port ${port} is taken.*PORT=${port + 1}`));
    }
    expect(readdirSync(data)).toEqual([]);
    other.close();
  });

  it('a wrong variable', async () => {
    const env = { DATA_DIR: newFolder(), PUBLIC_URL: 'desk', LOG_LEVEL: 'loud' };
    for (const way of ['server', 'start', 'demo'] as const)
      expectRefusal(await startAttempt(way, { env }), /PUBLIC_URL: an address such as .*LOG_LEVEL: debug, info/);
  });

  it('an empty or short secret', async () => {
    for (const [content, words] of [
      ['', /auth-secret holds nothing, where a secret of at least 32/],
      ['short', /auth-secret holds only 5 characters/],
    ] as const) {
      const data = newFolder();
      mkdirSync(join(data, 'secrets'), { mode: 0o700 });
      writeFileSync(join(data, 'secrets', 'auth-secret'), content);
      for (const way of content === '' ? (['server', 'demo'] as const) : (['server'] as const))
        expectRefusal(await startAttempt(way, { env: { DATA_DIR: data } }), words);
      expect(readFileSync(join(data, 'secrets', 'auth-secret'), 'utf8')).toBe(content);
    }
  });
});

describe('the data folder', () => {
  it('is a file', async () => {
    const file = join(newFolder(), 'data');
    writeFileSync(file, 'a note');
    const words = /data: a file is where a folder is needed/;
    for (const way of ['server', 'demo'] as const)
      expectRefusal(await startAttempt(way, { env: { DATA_DIR: file } }), words);
  });

  it('cannot be made', async () => {
    const attempt = await startAttempt('server', { env: { DATA_DIR: '/proc/second-source' } });
    expectRefusal(attempt, /\/proc\/second-source: it is not there and cannot be made/);
  });

  it('holds what was last written to a database that is gone', async () => {
    const data = await dataWith((file) => {
      writeFileSync(`${file}-wal`, 'frames');
      rmSync(file);
    });
    for (const way of ['server', 'demo'] as const) {
      const words = /what was last written to it is \(second-source\.db-wal\)/;
      expectRefusal(await startAttempt(way, { env: { DATA_DIR: data } }), words);
    }
    expect(readdirSync(data)).toEqual(['second-source.db-wal']);
  });

  whenPossible(isRoot, 'belongs to another user', async () => {
    const data = await dataWith((file) => chmodSync(file, 0o600));
    chmodSync(data, 0o755);
    const env = { DATA_DIR: data };
    expectRefusal(
      await startAttempt('server', { env, uid: NOBODY }),
      /second-source\.db: this user may not read or write/,
    );
    chownSync(join(data, 'second-source.db'), NOBODY, NOBODY);
    expectRefusal(await startAttempt('server', { env, uid: NOBODY }), /: this user may not read or write it/);
    const empty = newFolder();
    chmodSync(empty, 0o755);
    const attempt = await startAttempt('server', { env: { DATA_DIR: join(empty, 'data') }, uid: NOBODY });
    expectRefusal(attempt, /data: this user may not read or write it/);
  });

  whenPossible(mayMount(), 'is on a disk that can only be read', async () => {
    const disk = mountDisk('4m');
    try {
      copyFileSync(await newDatabaseFile(), join(disk.path, 'second-source.db'));
      execFileSync('mount', ['-o', 'remount,ro', disk.path]);
      expectRefusal(await startAttempt('server', { env: { DATA_DIR: disk.path } }), /the disk is read-only/);
    } finally {
      disk.unmount();
    }
  });

  whenPossible(mayMount(), 'is on a disk that is full', async () => {
    const disk = mountDisk('3m');
    const env = { DATA_DIR: disk.path };
    try {
      disk.fill();
      expectRefusal(await startAttempt('server', { env }), /(no space is|no room) left.*ake room/i);
      disk.empty();
      copyFileSync(await newDatabaseFile(), join(disk.path, 'second-source.db'));
      disk.fill();
      expectRefusal(await startAttempt('server', { env }), /(no space is|no room) left/i);
    } finally {
      disk.unmount();
    }
  });
});

describe('PostgreSQL', () => {
  const start = (url: string) => startAttempt('server', { env: { DATA_DIR: folder(), DATABASE_URL: url, ...SECRETS } });

  it('is not there', async () => {
    for (const way of ['server', 'start'] as const) {
      const env = { DATABASE_URL: 'postgres://u:secret-word@127.0.0.1:1/x', ...SECRETS };
      const attempt = await startAttempt(way, { env });
      expectRefusal(attempt, /PostgreSQL at 127\.0\.0\.1:1 does not answer: nothing listens there/);
      expect(attempt.err).not.toContain('secret-word');
    }
  });

  it('is somebody else’s, wants another password, or has no such database', async () => {
    const url = await newBarePostgresDatabase();
    await administer(url, 'CREATE TABLE recipes (name text)');
    expectRefusal(await start(url), /somebody else's: it holds public\.recipes\. Nothing was changed in it/);
    expectRefusal(await start(Object.assign(new URL(url), { password: 'wrong' }).href), /refuses the password/);
    expectRefusal(await start(Object.assign(new URL(url), { pathname: '/none' }).href), /has no database "none"/);
  });

  it('is used without the secrets that all instances share', async () => {
    const attempt = await startAttempt('server', { env: { DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' } });
    expectRefusal(attempt, /With PostgreSQL, AUTH_SECRET must be set/);
  });
});

function spoil(file: string): void {
  const bytes = readFileSync(releasedFile('0005-demo'));
  bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 20_000);
  writeFileSync(file, bytes);
}

function intoFolder(file: string): void {
  rmSync(file);
  mkdirSync(file);
}

function someoneElses(file: string): void {
  rmSync(file);
  const connection = new Database(file);
  connection.pragma('journal_mode = WAL');
  connection.exec('CREATE TABLE recipes (name text)');
  connection.close();
}

function newer(file: string): void {
  const connection = new Database(file);
  connection.exec(`INSERT INTO schema_migrations VALUES ('9999_later', 'x')`);
  connection.close();
}
