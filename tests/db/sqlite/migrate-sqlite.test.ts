import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import * as kit from 'drizzle-kit/api';
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { migrateSqlite } from '#db/sqlite/migrate-sqlite.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';
import { folder, newDatabaseFile } from '../../support/database.ts';
import { releasedFile, sqliteRows } from '../../support/released-database.ts';

type Migration = { readonly name: string; readonly sql: string };
const further = vi.hoisted(() => ({ sqlite: [] as Migration[] }));
vi.mock('#db/migrations/bundle.ts', async (original) => {
  const { MIGRATIONS } = await original<{
    MIGRATIONS: { sqlite: readonly Migration[]; postgres: readonly Migration[] };
  }>();
  return {
    MIGRATIONS: {
      ...MIGRATIONS,
      get sqlite() {
        return [...MIGRATIONS.sqlite, ...further.sqlite];
      },
    },
  };
});

afterEach(() => further.sqlite.splice(0));

/** A filled file that every migration so far was run on. */
function filledFile(): string {
  const file = releasedFile('0001-demo');
  copiesOf(file);
  return file;
}

const migrate = (file: string, sql: string): readonly string[] => {
  further.sqlite.push({ name: '9998_tried', sql });
  return copiesOf(file);
};

/** Migrates, and gives the copies that were made before. */
function copiesOf(file: string): readonly string[] {
  const copies: string[] = [];
  migrateSqlite(file, { patienceMs: 1000, tell: (news) => news.kind === 'copied' && copies.push(news.copy) });
  return copies;
}

const query = (file: string, sql: string): readonly unknown[] => {
  const connection = new Database(file, { readonly: true });
  try {
    return connection.prepare(sql).all();
  } finally {
    connection.close();
  }
};
const schemaOf = (file: string) =>
  query(file, `SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name <> 'users_named' ORDER BY type, name`);

describe('a migration of a filled file', () => {
  it('makes a table anew that most others point at, as drizzle-kit writes it, and keeps every row', async () => {
    const file = filledFile();
    const [rows, schema] = [sqliteRows(file), schemaOf(file)];
    migrate(file, await usersMadeAnew());
    expect(sqliteRows(file)).toEqual(rows);
    expect(query(file, 'PRAGMA foreign_key_check')).toEqual([]);
    const without = (all: readonly unknown[]) => all.filter((row) => (row as { name: string }).name !== 'users');
    expect(without(schemaOf(file))).toEqual(without(schema));
    expect(query(file, `SELECT sql FROM sqlite_master WHERE name = 'users'`)).toMatchObject([
      { sql: expect.stringContaining('users_named') },
    ]);
    const db = await openDatabase({ file });
    await db.close();
  });

  it('is refused by name where it would leave rows that point at nothing, and the file is as it was', () => {
    const file = filledFile();
    const [rows, schema] = [sqliteRows(file), schemaOf(file)];
    expect(() => migrate(file, 'DELETE FROM captures')).toThrow(
      /"9998_tried" was not made: it would leave rows of "\w+" that point at rows of "captures"/,
    );
    expect([sqliteRows(file), schemaOf(file)]).toEqual([rows, schema]);
  });

  it('leaves the file as it was when it fails half-way', () => {
    const file = filledFile();
    const [rows, schema] = [sqliteRows(file), schemaOf(file)];
    expect(() => migrate(file, 'CREATE TABLE half (a); DELETE FROM leases; SELECT nonsense')).toThrow(/nonsense/);
    expect([sqliteRows(file), schemaOf(file)]).toEqual([rows, schema]);
    further.sqlite.splice(0);
    expect(migrate(file, 'CREATE TABLE whole (a)')).toHaveLength(1);
  });
});

