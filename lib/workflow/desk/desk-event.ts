import { newEvent, type NewEvent, type Told } from '#lib/core/log/new-event.ts';
import type { Context } from '#lib/workflow/context.ts';

/**
 * An event that the signed-in person caused. `after` and `before` hold whatever undoing it needs; a reason that was left
 * empty is none.
 */
export const deskEvent = ({ actor, now, newId }: Pick<Context, 'actor' | 'now' | 'newId'>, told: Told): NewEvent =>
  newEvent({ id: newId(), at: now, actorId: actor.id }, told.reason === '' ? { ...told, reason: undefined } : told);
