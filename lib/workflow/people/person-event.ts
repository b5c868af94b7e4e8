import { newEvent, type NewEvent, type Told } from '#lib/core/log/new-event.ts';
import type { AnonymousContext } from '#lib/workflow/context.ts';
import { changeId } from '#lib/workflow/repeats/done.ts';
import type { UserId } from '#lib/core/ids.ts';

/**
 * An event about people. Ids and roles only: a log that can never be changed holds no names and no addresses. Of several
 * in one commit the main one is made with the context, the others with `following(context)`.
 */
export const personEvent = (
  context: Pick<AnonymousContext, 'newId' | 'now' | 'mutation'>,
  { actorId, ...told }: Told & { readonly actorId: UserId | null },
): NewEvent => newEvent({ id: changeId(context), at: context.now, actorId }, told);
