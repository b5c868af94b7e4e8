import { newEvent, type NewEvent, type Told } from '#lib/core/log/new-event.ts';
import type { AnonymousContext } from '#lib/workflow/context.ts';
import type { UserId } from '#lib/core/ids.ts';

/** An event about people. Ids and roles only: a log that can never be changed holds no names and no addresses. */
export const personEvent = (
  { newId, now }: Pick<AnonymousContext, 'newId' | 'now'>,
  { actorId, ...told }: Told & { readonly actorId: UserId | null },
): NewEvent => newEvent({ id: newId(), at: now, actorId }, told);
