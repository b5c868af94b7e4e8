import { setTimeout as pause } from 'node:timers/promises';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Pool, PoolClient } from 'pg';
import { commitSteps, type CommitResult, type Outcome, type Step } from '#db/commit.ts';
import type { Change, Writes } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';

/**
 * Commits on a connection of the pool. The writes are known beforehand, so one that lost a deadlock is run again: after
 * a while without a connection, and then behind the others that lost one, so that losers never meet each other again.
 */
export const commitOn =
  (pool: Pool, q: Writes, tables: Tables) =>
  async (change: Change): Promise<CommitResult> => {
    for (let attempt = 1; ; attempt += 1) {
      const client = await pool.connect();
      try {
        const result = await inTransaction(client, async () => {
          if (attempt > 1) await client.query('SELECT pg_advisory_xact_lock($1)', [LOSERS]);
          return drive(client, commitSteps(change, q, tables));
        });
        client.release();
        return result;
      } catch (cause) {
        // A connection that failed is not worth keeping when even ROLLBACK failed on it.
        client.release(!(await rolledBack(client)));
        if (attempt === MOST_ATTEMPTS || !isWorthAnother(cause)) throw cause;
      }
      await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 25 * 2 ** attempt));
    }
  };

/** Each deadlock takes PostgreSQL a second to see (deadlock_timeout), so this many in a row means something is broken. */
const MOST_ATTEMPTS = 20;
const LONGEST_PAUSE_MS = 500;
/** Any number of our own; advisory locks are told apart by it. Held from the start of a transaction, by one at a time. */
const LOSERS = 7_305_804_403;

/** READ COMMITTED: a guarded write waits for the row and then looks again, which is just what it needs. */
async function inTransaction(client: PoolClient, body: () => Promise<CommitResult>): Promise<CommitResult> {
  await client.query('BEGIN');
  const result = await body();
  await client.query(result.ok ? 'COMMIT' : 'ROLLBACK');
  return result;
}

async function drive(client: PoolClient, steps: Generator<Step, CommitResult, Outcome>): Promise<CommitResult> {
  let next = steps.next();
  while (!next.done) next = steps.next(await run(client, next.value));
  return next.value;
}

async function run(client: PoolClient, { statement, lock }: Step): Promise<Outcome> {
  const { sql, params } = dialect.sqlToQuery(withLock(statement, lock).getSQL());
  const { rowCount, rows } = await client.query<Record<string, unknown>>(sql, params);
  return { count: rowCount ?? 0, rows };
}

const dialect = new PgDialect();

/** Only a select can be locked; what writes locks its rows by itself. */
const withLock = (statement: Step['statement'], lock: Step['lock']): Step['statement'] =>
  lock && isSelect(statement) ? statement.for(lock) : statement;

const isSelect = (
  statement: Step['statement'],
): statement is Step['statement'] & { readonly for: (lock: string) => Step['statement'] } => 'for' in statement;

/** Serialization failure or deadlock: nothing was written, and the same again may well go through. */
const isWorthAnother = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === '40001' || cause.code === '40P01');

const rolledBack = (client: PoolClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
