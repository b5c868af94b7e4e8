import type { EventKind, EventPayloads } from './event-payloads.ts';

/**
 * Who may learn of an event.
 *
 * - `desk`: everybody who may read the story
 * - `check`: whoever may read the check that it names, and until then nobody else; a check under a blind second check is
 *   read by its author alone
 * - `check if any`: the same where it names one, else the desk
 * - `log`: whoever may read the log; no screen of a story shows it
 */
export type SeenBy = 'desk' | 'check' | 'check if any' | 'log';

export type EventDeclaration = {
  /** What it says of itself in a history, in the words of the desk. */
  readonly words: string;
  /** Whether anything that a report rests on has changed by it. */
  readonly changesState: boolean;
  /** Whether its doer may take it back at the desk. */
  readonly undo: boolean;
  readonly seenBy: SeenBy;
};

const desk = { changesState: true, undo: false, seenBy: 'desk' } as const;
const undoable = { changesState: true, undo: true, seenBy: 'desk' } as const;
const ofCheck = { changesState: true, undo: true, seenBy: 'check' } as const;
const remark = { changesState: true, undo: true, seenBy: 'check if any' } as const;
const quiet = { changesState: false, undo: false, seenBy: 'desk' } as const;
const logged = { changesState: true, undo: false, seenBy: 'log' } as const;
const passing = { changesState: false, undo: false, seenBy: 'log' } as const;

/** Every kind of event there is. Whose check it belongs to follows from what it carries: no other choice compiles. */
export const EVENT_KINDS = {
  'check.closed': { words: 'Check saved', ...ofCheck },
  'evidence.added': { words: 'Evidence added', ...ofCheck },
  'evidence.withdrawn': { words: 'Evidence withdrawn', ...ofCheck },
  'evidence.changed': { words: 'Evidence changed', ...ofCheck },
  'contradiction.set': { words: 'Contradiction judged', ...ofCheck },
  'flag.answered': { words: 'Question of the comparison answered', ...ofCheck },
  'search.logged': { words: 'Search logged', ...ofCheck },
  'comment.added': { words: 'Comment added', ...remark },
  'comment.answered': { words: 'Comment answered', ...remark },
  'origin.confirmed': { words: 'Origin confirmed', ...ofCheck },
  'origin.joined': { words: 'Origins joined', ...ofCheck },
  'origin.split': { words: 'Origin split', ...ofCheck },
  'origin.renamed': { words: 'Origin renamed', ...ofCheck },
  'claim.added': { words: 'Claim added', ...undoable },
  'claim.edited': { words: 'Claim edited', ...undoable },
  'claim.attributed': { words: 'Attribution corrected', ...undoable },
  'claim.split': { words: 'Claim split', ...undoable },
  'claim.merged': { words: 'Claims merged', ...undoable },
  'claim.dropped': { words: 'Claim dropped', ...undoable },
  'claim.restored': { words: 'Claim restored', ...undoable },
  'claim.returned': { words: 'Sent back', ...undoable },
  'claim.ground-moved': { words: 'What the verdict rests on changed', ...desk },
  'claim.assigned': { words: 'Assigned', ...undoable },
  'claim.decided': { words: 'Decided', ...undoable },
  'disposition.set': { words: 'Disposition set', ...undoable },
  'source.added': { words: 'Source added', ...undoable },
  'capture.added': { words: 'Capture added', ...undoable },
  'source.changed': { words: 'Source changed', ...desk },
  'source.related': { words: 'Source relation added', ...desk },
  'source.unrelated': { words: 'Source relation removed', ...desk },
  'article.imported': { words: 'Article imported', ...desk },
  'article.signed-off': { words: 'Signed off', ...desk },
  'article.sign-off-withdrawn': { words: 'Sign-off withdrawn', ...desk },
  'action.undone': { words: 'Undone', changesState: true, undo: false, seenBy: 'check if any' },
  'report.exported': { words: 'Report exported', ...quiet },
  'model.asked': { words: 'Language model asked', ...quiet },
  'suggestion.dismissed': { words: 'Suggestion dismissed', ...quiet },
  'limit.reached': { words: 'Too many attempts', ...quiet },
  'policy.saved': { words: 'Policy saved', ...logged },
  'newsroom.set-up': { words: 'Newsroom set up', ...logged },
  'set-up.offered': { words: 'Set-up link printed', ...logged },
  'person.invited': { words: 'Person invited', ...logged },
  'person.joined': { words: 'Invitation accepted', ...logged },
  'person.roles-changed': { words: 'Roles changed', ...logged },
  'person.disabled': { words: 'Account disabled', ...logged },
  'person.enabled': { words: 'Account enabled', ...logged },
  'invitation.withdrawn': { words: 'Invitation withdrawn', ...logged },
  'password.changed': { words: 'Password changed', ...logged },
  'password.reset-offered': { words: 'Link for a new password made', ...logged },
  'password.reset': { words: 'New password chosen by a link', ...logged },
  'sessions.revoked': { words: 'Signed out everywhere', ...logged },
  'session.started': { words: 'Signed in', ...passing },
  'session.ended': { words: 'Signed out', ...passing },
  'sign-in.refused': { words: 'Sign-in refused', ...passing },
} as const satisfies { readonly [K in EventKind]: EventDeclaration & { readonly seenBy: SeenByOf<K> } };

/** What carries the id of a check belongs to it, and nothing else does. */
type SeenByOf<K extends EventKind> = EventPayloads[K] extends { readonly after: infer After }
  ? After extends { readonly checkId: string } | { readonly checkIds: readonly string[] }
    ? 'check'
    : 'checkId' extends keyof After
      ? 'check if any'
      : 'desk' | 'log'
  : 'desk' | 'log';

export const isEventKind = (kind: string): kind is EventKind => Object.hasOwn(EVENT_KINDS, kind);

/** A kind that another release wrote is told by its own name. */
export const eventWords = (kind: string): string =>
  isEventKind(kind) ? EVENT_KINDS[kind].words : kind.replaceAll(/[.-]/g, ' ');
