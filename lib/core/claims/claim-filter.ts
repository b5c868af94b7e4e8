import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';
import type { ClaimState, Code } from '#lib/core/verdicts/codes.ts';

/** What an editor or a checker may be asked to do about a claim. */
export const NEEDS = [
  'contradiction',
  'disposition',
  'decision',
  'second_check',
  'attention',
  'answer',
  'override',
  'flags',
] as const;
export type Need = (typeof NEEDS)[number];

/** How long a claim without a verdict has waited; each bucket ends where the next begins. */
export const WAITS = ['under_4h', 'under_1d', 'under_3d', 'under_7d', 'over_7d'] as const;
export type Wait = (typeof WAITS)[number];

/** From this priority on a claim is called high. */
export const HIGH_PRIORITY = 0.6;

/**
 * Which claims: the same filter counts them on the dashboard and lists them at /claims, so that a number and its rows
 * cannot differ.
 */
export type ClaimFilter = {
  /** Words to look for in the claims. */
  readonly q?: string | undefined;
  readonly article?: ArticleId | undefined;
  readonly code?: Code | 'none' | undefined;
  readonly state?: ClaimState | undefined;
  readonly needs?: Need | undefined;
  readonly priority?: 'high' | undefined;
  readonly origins?: 'one' | undefined;
  readonly assignee?: UserId | 'none' | undefined;
  /** Whose check gave the verdict in force. */
  readonly checker?: UserId | undefined;
  /** The day, by the newsroom's clocks, on which the verdict in force was given, as an ISO calendar date. */
  readonly on?: string | undefined;
  readonly wait?: Wait | undefined;
  /** Only stories that are still being checked, or only those signed off. */
  readonly stage?: 'checking' | 'signed_off' | undefined;
};

/** Where a page of claims begins: after this one in the order of priority. */
export type ClaimCursor = { readonly priority: number; readonly id: ClaimId };
