import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { sweeping, type Write } from '#db/db.ts';
import { inChunks, rowsPerInsert } from '#db/parameters.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';
import type { Tables } from '#db/tables.ts';

/** Inserts any number of rows into one table, as several statements where one would have too many parameters. */
export function insertRows<T extends keyof Tables>(table: T, rows: readonly Tables[T]['$inferInsert'][]): Write[] {
  return inChunks(rows, rowsPerInsert(sqliteTables[table])).map((chunk) =>
    sweeping(table, (q, t) => q.insert<SQLiteTable>(t[table]).values([...chunk])),
  );
}
