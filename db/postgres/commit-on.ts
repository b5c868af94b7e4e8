import { setTimeout as pause } from 'node:timers/promises';
import type { Query, SQLWrapper } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Pool, PoolClient } from 'pg';
import { commitSteps, type CommitResult, type Outcome } from '#db/commit.ts';
import type { Change, Writes } from '#db/db.ts';
import { CommitUnanswered, isAnswer } from '#db/failure.ts';
import { keptQueries, type Asked, type Lock } from '#db/kept-queries.ts';
import type { Tables } from '#db/tables.ts';
import { madeAfterAll } from './made-after-all.ts';

/**
 * Commits on a connection of the pool. READ COMMITTED: a guarded write waits for the row and then looks again, which is
 * just what it needs.
 *
 * The writes are known beforehand, so one that lost a deadlock is run again: after a while without a connection, and then
 * behind the others that lost one, so that losers never meet each other again.
 */
export function commitOn(pool: Pool, { q, tables, findOutMs }: Options) {
  const queryOf = keptQueries((statement, lock) => dialect.sqlToQuery(withLock(statement, lock).getSQL()), q, tables);
  return async (change: Change): Promise<CommitResult> => {
    for (let attempt = 1; ; attempt += 1) {
      const client = await pool.connect();
      let result: CommitResult | undefined;
      try {
        await client.query('BEGIN');
        if (attempt > 1) await client.query('SELECT pg_advisory_xact_lock($1)', [LOSERS]);
        result = await drive(client, { steps: commitSteps(change, tables), queryOf });
        await (result.ok ? committed(client) : client.query('ROLLBACK'));
        client.release();
        return result;
      } catch (cause) {
        // A connection that gives no answer is thrown away: ROLLBACK would only wait behind what went before. So is one
        // on which even ROLLBACK failed.
        client.release(!(isAnswer(cause) && (await rolledBack(client))));
        if (result?.ok && cause instanceof CommitUnanswered) {
          await madeAfterAll(pool, { change, unanswered: cause, withinMs: findOutMs });
          return result;
        }
        if (attempt === MOST_ATTEMPTS || !isWorthAnother(cause)) throw cause;
      }
      await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 25 * 2 ** attempt));
    }
  };
}

type Options = {
  readonly q: Writes;
  readonly tables: Tables;
  /** How long is tried to find out whether a change was made whose COMMIT was not answered. */
  readonly findOutMs: number;
};

/** Each deadlock takes PostgreSQL a second to see (deadlock_timeout), so this many in a row means something is broken. */
const MOST_ATTEMPTS = 20;
const LONGEST_PAUSE_MS = 500;
/** Any number of our own; advisory locks are told apart by it. Held from the start of a transaction, by one at a time. */
const LOSERS = 7_305_804_403;

const committed = (client: PoolClient): Promise<unknown> =>
  client.query('COMMIT').catch((cause: unknown) => {
    throw isAnswer(cause) ? cause : new CommitUnanswered(cause);
  });

type Driven = {
  readonly steps: Generator<Asked, CommitResult, Outcome>;
  readonly queryOf: ReturnType<typeof keptQueries>;
};

async function drive(client: PoolClient, { steps, queryOf }: Driven): Promise<CommitResult> {
  let next = steps.next();
  while (!next.done) next = steps.next(await run(client, queryOf(next.value)));
  return next.value;
}

async function run(client: PoolClient, { sql, params }: Pick<Query, 'sql' | 'params'>): Promise<Outcome> {
  const { rowCount, rows } = await client.query<Record<string, unknown>>(sql, params);
  return { count: rowCount ?? 0, rows };
}

const dialect = new PgDialect();

/** Only a select can be locked; what writes locks its rows by itself. */
const withLock = (statement: SQLWrapper, lock: Lock | undefined): SQLWrapper =>
  lock && isSelect(statement) ? statement.for(lock) : statement;

const isSelect = (statement: SQLWrapper): statement is SQLWrapper & { readonly for: (lock: Lock) => SQLWrapper } =>
  'for' in statement;

/** Serialization failure or deadlock: nothing was written, and the same again may well go through. */
const isWorthAnother = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && (cause.code === '40001' || cause.code === '40P01');

const rolledBack = (client: PoolClient): Promise<boolean> =>
  client.query('ROLLBACK').then(
    () => true,
    () => false,
  );
