'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { paths } from '#app/_ui/paths.ts';
import { sessionKept } from '#app/_ui/session-kept.ts';
import { useToast } from '#app/_ui/toast.tsx';
import { useKeys } from '#app/_ui/use-keys.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { ClaimCard } from './claim-card.tsx';
import { CopyPane } from './copy-pane.tsx';
import { deskActions } from './desk-actions.ts';
import type { DeskDialog } from './desk-dialog.ts';
import { DeskDialogs } from './desk-dialogs.tsx';
import { firstState, selectedClaim, type Pane } from './desk-state.ts';
import { DeskProvider, useDesk, useDeskActions } from './desk-context.ts';
import { deskStore } from './desk-store.ts';
import { EvidencePane } from './evidence-pane.tsx';
import { keptForms } from './kept-forms.ts';
import { passageInHand } from './passages-state.ts';
import { paneId, PaneTabs } from './pane-tabs.tsx';
import { useFilling } from './use-filling.ts';
import { StoryBar } from './story-bar.tsx';

/** The desk: the copy, the claim in hand, and what it rests on. They follow each other. */
export function Desk({
  view,
  detail,
  claimId,
  pane,
  me,
}: {
  view: DeskView;
  detail: ClaimDetail | null;
  claimId: ClaimId | null;
  pane: Pane;
  me: string;
}) {
  const router = useRouter();
  const toast = useToast();
  const [context] = useState(() => {
    const articleId = view.article.id;
    const store = deskStore(firstState(view, me, { claimId, detail, pane }));
    const kept = keptForms({ me, storage: localKept() });
    const actions = deskActions({
      articleId,
      store,
      kept,
      session: sessionKept(),
      now: () => Date.now(),
      toast,
      // The router hears of it, and no server is asked.
      showInAddress: (id) =>
        window.history.replaceState(null, '', paths.article(articleId, { claim: id ?? undefined })),
      goToClaim: (otherId, id) => router.push(paths.article(otherId, { claim: id ?? undefined })),
    });
    return { store, actions };
  });
  return (
    <DeskProvider value={context}>
      <Panes />
    </DeskProvider>
  );
}

function Panes() {
  const pane = useDesk((state) => state.pane);
  const side = useDesk((state) => state.side);
  const focusMode = useDesk((state) => state.focusMode);
  const selectedId = useDesk((state) => state.selectedId);
  const claim = useDesk(selectedClaim);
  const count = useDesk((state) => state.view.lines.length);
  const note = useDesk(readOnlyNote);
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const opener = useRef<Element | null>(null);
  const actions = useDeskActions();
  const openDialog = (next: DeskDialog) => {
    if (dialog === null) opener.current = document.activeElement;
    setDialog(next);
  };
  const closeDialog = () => {
    setDialog(null);
    // Back to where the hands were; what was in a menu is gone, and then the page has the keys again.
    const back = opener.current;
    requestAnimationFrame(() => back instanceof HTMLElement && back.isConnected && back.focus({ preventScroll: true }));
  };
  useDeskKeys(openDialog);
  useKeepingUp(selectedId);
  useFilling();
  return (
    <div className="desk" data-focus={focusMode}>
      <StoryBar onSuggestions={() => openDialog({ kind: 'suggestions' })} />
      {note !== null && <p className="border-b border-hair bg-paper-aside px-6 py-2 text-ink-2 max-md:px-4">{note}</p>}
      <div className="desk-panes" data-pane={pane}>
        <PaneTabs pane={pane} side={side} claim={claim} onPane={actions.showPane} />
        <article id={paneId('copy')} className="desk-pane desk-copy bg-paper" tabIndex={0} aria-label="Copy">
          <CopyPane onAddClaim={(span) => openDialog({ kind: 'add-claim', span })} />
        </article>
        <section
          id={paneId('claim')}
          className="desk-pane desk-claim"
          aria-label={claim === null ? 'Claim' : `Claim ${claim.ordinal}`}
        >
          <ClaimCard onOpen={openDialog} />
        </section>
        <aside id={paneId('evidence')} className="desk-pane desk-evidence" aria-label="Evidence and sources">
          <EvidencePane onOpen={openDialog} />
        </aside>
      </div>
      <DeskDialogs open={dialog} onOpen={openDialog} onClose={closeDialog} />
      <p className="sr-only" aria-live="polite">
        {claim === null ? '' : `Claim ${claim.ordinal} of ${count}. ${claim.text}`}
      </p>
    </div>
  );
}

