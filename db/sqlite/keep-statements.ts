import type { Database, Statement } from 'better-sqlite3';

/** Makes the connection prepare each text of SQL once; preparing costs more than most of our reads do. */
export function keepStatements(connection: Database): Database {
  const prepare = connection.prepare.bind(connection);
  const kept = new Map<string, Statement>();
  const prepareOnce = (source: string): Statement => {
    const known = kept.get(source);
    if (known) return known;
    // Lists of parameters of every length make ever new texts: start over rather than grow for ever.
    if (kept.size >= MOST_KEPT) kept.clear();
    const statement = prepare(source);
    kept.set(source, statement);
    return statement;
  };
  return Object.assign(connection, { prepare: prepareOnce as typeof connection.prepare });
}

const MOST_KEPT = 500;
