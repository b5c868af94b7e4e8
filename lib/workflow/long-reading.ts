import { claimIdsOfArticle } from '#db/queries/claims-of-article.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import { fairQueue, type FairQueue } from '#lib/jobs/fair-queue.ts';
import type { Context } from './context.ts';
import { turn } from './turns.ts';

type Reader = Pick<Context, 'db' | 'actor' | 'signal'>;

/**
 * Reads all of a story. Of long ones a person has one read at a time, and a server a few for all, so that whoever opens
 * six reports at once waits for their own and holds up nobody else. What nobody waits for any more is not begun.
 */
export async function longReading<T>(
  { db, actor, signal }: Reader,
  id: ArticleId,
  read: () => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  await turn();
  if (signal?.aborted) return fail(GIVEN_UP);
  if ((await claimIdsOfArticle(db, id)).length <= SHORT) return read();
  if (!(await admitted(actor.id, signal))) return fail(GIVEN_UP);
  try {
    return await read();
  } finally {
    shared.reading.delete(actor.id);
    admitNext();
  }
}

/** In claims: as many as the desk and the report show in one piece. */
const SHORT = 120;
/** Some of them wait for a worker thread, and the others take turns. */
const MOST_AT_ONCE = 4;
/** Nobody sees it. */
const GIVEN_UP = problem('refused', 'This was cancelled. Nothing was saved.');

type Waiting = { readonly who: string; readonly admit: () => void };
type Gate = { readonly reading: Set<string>; readonly queue: FairQueue<Waiting> };

// The code of a server is bundled more than once, and each bundle would have a gate of its own.
const held = globalThis as { secondSourceReadings?: Gate };
const shared = (held.secondSourceReadings ??= { reading: new Set(), queue: fairQueue() });

/** False when the signal fired before it was this one's turn. */
function admitted(who: string, signal: AbortSignal | undefined): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const giveUp = () => {
    if (shared.queue.remove(who, waiting)) resolve(false);
  };
  const admit = () => {
    signal?.removeEventListener('abort', giveUp);
    resolve(true);
  };
  const waiting: Waiting = { who, admit };
  shared.queue.add(who, waiting);
  // It may have fired while the claims were counted.
  if (signal?.aborted) giveUp();
  else signal?.addEventListener('abort', giveUp, { once: true });
  admitNext();
  return promise;
}

function admitNext(): void {
  if (shared.reading.size >= MOST_AT_ONCE) return;
  const next = shared.queue.next((who) => !shared.reading.has(who));
  if (next === undefined) return;
  shared.reading.add(next.who);
  next.admit();
}
