import type { Db } from '#db/db.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Log } from '#lib/log.ts';
import { checkReady } from './check-ready.ts';
import { sharedCheck } from './shared-check.ts';

export type Readiness = () => Promise<Result<true, Problem>>;

type Server = {
  readonly db: Db;
  /** UTC milliseconds. */
  readonly clock: () => number;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly stopping: AbortSignal;
};

/** The readiness of one server. The log has each change, and not each question: it may be asked every second. */
export function readiness({ db, clock, log, stopping }: Server): Readiness {
  const shared = sharedCheck({
    check: () => checkReady({ db, now: clock() }),
    late: fail({ problem: LATE }),
    deadlineMs: 2000,
    keptMs: 1000,
  });
  let said: string | null = null;
  const tell = (problem: Problem | null, cause?: unknown) => {
    const now = problem?.message ?? null;
    if (now === said) return;
    said = now;
    if (now === null) log.info('ready again');
    else log.warn({ err: cause }, `not ready: ${now}`);
  };
  return async () => {
    if (stopping.aborted) return fail(STOPPING);
    const result = await shared();
    tell(result.ok ? null : result.error.problem, result.ok ? undefined : result.error.cause);
    return result.ok ? ok(true) : fail(result.error.problem);
  };
}

const LATE = problem('busy', 'The database does not answer in time.');
const STOPPING = problem('busy', 'The server is stopping.');
