import type { UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import {
  anyone,
  hasNoPartInTheArticle,
  isAdmin,
  isEditor,
  isOperator,
  isOwn,
  isReviewer,
  isSecondPerson,
  isSignedIn,
  isStaff,
  madeNoCheck,
  nobodyActedSince,
  notSignedOff,
  ownBlindCheckIsIn,
  theCheckIsClosed,
  theCheckIsOwn,
  theDeskIsSmall,
  type Asking,
  type Predicate,
} from '#lib/core/people/predicates.ts';
import type { Refusal } from '#lib/core/people/refusal.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';

/** What a permission must know besides the person. Permissions that are not named here need nothing more. */
export type FactsFor = {
  /** `checkers`: everybody who has a check on the claim. */
  'claim.decide': { readonly checkers: readonly UserId[] };
  'check.second': { readonly firstCheckerId: UserId };
  /** `closed`: no second check on the claim is awaited. `submitted`: everybody whose check on the claim is in. */
  'check.readFirst': { readonly checkerId: UserId; readonly closed: boolean; readonly submitted: readonly UserId[] };
  'evidence.withdraw': { readonly ownerId: UserId };
  /** `actedSince`: who changed the same thing after the action that is to be undone. */
  undo: { readonly ownerId: UserId; readonly actedSince: readonly UserId[]; readonly signedOff: boolean };
  'article.signOff': {
    readonly checkers: readonly UserId[];
    readonly overriders: readonly UserId[];
    readonly deciders: readonly UserId[];
    readonly smallDesk: boolean;
  };
};

/**
 * Who may do what: each permission is an OR of ANDs of named predicates. The page that shows a button and the use case
 * that does the work ask this same table through `permits`. An administrator's role alone reads but never checks or
 * signs (separation of duties).
 */
const TABLE = {
  'public.signIn': [[anyone]],
  'public.setup': [[anyone]],
  'public.invite': [[anyone]],
  'public.health': [[anyone]],
  /** By a token of its own. */
  'public.metrics': [[anyone]],
  'public.absent': [[anyone]],
  'public.key': [[anyone]],
  'public.schema': [[anyone]],
  'account.read': [[isSignedIn]],
  'account.changePassword': [[isSignedIn]],
  'session.signOut': [[isSignedIn]],

  'article.read': [[isStaff]],
  'claim.read': [[isStaff]],
  'source.read': [[isStaff]],
  'report.read': [[isStaff]],
  'queue.read': [[isReviewer]],
  'dashboard.read': [[isEditor]],
  'decide.read': [[isEditor]],
  'policy.read': [[isEditor], [isAdmin]],
  'audit.read': [[isAdmin]],

  'claim.check': [[isReviewer]],
  'claim.comment': [[isReviewer]],
  'claim.edit': [[isReviewer]],
  'claim.suggest': [[isReviewer]],
  'claim.attribute': [[isReviewer]],
  'claim.split': [[isReviewer]],
  'claim.merge': [[isReviewer]],
  'claim.drop': [[isEditor]],
  'claim.decide': [[isEditor, madeNoCheck]],
  'check.second': [[isReviewer, isSecondPerson]],
  'check.readFirst': [
    [isStaff, theCheckIsOwn],
    [isStaff, theCheckIsClosed],
    [isReviewer, ownBlindCheckIsIn],
  ],
  'source.add': [[isReviewer]],
  'source.merge': [[isAdmin]],
  'source.relate': [[isEditor], [isAdmin]],
  'capture.add': [[isReviewer]],
  'evidence.add': [[isReviewer]],
  'evidence.withdraw': [[isReviewer, isOwn]],
  'origin.confirm': [[isReviewer]],
  'searchLog.add': [[isReviewer]],
  undo: [[isStaff, isOwn, nobodyActedSince, notSignedOff]],

  'verdict.override': [[isEditor]],
  'disposition.set': [[isEditor]],
  'article.import': [[isEditor]],
  'article.assign': [[isEditor]],
  'article.export': [[isEditor]],
  /** Sign off or open again at all; whether this person may sign this article is `article.signOff`. */
  'article.close': [[isEditor]],
  'article.signOff': [
    [isEditor, hasNoPartInTheArticle],
    [isEditor, theDeskIsSmall],
  ],

  'people.manage': [[isAdmin], [isOperator]],
  'policy.manage': [[isAdmin]],
} as const satisfies { readonly [P in keyof FactsFor]: Rule<P> } & Record<
  string,
  readonly (readonly Predicate<never>[])[]
>;

export type Permission = keyof typeof TABLE;
/** A permission that needs no facts, such as one that guards a page. */
export type PlainPermission = Exclude<Permission, keyof FactsFor>;
/** What anybody may reach without signing in. */
export type PublicPermission = Extract<PlainPermission, `public.${string}`>;
export type StaffPermission = Exclude<PlainPermission, PublicPermission>;
export const PERMISSIONS = Object.keys(TABLE) as readonly Permission[];

type Rule<P extends keyof FactsFor> = readonly (readonly Predicate<FactsFor[P]>[])[];
type Facts<P extends Permission> = P extends keyof FactsFor ? [facts: FactsFor[P]] : [];

/**
 * May this person do this? A permission that depends on facts demands them in its type.
 * @param actor null for somebody who is not signed in
 * @returns true, or why not, in words for the person
 */
export function permits<P extends Permission>(
  actor: Asking,
  permission: P,
  ...[facts]: Facts<P>
): Result<true, Refusal> {
  const alternatives: readonly (readonly Predicate<never>[])[] = TABLE[permission];
  const failures = alternatives.map((all) => all.findIndex((one) => !one.holds(actor, facts as never)));
  if (failures.includes(-1)) return ok(true);
  return fail(reasonOfTheNearestMiss(alternatives, failures));
}

/** The same question where only yes or no matters, as for showing a button. */
export function may<P extends Permission>(actor: Actor | null, permission: P, ...facts: Facts<P>): boolean {
  return permits(actor, permission, ...facts).ok;
}

/** Among the alternatives, the one that got furthest tells the person the most useful thing. */
function reasonOfTheNearestMiss(
  alternatives: readonly (readonly Predicate<never>[])[],
  failures: readonly number[],
): Refusal {
  const furthest = Math.max(...failures);
  const predicate = alternatives[failures.indexOf(furthest)]?.[furthest];
  return predicate?.refusal ?? { kind: 'forbidden', message: 'You may not do this.' };
}
