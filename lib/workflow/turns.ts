/**
 * Lets everybody else have the event loop while work goes on that is as long as the story is. Await it between steps; it
 * comes back at once until the time of this turn is over. All that is under way shares one turn: ten long readings keep
 * somebody who waits for a page no longer than one does.
 */
export async function turn(): Promise<void> {
  const now = performance.now();
  if (shared.since === null) begin(now);
  else if (now - shared.since >= TURN_MS) await nextTurn();
}

// The code of a server is bundled more than once, and each bundle would have a line of its own.
const held = globalThis as { secondSourceTurns?: Turns };
const shared = (held.secondSourceTurns ??= { since: null, line: [], isResting: false });

type Turns = {
  /** When the turn began that the event loop is held for; null when it went round since. */
  since: number | null;
  /** Those who wait for a turn of their own, in order. */
  readonly line: (() => void)[];
  isResting: boolean;
};

function begin(now: number): void {
  shared.since = now;
  setImmediate(() => {
    if (shared.since === now) shared.since = null;
  });
}

function nextTurn(): Promise<void> {
  const mine = Promise.withResolvers<void>();
  shared.line.push(mine.resolve);
  if (!shared.isResting) rest(performance.now());
  return mine.promise;
}

/** One gets a turn once the event loop went round with nothing to do, or others have had it long enough. */
function rest(since: number): void {
  shared.isResting = true;
  const before = performance.now();
  setImmediate(() => {
    const now = performance.now();
    if (now - before > IDLE_MS && now - since < REST_MS) return rest(since);
    shared.line.shift()?.();
    begin(now);
    if (shared.line.length > 0) rest(now);
    else shared.isResting = false;
    return undefined;
  });
}

/** What nobody notices who waits for a page. */
const TURN_MS = 12;
/** A round of the event loop in which nobody did anything takes less. */
const IDLE_MS = 1;
/** The most that others are given before work goes on: several times as much as a turn. */
const REST_MS = 48;
