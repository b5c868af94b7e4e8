import { sql, type SQL } from 'drizzle-orm';
import {
  blob,
  check,
  customType,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { storable } from '#lib/core/text/storable.ts';

const text = <T extends string>(name: string) =>
  customType<{ data: T; driverData: string }>({ dataType: () => 'text', toDriver: storable })(name);

/** The column and table makers of SQLite. Its types are the ones that all code sees; kit.postgres.ts answers to them. */
export const sqliteKit = {
  table: sqliteTable,
  text: (name: string) => text<string>(name),
  /** One of the constants; the table adds the matching CHECK with `oneOf`. */
  choice: <T extends string>(name: string) => text<T>(name),
  id: <T extends string>(name: string) => text<T>(name),
  integer: (name: string) => integer(name),
  /** A primary key that the database counts up. */
  serial: (name: string) => integer(name).primaryKey(),
  /** UTC milliseconds. */
  time: (name: string) => integer(name),
  real: (name: string) => real(name),
  boolean: (name: string) => integer(name, { mode: 'boolean' }),
  bytes: (name: string) => blob(name, { mode: 'buffer' }),
  /** Stored as text on both engines, so that neither reorders keys nor rewrites numbers. */
  json: <T>(name: string) =>
    customType<{ data: T; driverData: string }>({
      dataType: () => 'text',
      toDriver: (value) => JSON.stringify(value),
      fromDriver: (value) => JSON.parse(value) as T,
    })(name),
  index,
  uniqueIndex,
  primaryKey,
  check,
};

export type Kit = typeof sqliteKit;

/** `column in ('a', 'b')`, for the CHECK of an enumeration; NULL passes. */
export const oneOf = (column: SQL.Aliased | { readonly name: string }, values: readonly string[]): SQL =>
  sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`;
