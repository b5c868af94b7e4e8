import type { UserId } from '#lib/core/ids.ts';
import type { Actor, Operator } from '#lib/core/people/actor.ts';
import type { Refusal } from '#lib/core/people/refusal.ts';
import type { Role } from '#lib/core/people/roles.ts';

/** null: somebody who is not signed in. */
export type Asking = Actor | Operator | null;

/** One named condition of the permission table, and what to say where it does not hold. */
export type Predicate<Facts> = {
  readonly name: string;
  readonly holds: (actor: Asking, facts: Facts) => boolean;
  readonly refusal: Refusal;
};

export const anyone = predicate('anyone', 'You may not do this.', () => true);
export const isSignedIn = predicate('isSignedIn', 'Please sign in first.', isPerson);
export const isStaff = predicate(
  'isStaff',
  'Your account has no role yet. An administrator can give you one.',
  (actor) => isPerson(actor) && actor.roles.length > 0,
);
/** An editor may do all that a reviewer may. */
export const isReviewer = predicate(
  'isReviewer',
  'This needs the reviewer or editor role.',
  (actor) => has(actor, 'reviewer') || has(actor, 'editor'),
);
export const isEditor = predicate('isEditor', 'This needs the editor role.', (actor) => has(actor, 'editor'));
export const isAdmin = predicate('isAdmin', 'This needs the admin role.', (actor) => has(actor, 'admin'));

/** Refused in the words for a person, because no other asks. */
export const isOperator = predicate('isOperator', 'This needs the admin role.', (actor) => actor?.id === null);

export const isOwn = predicate<{ readonly ownerId: UserId }>(
  'isOwn',
  'Only the person who did this can take it back.',
  (actor, facts) => actor?.id === facts.ownerId,
);

export const nobodyActedSince = predicate<{ readonly actedSince: readonly UserId[] }>(
  'nobodyActedSince',
  'Somebody else has acted on this since, so it can no longer be undone.',
  (actor, facts) => facts.actedSince.every((id) => id === actor?.id),
);

export const notSignedOff = predicate<{ readonly signedOff: boolean }>(
  'notSignedOff',
  'The article is signed off, so this can no longer be undone.',
  (_, facts) => !facts.signedOff,
);

export const isSecondPerson = predicate<{ readonly firstCheckerId: UserId }>(
  'isSecondPerson',
  'You gave the first check on this claim. Somebody else gives the second.',
  (actor, facts) => isPerson(actor) && actor.id !== facts.firstCheckerId,
);

export const madeNoCheck = predicate<{ readonly checkers: readonly UserId[] }>(
  'madeNoCheck',
  'One of these checks is yours. Another editor decides.',
  (actor, facts) => isPerson(actor) && !facts.checkers.includes(actor.id),
);

export const hasNoPartInTheArticle = predicate<{
  readonly checkers: readonly UserId[];
  readonly overriders: readonly UserId[];
  readonly deciders: readonly UserId[];
}>(
  'hasNoPartInTheArticle',
  'You have a check, an override or a decision on this article. Another editor signs it off.',
  (actor, facts) => isPerson(actor) && ![...facts.checkers, ...facts.overriders, ...facts.deciders].includes(actor.id),
);

export const theDeskIsSmall = predicate<{ readonly smallDesk: boolean }>(
  'theDeskIsSmall',
  'Only the small desk setting lets one editor sign alone.',
  (_, facts) => facts.smallDesk,
);

// Blindness: a check under second check is shown to nobody but its author until it closes, because whoever reads it
// could then give the second check. It is answered as "not found", so that its existence is no hint either.
export const theCheckIsOwn = blindness<{ readonly checkerId: UserId }>(
  'theCheckIsOwn',
  (actor, facts) => actor?.id === facts.checkerId,
);
export const theCheckIsClosed = blindness<{ readonly closed: boolean }>('theCheckIsClosed', (_, facts) => facts.closed);
export const ownBlindCheckIsIn = blindness<{ readonly submitted: readonly UserId[] }>(
  'ownBlindCheckIsIn',
  (actor, facts) => isPerson(actor) && facts.submitted.includes(actor.id),
);

function predicate<Facts = unknown>(
  name: string,
  message: string,
  holds: (actor: Asking, facts: Facts) => boolean,
): Predicate<Facts> {
  return { name, holds, refusal: { kind: 'forbidden', message } };
}

function blindness<Facts>(name: string, holds: (actor: Asking, facts: Facts) => boolean): Predicate<Facts> {
  return { name, holds, refusal: { kind: 'not_found', message: 'There is no such check.' } };
}

function has(actor: Asking, role: Role): boolean {
  return isPerson(actor) && actor.roles.includes(role);
}

function isPerson(actor: Asking): actor is Actor {
  return actor !== null && actor.id !== null;
}
