import type { ArticleId, CaptureId, ClaimId } from '#lib/core/ids.ts';

/**
 * What the answer to a change is made from, stored with the change. Where the answer shows what is there, that is read
 * again each time, with the rights of whoever asks: a repeat shows no more than they may see by then.
 */
export type Receipt =
  /** The answer itself. */
  | { readonly of: 'value'; readonly value: unknown }
  /** `told` and the claim as it is. */
  | { readonly of: 'claim'; readonly claimId: ClaimId; readonly told: object }
  /** `told`, the claim as lists show it, and the next one to check. */
  | { readonly of: 'check'; readonly claimId: ClaimId; readonly told: object }
  /** `told` and the whole desk. */
  | { readonly of: 'desk'; readonly articleId: ArticleId; readonly told: object }
  | { readonly of: 'capture'; readonly captureId: CaptureId; readonly eventId: string }
  | { readonly of: 'suggestions'; readonly articleId: ArticleId }
  /** Its token is made from the id of the change, and kept nowhere. */
  | { readonly of: 'invitation'; readonly expiresAt: number };
