'use client';

import { useCallback, type ReactNode } from 'react';
import { Menu, MenuItem } from '#app/_ui/menu.tsx';
import type { EvidenceView } from '#lib/schema/claim-detail.ts';
import type { OpenDialog } from './desk-dialog.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { shortHash, STANCE_SIGNS, STANCE_WORDS, STANDING_WORDS } from './desk-words.ts';
import { Flags } from './flags.tsx';
import { Moment } from './moment.tsx';
import type { NamedOrigin } from './named-origin.ts';
import { SmallButton } from './small-button.tsx';

type ItemProps = {
  readonly evidence: EvidenceView;
  readonly origin: NamedOrigin | null;
  readonly onOpen: OpenDialog;
};

/** One link: whose words, what they do for the claim, and the words themselves in ink, their surroundings in grey. */
export function EvidenceItem({ evidence, origin, onOpen, children }: ItemProps & { readonly children?: ReactNode }) {
  const isShown = useDesk((state) => state.pinned === evidence.id);
  const shownHere = useCallback(
    (item: HTMLElement | null) => {
      if (isShown) item?.scrollIntoView({ block: 'nearest' });
    },
    [isShown],
  );
  return (
    <li className="twig" ref={shownHere} data-pinned={isShown || undefined}>
      <EvidenceHead evidence={evidence} />
      <Quote evidence={evidence} />
      {children}
      <Flags evidence={evidence} onOpen={onOpen} />
      <Provenance evidence={evidence}>
        <EvidenceMenu evidence={evidence} origin={origin} onOpen={onOpen} />
      </Provenance>
    </li>
  );
}

export function EvidenceHead({ evidence }: { evidence: EvidenceView }) {
  const isAgainst = evidence.stance === 'contradicts';
  return (
    <div className="flex flex-wrap items-baseline gap-x-2">
      <b>{evidence.source}</b>
      {/* The two stay together: alone on a line of its own, a stance says nothing of whose it is. */}
      <span className="text-xs whitespace-nowrap text-ink-3">
        {STANDING_WORDS[evidence.standing].toLowerCase()},{' '}
        <span className={isAgainst ? 'font-semibold text-ink' : 'text-ink-2'}>
          <span aria-hidden="true">{STANCE_SIGNS[evidence.stance]}</span> {STANCE_WORDS[evidence.stance]}
        </span>
      </span>
    </div>
  );
}

/** The pinned words; pressing them opens their capture at the place. */
export function Quote({ evidence }: { evidence: EvidenceView }) {
  const { openCapture } = useDeskActions();
  const { quote, silent } = evidence;
  if (quote === null)
    return (
      <p className="text-ink-2">
        Nothing found for “{silent?.terms ?? ''}”{silent?.complete === true ? ', all of it was read' : ''}.
      </p>
    );
  return (
    <button
      type="button"
      className="my-0.5 block w-full text-left font-copy text-quote leading-[1.45] text-pretty text-ink-copy hover:underline hover:decoration-hair-strong"
      onClick={() => openCapture(evidence.captureId, quote)}
    >
      <span className="sr-only">Open {evidence.source} at these words: </span>
      <span className="text-ink-3">{lastWords(quote.prefix)}</span>
      {quote.exact}
      <span className="text-ink-3">{firstWords(quote.suffix)}</span>
    </button>
  );
}

export function Provenance({
  evidence,
  first,
  children,
}: {
  evidence: EvidenceView;
  first?: string;
  children: ReactNode;
}) {
  const notes = [
    first ?? null,
    evidence.wordsDiffer ? 'words differ from the copy' : null,
    evidence.ownConduct ? 'on its own conduct' : null,
    evidence.shared ? 'added after the verdict' : null,
    evidence.settlesReason === null || evidence.settlesReason === '' ? null : `settles: ${evidence.settlesReason}`,
  ].filter((note) => note !== null);
  return (
    <p className="flex items-baseline justify-between gap-2 text-xs text-ink-3">
      <span className="text-pretty">
        {notes.length > 0 && <span className="text-ink-2">{notes.join(' · ')} · </span>}
        captured <Moment at={evidence.capturedAt} /> ·{' '}
        <span className="whitespace-nowrap">{shortHash(evidence.captureSha256)}</span>
      </span>
      {children}
    </p>
  );
}

export function EvidenceMenu({ evidence, origin, onOpen }: ItemProps) {
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  const { withdrawEvidence } = useDeskActions();
  if (!may) return null;
  return (
    <Menu
      align="end"
      trigger={
        <SmallButton className="-mr-1.5 -my-1" aria-label={`Change the words from ${evidence.source}`}>
          Change
        </SmallButton>
      }
    >
      {evidence.quote !== null && (
        <MenuItem onSelect={() => onOpen({ kind: 'evidence', evidence })}>Stance and standing</MenuItem>
      )}
      {evidence.stance === 'contradicts' && (
        <MenuItem onSelect={() => onOpen({ kind: 'contradiction', evidence })}>Answer the contradiction</MenuItem>
      )}
      {origin !== null && (
        <MenuItem onSelect={() => onOpen({ kind: 'split-origin', origin, evidenceId: evidence.id })}>
          Rests on another origin
        </MenuItem>
      )}
      {evidence.mine ? (
        <MenuItem onSelect={() => void withdrawEvidence(evidence.id)}>Withdraw</MenuItem>
      ) : (
        <MenuItem disabled why="Only who pinned it can withdraw it" onSelect={() => undefined}>
          Withdraw
        </MenuItem>
      )}
    </Menu>
  );
}

/** Up to about six words of the surroundings are enough to place a quote. */
const AROUND = 30;

/** Only the words of its own line: what stands before a paragraph break places nothing. */
function lastWords(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  if (line.length < AROUND) return line;
  const cut = line.slice(-AROUND);
  return `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

function firstWords(suffix: string): string {
  const line = suffix.split('\n')[0] ?? '';
  if (line.length < AROUND) return line;
  const cut = line.slice(0, AROUND);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end === -1 ? AROUND : end)}…`;
}
