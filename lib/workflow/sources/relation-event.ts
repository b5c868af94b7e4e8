import type { NewEvent } from '#lib/core/log/new-event.ts';
import type { SourceId } from '#lib/core/ids.ts';
import type { SourceRelation } from '#lib/core/sources/source.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';

type About = { readonly id: SourceId; readonly otherId: SourceId; readonly relation: SourceRelation };

/** Who said, or took back, how a source stands to another. What is proposed from now on rests on it. */
export const relationEvent = (
  context: Context,
  kind: 'source.related' | 'source.unrelated',
  { id, otherId, relation }: About,
): NewEvent => deskEvent(context, { kind, subjectId: id, after: { relation, otherId } });
