import type { NewEvent } from '#db/db.ts';
import type { SourceId } from '#lib/core/ids.ts';
import type { SourceRelation } from '#lib/core/sources/source.ts';
import type { Context } from '#lib/workflow/context.ts';

type About = { readonly id: SourceId; readonly otherId: SourceId; readonly relation: SourceRelation };

/** Who said, or took back, how a source stands to another. What is proposed from now on rests on it. */
export const relationEvent = (
  { actor, now, newId }: Context,
  kind: 'source.related' | 'source.unrelated',
  { id, otherId, relation }: About,
): NewEvent => ({
  id: newId(),
  at: now,
  actorId: actor.id,
  kind,
  subjectId: id,
  after: { relation, otherId },
  changesState: true,
});
