/** A check that many ask for at once, and that may hang. */
export type SharedCheck<T> = {
  /** The check itself; it never throws. */
  readonly check: () => Promise<T>;
  /** The answer where the check takes longer than `deadlineMs`. */
  readonly late: T;
  readonly deadlineMs: number;
  /** How long an answer is given again. */
  readonly keptMs: number;
};

/**
 * One check is under way at most, however many ask. One that hangs stays the only one: until it ends everybody is told
 * at once that it is late, so that nothing piles up behind what does not answer.
 */
export function sharedCheck<T>({ check, late, deadlineMs, keptMs }: SharedCheck<T>): () => Promise<T> {
  let running: { readonly result: Promise<T>; readonly since: number } | null = null;
  let kept: { readonly result: T; readonly until: number } | null = null;

  const start = () => {
    const result = check().finally(() => (running = null));
    void result.then((value) => (kept = { result: value, until: performance.now() + keptMs }));
    return { result, since: performance.now() };
  };

  return async () => {
    if (kept !== null && performance.now() < kept.until) return kept.result;
    running ??= start();
    return within(running.result, { ms: running.since + deadlineMs - performance.now(), late });
  };
}

function within<T>(result: Promise<T>, { ms, late }: { readonly ms: number; readonly late: T }): Promise<T> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => done(late), Math.max(0, ms));
    result.then(done, failed).finally(() => clearTimeout(timer));
  });
}
