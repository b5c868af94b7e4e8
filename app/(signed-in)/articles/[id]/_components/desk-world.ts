import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { DeskStore } from './desk-store.ts';
import type { KeptForms } from './kept-forms.ts';

/** What the actions need of the world around them. */
export type DeskWorld = {
  readonly articleId: ArticleId;
  readonly store: DeskStore;
  readonly kept: KeptForms;
  /** Where my last actions are kept, for Undo; null where the browser keeps nothing. */
  readonly session: Storage | null;
  /** UTC milliseconds. */
  readonly now: () => number;
  readonly toast: (message: { readonly text: string; readonly undo?: () => void }) => void;
  /** Shows the claim in the address without asking the server. */
  readonly showInAddress: (claimId: ClaimId | null) => void;
  /** To a claim of another article, or to wherever its desk begins. */
  readonly goToClaim: (articleId: ArticleId, claimId: ClaimId | null) => void;
};

/** Why an action did not happen; `unreachable`: no answer came. */
export type Refused = Problem | { readonly kind: 'unreachable'; readonly message: string };
/** A refused action comes back as its problem; null is success. */
export type Outcome = Promise<Refused | null>;
