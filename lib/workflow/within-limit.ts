import type { ArticleId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { attempt, type Limit } from '#lib/throttle.ts';
import type { Context } from './context.ts';
import { deskEvent } from './desk/desk-event.ts';
import { following } from './repeats/done.ts';

/** Counts one more try of the person who asks, and refuses it above the limit. Before the work, not after it. */
export async function withinLimit(
  context: Context,
  limit: Limit,
  articleId?: ArticleId,
): Promise<Result<true, Problem>> {
  const { db, actor, now } = context;
  const counted = await attempt(db, limit, { who: actor.id, now });
  if (counted.ok) return ok(true);
  const { justNow, ...why } = counted.error;
  // Told once, when the limit is reached: a flood must not fill the log.
  if (justNow) {
    const event = deskEvent(following(context), { kind: 'limit.reached', articleId, after: { limit: limit.name } });
    await db.commit({ writes: [], events: [event] });
  }
  return fail(why);
}
