/**
 * Lets everybody else have the event loop while work goes on that is as long as the story is. Await it between steps; it
 * comes back at once until a turn has lasted its time.
 */
export function turns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN_MS) return;
    await new Promise<void>((resolve) => setImmediate(resolve));
    began = performance.now();
  };
}

/** What nobody notices who waits for a page. */
const TURN_MS = 12;
