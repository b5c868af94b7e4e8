import type { Db } from './db.ts';

type Values = Readonly<Record<string, unknown>>;
/** A select of either engine, ready to be run. */
type Prepared<Row> = { readonly execute: (values: Values) => PromiseLike<Row[]> };

/**
 * A query whose SQL is put together once for each database, and not each time: that costs several times what SQLite
 * takes to answer it. For the few that stand behind every save. Values go in by `sql.placeholder`; no column encodes
 * them, so they are ids and numbers.
 */
export function prepared<Given extends Values, Row>(build: (db: Db) => { readonly prepare: () => Prepared<Row> }) {
  const made = new WeakMap<Db['read'], Prepared<Row>>();
  return async (db: Db, values: Given): Promise<Row[]> => {
    const query = made.get(db.read) ?? build(db).prepare();
    made.set(db.read, query);
    return query.execute(values);
  };
}
