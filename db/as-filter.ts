import { sql, type SQLWrapper } from 'drizzle-orm';

/**
 * The same column, but for filtering only: SQLite, which keeps no statistics here, shall not begin with an index on it
 * when another is known to be better. PostgreSQL drops the wrapping and decides by its statistics.
 */
export const asFilter = (column: SQLWrapper) => sql`coalesce(${column}, null)`;
