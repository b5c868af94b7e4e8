import type { NewEvent } from '#db/db.ts';
import type { AnonymousContext } from '#lib/workflow/context.ts';
import type { UserId } from '#lib/core/ids.ts';

type About = Pick<NewEvent, 'kind' | 'subjectId' | 'before' | 'after'> & { readonly actorId: UserId | null };

/** An event about people. Ids and roles only: a log that can never be changed holds no names and no addresses. */
export const personEvent = ({ newId, now }: Pick<AnonymousContext, 'newId' | 'now'>, about: About): NewEvent => ({
  id: newId(),
  at: now,
  changesState: true,
  ...about,
});
