import type { Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { commitSteps, type CommitResult, type Outcome } from '#db/commit.ts';
import type { Change } from '#db/db.ts';
import { keptQueries, type Asked } from '#db/kept-queries.ts';
import type { Tables } from '#db/tables.ts';
import { keepStatements } from './keep-statements.ts';

type Waiting = {
  readonly change: Change;
  readonly since: number;
  readonly settle: (result: CommitResult) => void;
  readonly refuse: (cause: unknown) => void;
};

/**
 * Commits in the order in which they were asked for. Changes that wait together share one transaction and so one
 * flush to the disk, each within a savepoint of its own: one that fails takes nothing with it.
 *
 * The driver is synchronous, so a change of a thousand statements would stop everybody. Its statements are run over
 * several turns of the event loop, all in the one transaction: whoever reads goes on, on a connection that sees nothing of
 * it until it is committed; whoever writes waits behind it here.
 */
export function commitQueue(connection: Database, tables: Tables) {
  // Another process may hold the write lock: wait a little here, then without blocking everyone who reads.
  connection.pragma(`busy_timeout = ${BUSY_BLOCKING_MS}`);
  keepStatements(connection);
  const queryOf = keptQueries(
    (statement) => dialect.sqlToQuery(statement.getSQL()),
    drizzle({ client: connection }),
    tables,
  );
  const waiting: Waiting[] = [];
  let scheduled = false;
  let drained: (() => void)[] = [];

  const schedule = (afterMs: number) => {
    scheduled = true;
    if (afterMs === 0) setImmediate(() => void work());
    else setTimeout(() => void work(), afterMs);
  };

  const work = async () => {
    const tookLock = begin();
    if (tookLock) await commitBatch(waiting.splice(0, MOST_AT_ONCE));
    scheduled = false;
    if (waiting.length > 0) return schedule(tookLock ? 0 : BUSY_RETRY_MS);
    for (const resolve of drained) resolve();
    drained = [];
  };

  /** False when another process is writing. Whoever has waited too long is told so. */
  const begin = (): boolean => {
    try {
      connection.prepare('BEGIN IMMEDIATE').run();
      return true;
    } catch (cause) {
      const patience = isBusy(cause) ? performance.now() - BUSY_GIVE_UP_MS : Infinity;
      const givenUp = waiting.findIndex(({ since }) => since > patience);
      for (const { refuse } of waiting.splice(0, givenUp === -1 ? waiting.length : givenUp)) refuse(cause);
      return false;
    }
  };

  const commitBatch = async (batch: readonly Waiting[]) => {
    try {
      const turn = { since: performance.now() };
      const settled: (() => void)[] = [];
      for (const one of batch) settled.push(await runInSavepoint(one, turn));
      connection.prepare('COMMIT').run();
      // Nobody is told of success before the disk has it.
      for (const tell of settled) tell();
    } catch (cause) {
      if (connection.inTransaction) connection.prepare('ROLLBACK').run();
      for (const { refuse } of batch) refuse(cause);
    }
  };

  const runInSavepoint = async ({ change, settle, refuse }: Waiting, turn: Turn): Promise<() => void> => {
    connection.prepare('SAVEPOINT one_change').run();
    try {
      const result = await drive(commitSteps(change, tables), turn);
      if (!result.ok) connection.prepare('ROLLBACK TO one_change').run();
      connection.prepare('RELEASE one_change').run();
      return () => settle(result);
    } catch (cause) {
      // A full disk or a failed read ends the whole transaction by itself; then none of the batch happened.
      if (!connection.inTransaction) throw cause;
      connection.prepare('ROLLBACK TO one_change').run();
      connection.prepare('RELEASE one_change').run();
      return () => refuse(cause);
    }
  };

  const drive = async (steps: Generator<Asked, CommitResult, Outcome>, turn: Turn): Promise<CommitResult> => {
    let next = steps.next();
    while (!next.done) {
      if (performance.now() - turn.since > TURN_MS) {
        await new Promise<void>((resolve) => setImmediate(resolve));
        turn.since = performance.now();
      }
      next = steps.next(run(next.value));
    }
    return next.value;
  };

  /** The one writer has the database to itself, so a lock on rows is already had. */
  const run = (asked: Asked): Outcome => {
    const { sql, params } = queryOf(asked);
    const prepared = connection.prepare(sql);
    if (!prepared.reader) return { count: prepared.run(...params).changes, rows: [] };
    const rows = prepared.all(...params) as Outcome['rows'];
    return { count: rows.length, rows };
  };

  return {
    commit: (change: Change) =>
      new Promise<CommitResult>((settle, refuse) => {
        if (!connection.open) throw new Error('The database is closed.');
        waiting.push({ change, since: performance.now(), settle, refuse });
        if (!scheduled) schedule(0);
      }),
    /** Resolves when nothing waits any more. */
    drain: () => new Promise<void>((resolve) => (scheduled ? drained.push(resolve) : resolve())),
  };
}

type Turn = { since: number };

const dialect = new SQLiteSyncDialect();
/** Bounds how long the first of a batch waits for the last. */
const MOST_AT_ONCE = 64;
/** How long one turn of a change keeps everybody else of this process waiting. */
const TURN_MS = 12;
const BUSY_BLOCKING_MS = 5;
const BUSY_RETRY_MS = 15;
const BUSY_GIVE_UP_MS = 15_000;

const isBusy = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY');
