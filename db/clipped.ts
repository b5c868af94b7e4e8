import { sql, type SQL, type SQLWrapper } from 'drizzle-orm';

/**
 * A text as it stands in a list: whole as nearly all are, or its first characters where it is endless. Cut by the
 * database, so that what is not shown is not carried either.
 */
export const clipped = <T extends string | null = string>(column: SQLWrapper, most = LISTED_TEXT): SQL<T> => {
  const length = sql.raw(String(most));
  return sql<T>`case when length(${column}) > ${length} then substr(${column}, 1, ${length}) || '…' else ${column} end`;
};

/** In characters. Claims of news copy have some 150, the longest some 600. */
const LISTED_TEXT = 800;
/** “a senior official of the ministry who asked not to be named” */
export const LISTED_NAME = 200;
