import { is, Param, Placeholder, type Query, type SQLWrapper } from 'drizzle-orm';
import type { Build, Values, Writes } from './db.ts';
import type { Tables } from './tables.ts';

/** A statement for the engine to run; a `lock` asks that the rows it selects stay as they are until the commit. */
export type Asked = {
  readonly build: Build;
  /** Given, the statement leaves its values open and is put together only once. */
  readonly values?: Values | undefined;
  readonly lock?: Lock | undefined;
};
export type Lock = 'update' | 'share';

/**
 * Turns builders into SQL with its parameters. Putting SQL together costs more than SQLite takes to run it, so that of a
 * statement that leaves its values open is kept, under the function that builds it.
 */
export function keptQueries(toQuery: (statement: SQLWrapper, lock?: Lock) => Query, q: Writes, t: Tables) {
  const keptFor = {
    none: new WeakMap<Build, Query>(),
    share: new WeakMap<Build, Query>(),
    update: new WeakMap<Build, Query>(),
  };
  return ({ build, values, lock }: Asked): Pick<Query, 'sql' | 'params'> => {
    if (values === undefined) return toQuery(build(q, t), lock);
    const kept = keptFor[lock ?? 'none'];
    const query = kept.get(build) ?? toQuery(build(q, t), lock);
    kept.set(build, query);
    return { sql: query.sql, params: query.params.map((param) => filled(param, values)) };
  };
}

/** As drizzle fills in placeholders, but null stays null: its own way hands null to the column, which encodes it. */
function filled(param: unknown, values: Values): unknown {
  if (is(param, Placeholder)) return valueOf(param, values);
  if (!is(param, Param) || !is(param.value, Placeholder)) return param;
  const value = valueOf(param.value, values);
  return value === null ? null : param.encoder.mapToDriverValue(value);
}

function valueOf({ name }: Placeholder, values: Values): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`The statement asks for a value “${name}” that is not given.`);
  return value;
}
