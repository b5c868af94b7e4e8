import type { Actor, Operator } from '#lib/core/people/actor.ts';

/** Who it was, for an event; of the command line, which is no person, the log says that it was there. */
export const by = ({ id }: Actor | Operator) => ({
  actorId: id,
  reason: id === null ? 'On the command line' : undefined,
});
