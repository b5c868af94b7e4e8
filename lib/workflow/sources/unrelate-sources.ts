import type { z } from 'zod';
import { unrelateSources as withdrawRelation } from '#db/writes/source-relations.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { unrelateInput } from '#lib/schema/source-form.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeRegistry } from './change-registry.ts';
import { relationEvent } from './relation-event.ts';

/** It does not hold, or no longer. */
export async function unrelateSources(
  context: Context,
  { id, relation, otherId }: z.output<typeof unrelateInput>,
): Promise<Result<true, Problem>> {
  const allowed = permits(context.actor, 'source.relate');
  if (!allowed.ok) return fail(allowed.error);
  return changeRegistry(context, async (registry) => {
    const holds = registry.relations.some((one) => one.from === id && one.to === otherId && one.relation === relation);
    if (!holds) return fail(problem('stale', 'Somebody changed this just now. Please look at it again.'));
    return ok({
      writes: [withdrawRelation({ fromId: id, toId: otherId, relation }, context.now)],
      events: [relationEvent(context, 'source.unrelated', { id, otherId, relation })],
      after: {
        ...registry,
        relations: registry.relations.filter(
          (one) => !(one.from === id && one.to === otherId && one.relation === relation),
        ),
      },
      touched: registry.registry.filter((one) => one.id === id || one.id === otherId),
      value: true as const,
    });
  });
}