describe('the copy before a migration', () => {
  it('holds what the file held, in one file beside it that only its owner may read', () => {
    const file = releasedFile('0001-demo');
    const rows = sqliteRows(file);
    const copies = copiesOf(file);
    expect(copies).toEqual([file.replace('.db', '.before-0002.db')]);
    const [copy = ''] = copies;
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(sqliteRows(copy)).toEqual(rows);
    const beside = readdirSync(dirname(file)).filter((name) => name.startsWith(basename(copy)));
    expect(beside).toEqual([basename(copy)]);
  });

  it('holds what was still in the write-ahead log', () => {
    const file = filledFile();
    const writer = new Database(file);
    try {
      writer.pragma('journal_mode = WAL');
      writer.exec(`UPDATE articles SET title = 'Changed a moment ago'`);
      const [copy = ''] = migrate(file, 'CREATE TABLE whole (a)');
      expect(query(copy, 'SELECT DISTINCT title FROM articles')).toEqual([{ title: 'Changed a moment ago' }]);
    } finally {
      writer.close();
    }
  });

  it('can be opened by whoever goes back, and is brought up to date again', async () => {
    const copy = releasedFile('0001-demo').replace('.db', '.before-0002.db');
    copiesOf(copy.replace('.before-0002.db', '.db'));
    const db = await openDatabase({ file: copy });
    expect(await db.read.$count(db.tables.articles)).toBe(3);
    await db.close();
  });

  it('leaves a copy that is there already, and takes the next name', () => {
    const file = releasedFile('0001-demo');
    const earlier = file.replace('.db', '.before-0002.db');
    writeFileSync(earlier, 'kept');
    const copies = copiesOf(file);
    expect(copies).toEqual([file.replace('.db', '.before-0002-2.db')]);
    expect(readFileSync(earlier, 'utf8')).toBe('kept');
  });

  it('is not made of a database that is new, nor when there is nothing to do', async () => {
    const file = join(folder(), 'new.db');
    expect([...copiesOf(file), ...copiesOf(file)]).toEqual([]);
    expect(existsSync(file)).toBe(true);
  });
});

it('a start that was cut short leaves nothing that the next takes for a database', async () => {
  const file = join(folder(), 'cut-short.db');
  writeFileSync(`${file}.partial`, 'half of it');
  await (await openDatabase({ file })).close();
  expect(readdirSync(folder()).filter((name) => name.startsWith('cut-short.db'))).toEqual([
    'cut-short.db',
    'cut-short.db-migrating',
  ]);
});

it('only its owner may read the file that the others wait for', () => {
  expect(statSync(`${filledFile()}-migrating`).mode & 0o777).toBe(0o600);
});

describe('what a table could lose when it is made anew', () => {
  it('no trigger that a migration made is missing', async () => {
    const { MIGRATIONS } = await import('#db/migrations/bundle.ts');
    const all = MIGRATIONS.sqlite.map(({ sql }) => sql).join('\n');
    const dropped = new Set(namesAfter(/\bDROP TRIGGER (?:IF EXISTS )?[`"]?(\w+)/gi, all));
    const made = namesAfter(/\bCREATE TRIGGER [`"]?(\w+)/gi, all).filter((name) => !dropped.has(name));
    expect(namesOf(await newDatabaseFile(), 'trigger')).toEqual([...new Set(made)].toSorted());
    expect(namesOf(filledFile(), 'trigger')).toEqual([...new Set(made)].toSorted());
  });

  it('the indexes are those of the schema', async () => {
    const tables = Object.values(sqliteTables).map((table) => getTableConfig(table as SQLiteTable));
    const said = tables.flatMap(({ indexes, name, columns }) => [
      ...indexes.map((index) => index.config.name),
      ...columns.filter((column) => column.isUnique).map((column) => `${name}_${column.name}_unique`),
    ]);
    expect(namesOf(await newDatabaseFile(), 'index')).toEqual(said.toSorted());
    expect(namesOf(filledFile(), 'index')).toEqual(said.toSorted());
  });
});

const namesAfter = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name]) => name ?? '');

const namesOf = (file: string, type: 'trigger' | 'index'): readonly string[] =>
  query(file, `SELECT name FROM sqlite_master WHERE type = '${type}' AND sql IS NOT NULL ORDER BY name`).map(
    (row) => (row as { name: string }).name,
  );

/** What drizzle-kit writes when a table gets another CHECK. */
async function usersMadeAnew(): Promise<string> {
  const now = await kit.generateSQLiteDrizzleJson(sqliteTables);
  const then = structuredClone(now);
  const { users } = then.tables;
  if (!users) throw new Error('there are users');
  users.checkConstraints = { users_named: { name: 'users_named', value: `length("users"."name") > 0` } };
  return (await kit.generateSQLiteMigration(now, then)).join('\n');
}
