import type { Write } from '#db/db.ts';
import { articlesUnderVerdict } from '#db/queries/articles-under-verdict.ts';
import { groundMarks } from '#db/queries/origin-ground.ts';
import { guardQuiet } from '#db/writes/guard-ground.ts';
import { moveCounters } from '#db/writes/verdicts.ts';
import type { NewEvent } from '#lib/core/log/new-event.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { RegistrySource } from '#lib/core/sources/voice.ts';
import { mayMatter } from '#lib/core/sources/sources-that-matter.ts';
import type { Context } from '#lib/workflow/context.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { movedClaims, movedWrites } from './moved-claims.ts';
import { readGround, withRegistry } from './read-ground.ts';
import { readRegistry, type Registry } from './registry.ts';

export type RegistryPlan<Value> = {
  readonly writes: readonly Write[];
  readonly events: readonly NewEvent[];
  /** The registry as it will be, and those of it that change. */
  readonly after: Registry;
  readonly touched: readonly RegistrySource[];
  readonly value: Value;
};

/** Each takes the time of reading the evidence that it bears on; whoever writes anything meanwhile is first. */
const ATTEMPTS = 8;

/**
 * Changes what the registry says, and in the same commit what that means for verdicts in force: one whose evidence goes
 * back to something else needs attention, wherever it stands. Signed articles stay as they were signed.
 */
export async function changeRegistry<Value>(
  context: Context,
  plan: (registry: Registry) => Promise<Result<RegistryPlan<Value>, Problem>>,
): Promise<Result<Value, Problem>> {
  const { db } = context;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const marks = await groundMarks(db);
    const registry = await readRegistry(db, marks);
    const planned = await plan(registry);
    if (!planned.ok) return planned;
    const { writes, events, value } = planned.value;
    if (writes.length === 0) return ok(value);
    const follows = await consequences(context, registry, planned.value);
    const committed = await db.commit({
      writes: [
        ...done(context, { of: 'value', value }),
        ...writes,
        ...follows.writes,
        ...(follows.isAny ? [guardQuiet(marks.head)] : []),
      ],
      events: [...events, ...follows.events],
    });
    if (committed.ok) return ok(value);
  }
  return fail(problem('stale', 'Somebody changed this just now. Please look at it again.'));
}

/** What a change of the registry does to the articles in checking. */
async function consequences(
  context: Context,
  before: Registry,
  { after, touched, events }: Pick<RegistryPlan<unknown>, 'after' | 'touched' | 'events'>,
): Promise<{ readonly writes: readonly Write[]; readonly events: readonly NewEvent[]; readonly isAny: boolean }> {
  const { db } = context;
  const articles = touched.length === 0 ? [] : await articlesUnderVerdict(db);
  const writes: Write[] = [];
  const told: NewEvent[] = [];
  for (const article of articles) {
    const ground = await readGround(context, article);
    const captures = [...ground.captureOf.values()];
    const material = {
      ids: [
        ...captures.flatMap((capture) => capture.sourceId ?? []),
        ...(article.outletSourceId ? [article.outletSourceId] : []),
      ],
      texts: [...captures.map((capture) => capture.text), article.outlet ?? ''],
    };
    if (![before, after].some((registry) => touched.some((source) => mayMatter(source, registry, material)))) continue;
    const moved = await movedClaims(db, {
      articleId: article.id,
      before: withRegistry(ground, before),
      after: withRegistry(ground, after),
    });
    if (moved.length === 0) continue;
    const follows = movedWrites(context, moved, events[0]?.id ?? '');
    writes.push(...follows.writes, moveCounters(article, []));
    told.push(...follows.events);
  }
  return { writes, events: told, isAny: articles.length > 0 };
}
