import { getTableColumns, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Build, Values } from './db.ts';

/** A placeholder for each of the columns, under the column's own name; for all of the table where none are named. */
export function openValues<T extends SQLiteTable>(
  table: T,
  columns: readonly string[] = Object.keys(getTableColumns(table)),
) {
  return Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)])) as T['$inferInsert'];
}

/**
 * The same statement for each choice of columns that are given a value: as many builds as there are such choices, each
 * made once, so that their SQL can be kept.
 */
export function buildForColumns(make: (columns: readonly string[]) => Build): (given: Values) => Build {
  const made = new Map<string, Build>();
  return (given) => {
    const columns = Object.keys(given).filter((name) => given[name] !== undefined);
    const shape = columns.join(' ');
    const build = made.get(shape) ?? make(columns);
    made.set(shape, build);
    return build;
  };
}
