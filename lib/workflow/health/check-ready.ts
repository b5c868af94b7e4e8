import type { Db } from '#db/db.ts';
import { databaseFailure } from '#db/failure.ts';
import { findRateLimit } from '#db/queries/rate-limit.ts';
import { countAttempt } from '#db/writes/rate-limits.ts';
import { FAILURE_WORDS } from '#lib/core/database-failure.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

type Desk = { readonly db: Db; readonly now: number };
/** `cause` is for the log; the problem is for whoever asks, who may be anybody. */
type NotReady = { readonly problem: Problem; readonly cause?: unknown };

/**
 * Can this server do its work? A row is written by the same way as every verdict, and read by the same way as every
 * page. It is a counter like those of the attempts, which runs out by itself.
 */
export async function checkReady({ db, now }: Desk): Promise<Result<true, NotReady>> {
  try {
    const fault = await db.storageFault();
    if (fault !== null) return fail({ problem: problem('busy', STORAGE[fault]) });
    await db.commit({ writes: [countAttempt(KEY, { now, until: now + KEPT_MS })], events: [] });
    const row = await findRateLimit(db, KEY);
    if (row !== null && row.points > 0) return ok(true);
    return fail({ problem: problem('busy', 'What is written to the database is not there when it is read.') });
  } catch (cause) {
    return fail({ problem: problem('busy', FAILURE_WORDS[databaseFailure(cause)?.reason ?? 'broken']), cause });
  }
}

const KEY = 'ready';
const KEPT_MS = 60_000;

const STORAGE = {
  replaced: 'The file of the database was deleted or replaced while it was open. Put it back, or restart the server.',
  full: 'There is no room left on the disk of the database.',
} as const;