function useDeskKeys(onOpen: (dialog: DeskDialog) => void) {
  const actions = useDeskActions();
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  const firstCapture = useDesk((state) => state.view.captures[0]?.id ?? null);
  const passage = useDesk(passageInHand);
  const side = useDesk((state) => state.side);
  const isFinding = useDesk((state) => state.found !== null);
  const isReading = useDesk((state) => state.openCaptureId !== null);
  const focusMode = useDesk((state) => state.focusMode);
  useKeys('desk', {
    next: () => actions.move(1),
    previous: () => actions.move(-1),
    corroborated: () => actions.chooseCode('corroborated'),
    attributed: () => actions.chooseCode('attributed'),
    disputed: () => actions.chooseCode('disputed'),
    unverified: () => actions.chooseCode('unverified'),
    notCheckable: () => actions.chooseCode('not_checkable'),
    save: () => void actions.save(),
    saveFromField: () => void actions.save(),
    rationale: () => {
      actions.showPane('claim');
      // At once, or the next letter typed is lost; a frame later where its pane has to come into sight first.
      document.getElementById('rationale')?.focus();
      requestAnimationFrame(() => document.getElementById('rationale')?.focus());
    },
    sources: () => actions.showSide(side === 'sources' ? 'evidence' : 'sources'),
    sheet: () => (side === 'sheet' ? actions.showSide('evidence') : actions.openSheet()),
    addEvidence: () => may && onOpen({ kind: 'add-evidence' }),
    // Without an open capture there is nothing to pick from yet: take the passage in hand, or open one. An open capture
    // hears this key itself.
    ...(isReading
      ? {}
      : {
          pick: () => {
            if (passage !== null && may) actions.pickPassage(passage);
            else if (firstCapture !== null) actions.openCapture(firstCapture);
            else if (may) onOpen({ kind: 'add-evidence' });
          },
        }),
    ...(firstCapture === null ? {} : { passage: actions.nextPassage }),
    ...(passage === null ? {} : { openPassage: () => actions.openPassage(passage) }),
    undo: () => void actions.undo(),
    focus: actions.toggleFocus,
    out: () => {
      const field = document.activeElement;
      if (field instanceof HTMLElement && field.matches('input, textarea, select')) field.blur();
      else if (isFinding) actions.clearFound();
      else if (side === 'sheet') actions.showSide('evidence');
      else if (isReading) actions.closeCapture();
      else if (focusMode) actions.toggleFocus();
    },
  });
}

/** Keeps what is shown true: reads the claim, holds it in hand, and looks again when the window or the network is back. */
function useKeepingUp(selectedId: ClaimId | null) {
  const { select, holdLease, refresh, retry } = useDeskActions();
  useEffect(() => {
    if (selectedId !== null) select(selectedId);
    // Only for the claim in the address; every later choice has read its claim already.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    void holdLease();
    const timer = setInterval(() => void holdLease(), LEASE_EVERY_MS);
    return () => clearInterval(timer);
  }, [selectedId, holdLease]);
  useEffect(() => {
    const back = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const online = () => void retry();
    document.addEventListener('visibilitychange', back);
    window.addEventListener('online', online);
    return () => {
      document.removeEventListener('visibilitychange', back);
      window.removeEventListener('online', online);
    };
  }, [refresh, retry]);
}

/** A lease lasts ten minutes. */
const LEASE_EVERY_MS = 4 * 60_000;

function readOnlyNote(state: { readonly view: DeskView }): string | null {
  const { article, may } = state.view;
  if (article.stage === 'signed_off') return 'This story is signed off. It can be read here, and no longer changed.';
  if (article.stage === 'published') return 'This story is published. It can be read here; a change is a correction.';
  return may.check ? null : 'You can read this story. Checking needs the reviewer or editor role.';
}

/** null on the server, and where the browser forbids it. */
function localKept(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage;
  } catch {
    return null;
  }
}
