import type { Runtime } from './runtime.ts';

type Server = Pick<Runtime, 'db' | 'log' | 'inHand' | 'pool' | 'stopping'>;
type Bounds = {
  /** For what is being answered, and then for the database to be closed. */
  readonly finishMs: number;
  readonly closeMs: number;
};

/**
 * On SIGTERM or SIGINT finishes what is in hand, closes the database and ends the process; at a second signal ends it at
 * once. In place of Next, whose own way knows nothing of a database and ends as if it had been killed.
 */
export function stopOnSignals(server: Server, bounds: Bounds = BOUNDS): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.removeAllListeners(signal);
    process.on(signal, () => {
      if (server.stopping.signal.aborted) process.exit(AT_ONCE);
      void stop(server, signal, bounds).then((code) => process.exit(code));
    });
  }
}

/** Together less than what a supervisor waits before it kills: see TimeoutStopSec in docs/run.md. */
const BOUNDS = { finishMs: 25_000, closeMs: 5_000 };
const AT_ONCE = 130;

/** @returns the status to end with: 1 where something in hand was cut short */
async function stop({ db, log, inHand, pool, stopping }: Server, signal: string, bounds: Bounds): Promise<0 | 1> {
  stopping.abort();
  log.info({ signal, inHand: inHand.size() }, 'stopping: what is in hand is finished first');
  const unfinished = await inHand.finish(bounds.finishMs);
  const closed = await Promise.race([
    Promise.all([pool.close(), db.close()]).then(
      () => true,
      () => false,
    ),
    new Promise<false>((done) => setTimeout(done, bounds.closeMs, false)),
  ]);
  if (unfinished === 0 && closed) {
    log.info('stopped');
    return 0;
  }
  log.warn({ unfinished, closed }, 'stopped before all was finished');
  return 1;
}
