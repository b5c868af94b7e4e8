import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';
import { EVENT_KINDS } from './event-kinds.ts';
import type { EventKind, EventPayloads } from './event-payloads.ts';

/** What happened, of one kind, with what that kind carries. */
export type Told = { readonly [K in EventKind]: About & EventPayloads[K] & { readonly kind: K } }[EventKind];

/** The same of some kinds only. */
export type ToldOf<K extends EventKind> = Extract<Told, { readonly kind: K }>;

type About = {
  readonly articleId?: ArticleId | undefined;
  readonly claimId?: ClaimId | undefined;
  readonly subjectId?: string | undefined;
  readonly policyVersion?: number | undefined;
  readonly reason?: string | undefined;
};

type Stamp = {
  readonly id: string;
  /** UTC milliseconds. */
  readonly at: number;
  readonly actorId: UserId | null;
};

/** An entry that is still to be put into the log. */
export type NewEvent = Stamp & Told & { readonly changesState: boolean };

/** The one way to make an event: whether it changes anything, its kind has said. */
export const newEvent = (stamp: Stamp, told: Told): NewEvent => ({
  ...stamp,
  ...told,
  changesState: EVENT_KINDS[told.kind].changesState,
});
