import { newEvent, type NewEvent, type Told } from '#lib/core/log/new-event.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeId } from '#lib/workflow/repeats/done.ts';

/**
 * An event that the signed-in person caused. `after` and `before` hold whatever undoing it needs; a reason that was left
 * empty is none. Of several in one commit the main one is made with the context, the others with `following(context)`.
 */
export const deskEvent = (context: Pick<Context, 'actor' | 'now' | 'newId' | 'mutation'>, told: Told): NewEvent =>
  newEvent(
    { id: changeId(context), at: context.now, actorId: context.actor.id },
    told.reason === '' ? { ...told, reason: undefined } : told,
  );
