import type { CommentKind } from '#lib/core/claims/comments.ts';
import type { EvidenceId, SourceId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { EvidenceView } from '#lib/schema/claim-detail.ts';
import type { CaptureSummary } from '#lib/schema/desk-view.ts';
import type { Settling } from './evidence-dialogs.tsx';
import type { NamedOrigin } from './named-origin.ts';

/** The one dialog that is open, and what it is about. */
export type DeskDialog =
  | { readonly kind: 'edit' | 'attribute' | 'split' | 'merge' | 'drop' | 'search' | 'disposition' | 'return' }
  | { readonly kind: 'comment'; readonly as: CommentKind; readonly text?: string }
  | { readonly kind: 'add-claim'; readonly span: Span }
  | { readonly kind: 'suggestions' }
  | { readonly kind: 'add-evidence' | 'add-source' | 'silent' }
  | { readonly kind: 'add-capture'; readonly sourceId?: SourceId; readonly told?: boolean }
  | { readonly kind: 'compare'; readonly captures: readonly CaptureSummary[] }
  | { readonly kind: 'settles'; readonly settling: Settling }
  | { readonly kind: 'evidence'; readonly evidence: EvidenceView }
  | { readonly kind: 'contradiction'; readonly evidence: EvidenceView }
  | { readonly kind: 'flags'; readonly evidence: EvidenceView }
  | { readonly kind: 'join' | 'rename'; readonly origin: NamedOrigin }
  | {
      readonly kind: 'split-origin';
      readonly origin: NamedOrigin;
      readonly evidenceId?: EvidenceId;
    };
export type OpenDialog = (dialog: DeskDialog) => void;
