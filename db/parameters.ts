import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * SQLite takes 32,766 parameters in a statement, PostgreSQL 65,535. Putting together and running one with so many keeps
 * everybody waiting for a tenth of a second; smaller ones cost the same together and leave turns between them.
 */
const MOST_PARAMETERS = 3_000;

/** How many rows of the table one statement can insert on either engine. */
export const rowsPerInsert = (table: SQLiteTable): number =>
  Math.floor(MOST_PARAMETERS / Object.keys(getTableColumns(table)).length);

export const inChunks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
