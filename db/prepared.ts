import { sql } from 'drizzle-orm';
import type { Db } from './db.ts';

type Values = Readonly<Record<string, unknown>>;
/** A select of either engine, ready to be run. */
type Prepared<Row> = { readonly execute: (values: Values) => PromiseLike<Row[]> };
type Build<Row> = (db: Db) => { readonly prepare: () => Prepared<Row> };

/**
 * A query whose SQL is put together once for each database, and not each time: that costs several times what SQLite
 * takes to answer it. For those that stand behind every save and every page of the queue. Values go in by
 * `sql.placeholder`; no column encodes them, so they are ids and numbers.
 */
export function prepared<Given extends Values, Row>(build: Build<Row>) {
  const made = new WeakMap<Db['read'], Prepared<Row>>();
  return async (db: Db, values: Given): Promise<Row[]> => {
    const query = made.get(db.read) ?? build(db).prepare();
    made.set(db.read, query);
    return query.execute(values);
  };
}

/** The same for a query that comes in a few shapes, each named. */
export function preparedEach<Shape extends string, Given extends Values, Row>(
  build: (db: Db, shape: Shape) => ReturnType<Build<Row>>,
) {
  const made = new Map<Shape, (db: Db, values: Given) => Promise<Row[]>>();
  return (db: Db, shape: Shape, values: Given): Promise<Row[]> => {
    const ask = made.get(shape) ?? prepared<Given, Row>((each) => build(each, shape));
    made.set(shape, ask);
    return ask(db, values);
  };
}

/**
 * A list of a fixed length for `inArray`, since SQL with a list of each length would be made anew for each. What is not
 * filled asks for the empty id, which nothing has.
 */
export function placeholders(name: string, length: number) {
  const names = Array.from({ length }, (_, i) => `${name}${i}`);
  return {
    list: names.map((each) => sql.placeholder(each)),
    values: (ids: readonly string[]): Values => Object.fromEntries(names.map((each, i) => [each, ids[i] ?? ''])),
  };
}
