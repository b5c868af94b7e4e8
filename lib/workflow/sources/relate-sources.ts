import type { z } from 'zod';
import { findSource, findSourceByKey } from '#db/queries/known-sources.ts';
import { relationsOfSource } from '#db/queries/source-page.ts';
import { relateSources as writeRelation } from '#db/writes/source-relations.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { relateInput } from '#lib/schema/source-form.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeRegistry } from './change-registry.ts';
import { relationEvent } from './relation-event.ts';

/** Says how a source stands to another: whose it is, with whose voice it speaks, from whom it takes its stories. */
export async function relateSources(
  context: Context,
  { id, relation, other }: z.output<typeof relateInput>,
): Promise<Result<{ readonly otherId: SourceId }, Problem>> {
  const { db, actor } = context;
  const allowed = permits(actor, 'source.relate');
  if (!allowed.ok) return fail(allowed.error);
  return changeRegistry(context, async (registry) => {
    const [source, found, known] = await Promise.all([
      findSource(db, id),
      findSourceByKey(db, sourceKey(other)),
      relationsOfSource(db, id),
    ]);
    if (!source) return fail(problem('not_found', 'There is no such source.'));
    if (!found) return fail(wrong('No source of this name is in the registry.'));
    if (found.id === id) return fail(wrong('A source has no relation to itself.'));
    if (known.some((one) => one.id === found.id && one.relation === relation))
      return fail(wrong('This is known already.'));
    return ok({
      writes: [writeRelation({ fromId: id, toId: found.id, relation })],
      events: [relationEvent(context, 'source.related', { id, otherId: found.id, relation })],
      after: { ...registry, relations: [...registry.relations, { from: id, to: found.id, relation }] },
      touched: registry.registry.filter((one) => one.id === id || one.id === found.id),
      value: { otherId: found.id },
    });
  });
}

const wrong = (message: string) => problem('invalid', message, { fields: { other: message } });
