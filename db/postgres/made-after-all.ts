import { setTimeout as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Change } from '#db/db.ts';
import type { CommitUnanswered } from '#db/failure.ts';

type Doubt = {
  readonly change: Change;
  readonly unanswered: CommitUnanswered;
  readonly withinMs: number;
};

/**
 * Finds out, on another connection, whether a change was made whose COMMIT was not answered. Its first event tells: it is
 * in the log, or will never be, once whoever held the head of the chain is done with it.
 * @throws why the connection was lost, where the change was not made; the doubt itself, where nobody could tell in time
 */
export async function madeAfterAll(pool: Pool, { change: { events }, unanswered, withinMs }: Doubt): Promise<void> {
  const [event] = events;
  // A lease or a draft: nothing tells, and it does no harm to write it again.
  if (event === undefined) throw unanswered;
  const until = performance.now() + withinMs;
  for (let attempt = 1; performance.now() < until; attempt += 1) {
    const isMade = await isInLog(pool, event.id).catch(() => null);
    if (isMade === true) return;
    if (isMade === false) throw new Error('The connection was lost before COMMIT.', { cause: unanswered.cause });
    await pause(Math.min(LONGEST_PAUSE_MS, 50 * 2 ** attempt));
  }
  throw unanswered;
}

const LONGEST_PAUSE_MS = 1000;

async function isInLog(pool: Pool, id: string): Promise<boolean> {
  const client = await pool.connect();
  try {
    const isIn = await lookedUp(client, id);
    client.release();
    return isIn;
  } catch (cause) {
    client.release(true);
    throw cause;
  }
}

/** Waits for the head of the chain, which every change with events holds until it is over. */
async function lookedUp(client: PoolClient, id: string): Promise<boolean> {
  await client.query('BEGIN');
  await client.query('SELECT id FROM chain_head WHERE id = 1 FOR UPDATE');
  const { rowCount } = await client.query('SELECT id FROM events WHERE id = $1', [id]);
  await client.query('ROLLBACK');
  return rowCount === 1;
}
