'use client';

import { AddEvidenceDialog } from './add-evidence-dialog.tsx';
import { AttributeDialog } from './attribute-dialog.tsx';
import { CaptureDialog } from './capture-dialog.tsx';
import { AddClaimDialog, DropDialog, EditDialog, MergeDialog, SplitDialog } from './claim-dialogs.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { DeskDialog, OpenDialog } from './desk-dialog.ts';
import { selectedClaim, selectedDetail } from './desk-state.ts';
import { useDesk } from './desk-context.ts';
import { ContradictionDialog, EvidenceDialog, SettlesDialog, SilentDialog } from './evidence-dialogs.tsx';
import { FlagsDialog } from './flags-dialog.tsx';
import { OriginDialog } from './origin-dialogs.tsx';
import { CommentDialog, DispositionDialog, ReturnDialog, SearchDialog } from './remark-dialogs.tsx';
import { SuggestionsDialog } from './suggestions-dialog.tsx';
import { SourceDialog } from './source-dialog.tsx';

/** Each dialog is made when it opens and gone when it closes, so that it starts afresh. */
export function DeskDialogs({
  open,
  onOpen,
  onClose,
}: {
  open: DeskDialog | null;
  onOpen: OpenDialog;
  onClose: () => void;
}) {
  return (
    <>
      {open !== null && <OneDialog open={open} onOpen={onOpen} onClose={onClose} />}
      <ConflictDialog />
    </>
  );
}

function OneDialog({ open, onOpen, onClose }: { open: DeskDialog; onOpen: OpenDialog; onClose: () => void }) {
  const claim = useDesk(selectedClaim);
  const detail = useDesk(selectedDetail);
  switch (open.kind) {
    case 'suggestions':
      return <SuggestionsDialog onClose={onClose} />;
    case 'add-evidence':
      return <AddEvidenceDialog onOpen={onOpen} onClose={onClose} />;
    case 'add-source':
      return <SourceDialog onOpen={onOpen} onClose={onClose} />;
    case 'add-capture':
      return (
        <CaptureDialog sourceId={open.sourceId ?? null} told={open.told ?? false} onOpen={onOpen} onClose={onClose} />
      );
    case 'add-claim':
      return <AddClaimDialog span={open.span} onClose={onClose} />;
    case 'silent':
      return <SilentDialog onClose={onClose} />;
    case 'compare':
      return <CompareDialog captures={open.captures} onClose={onClose} />;
    case 'settles':
      return <SettlesDialog settling={open.settling} onClose={onClose} />;
    case 'evidence':
      return <EvidenceDialog evidence={open.evidence} onClose={onClose} />;
    case 'contradiction':
      return <ContradictionDialog evidence={open.evidence} onClose={onClose} />;
    case 'flags':
      return <FlagsDialog evidence={open.evidence} onClose={onClose} />;
    case 'join':
    case 'rename':
      return <OriginDialog kind={open.kind} origin={open.origin} onClose={onClose} />;
    case 'split-origin':
      return <OriginDialog kind="split" origin={open.origin} first={open.evidenceId ?? null} onClose={onClose} />;
    default:
      break;
  }
  if (claim === null) return null;
  switch (open.kind) {
    case 'edit':
      return <EditDialog claim={claim} onClose={onClose} />;
    case 'attribute':
      return <AttributeDialog claim={claim} onClose={onClose} />;
    case 'split':
      return <SplitDialog claim={claim} onClose={onClose} />;
    case 'merge':
      return <MergeDialog claim={claim} onClose={onClose} />;
    case 'drop':
      return <DropDialog claim={claim} onClose={onClose} />;
    case 'search':
      return <SearchDialog onClose={onClose} />;
    case 'comment':
      return <CommentDialog kind={open.as} text={open.text ?? ''} onClose={onClose} />;
    case 'disposition':
      return <DispositionDialog current={detail?.disposition ?? null} onClose={onClose} />;
    case 'return':
      return <ReturnDialog onClose={onClose} />;
  }
}
