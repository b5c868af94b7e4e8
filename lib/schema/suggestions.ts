import type { DroppedProposal, ProposedLink } from '#lib/core/claims/proposals.ts';
import type { ClaimKind } from '#lib/core/claims/extraction.ts';
import type { SuggestionId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';

/** What a language model proposed for a story and nobody has settled; nothing of it is in the story. */
export type SuggestionsView = {
  readonly model: string;
  /** Where the text goes when the model is asked. */
  readonly host: string;
  /** The last question about this version of the copy; null when there was none. */
  readonly lastAsked: {
    readonly by: string;
    readonly at: number;
    readonly model: string;
    readonly offered: number;
    readonly dropped: readonly DroppedProposal[];
  } | null;
  readonly open: readonly SuggestionView[];
};

export type SuggestionView = {
  readonly id: SuggestionId;
  readonly model: string;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly spans: readonly Span[];
  readonly links: readonly ProposedLink[];
};
