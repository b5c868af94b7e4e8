import type { Write } from '#db/db.ts';
import { keepMutation } from '#db/writes/mutations.ts';
import type { Operator } from '#lib/core/people/actor.ts';
import type { AnonymousContext, Context } from '#lib/workflow/context.ts';
import type { Receipt } from './receipt.ts';

type Doing = Pick<AnonymousContext, 'mutation' | 'now'> & { readonly actor?: Context['actor'] | Operator | null };

/**
 * The first write of a change that somebody asked for: its id is taken, and what its answer is made from is kept. The
 * commit is stale where the id is taken already. Nothing where nobody will ask again, as on the command line.
 */
export function done({ mutation, now, actor = null }: Doing, receipt: Receipt): readonly Write[] {
  if (mutation === undefined) return [];
  return [keepMutation({ ...mutation, actorId: actor?.id ?? null, receipt, doneAt: now })];
}

/** The id of the main event of a change. */
export const changeId = ({ mutation, newId }: Pick<AnonymousContext, 'mutation' | 'newId'>): string =>
  mutation?.id ?? newId();

/** For the other events of a commit, which have ids of their own. */
export const following = <C extends Pick<AnonymousContext, 'mutation'>>(context: C): C => ({
  ...context,
  mutation: undefined,
});
