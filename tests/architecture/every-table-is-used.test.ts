import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { sqliteTables } from '#db/tables.sqlite.ts';

const root = join(import.meta.dirname, '../..');
const sources = (...folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.tsx?$/.test(name) && !/^db\/(schema|migrations)\//.test(name))
    .map((name) => readFileSync(join(root, name), 'utf8'));

const statements = sources('db');
const words = new Set(sources('db', 'lib', 'app').flatMap((text) => text.match(/\w+/g) ?? []));
const tables = Object.entries(sqliteTables) as readonly [string, SQLiteTable][];

/** Statements begin so with a table: `.from(t.claims)`, `.from(claims)`, `insertRows('claims', …)`. */
const WRITES = ['\\.insert\\(', '\\.update\\(', "insertRows\\('"];
const READS = ['\\.from\\(', '\\.(?:inner|left)Join\\(', '\\.\\$count\\('];

/** Whether a statement begins so with the table, by its own name or by the one that a file destructures it to. */
const isUsed = (table: string, openings: readonly string[]): boolean =>
  statements.some((text) => {
    const others = [...text.matchAll(new RegExp(`\\b${table}: (\\w+)\\b`, 'g'))].map(([, name]) => name ?? '');
    return [table, ...others].some((name) =>
      openings.some((opening) => new RegExp(`${opening}\\s*(?:[\\w.]+\\.)?${name}\\b`).test(text)),
    );
  });

/** A table or column that nothing uses is a promise that nobody keeps, and in the way of every migration. */
describe('of the schema', () => {
  it('every table is written', () => {
    expect(tables.map(([name]) => name).filter((name) => !isUsed(name, WRITES))).toEqual([]);
  });

  it('every table is read', () => {
    // A token is asked for by the write that uses it up: none was hit, none was good.
    const readBySelect = tables.filter(([name]) => name !== 'setupTokens');
    expect(readBySelect.map(([name]) => name).filter((name) => !isUsed(name, READS))).toEqual([]);
  });

  it('every column is named somewhere', () => {
    const unnamed = tables.flatMap(([table, columns]) =>
      Object.keys(getTableColumns(columns))
        .filter((column) => !words.has(column))
        .map((column) => `${table}.${column}`),
    );
    expect(unnamed).toEqual([]);
  });
});
