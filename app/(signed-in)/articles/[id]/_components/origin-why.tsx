'use client';

import { useState } from 'react';
import type { CaptureId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { EvidenceView, OriginGroup } from '#lib/schema/claim-detail.ts';
import { selectedDetail } from './desk-state.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { nameIn } from './desk-words.ts';
import { SmallButton } from './small-button.tsx';

/** How it is known that the passages come from there. What is said of one passage alone stands with it. */
export function OriginWhy({ group }: { group: OriginGroup }) {
  const people = useDesk((state) => selectedDetail(state)?.people) ?? {};
  const shared = sharedWhy(group);
  const rulings = new Map(
    group.evidence.flatMap(({ origin }) => {
      const ruling = origin?.ruling ?? null;
      return ruling === null || ruling.kind === 'confirmed' ? [] : [[`${ruling.by} ${ruling.reason ?? ''}`, ruling]];
    }),
  );
  return (
    <>
      {group.own && <p className="font-semibold text-ink">Our own outlet, or rests on it: does not count.</p>}
      {shared !== null && <ItemWhy evidence={shared} />}
      {[...rulings].map(([key, ruling]) => (
        <p key={key}>
          {nameIn(people, ruling.by) ?? 'Somebody'} says so{ruling.reason === null ? '.' : `: ${ended(ruling.reason)}`}
        </p>
      ))}
      <Folds group={group} />
      {!group.confirmed && !group.own && (
        <p>
          {group.evidence.some(({ origin }) => origin?.confirmed === true)
            ? 'Confirmed for some passages. Confirm to count the others.'
            : 'Suggested origin. Confirm to count it.'}
        </p>
      )}
    </>
  );
}

/** The item that speaks for all, where one reason is that of every passage. */
export const sharedWhy = ({ evidence }: OriginGroup): EvidenceView | null =>
  new Set(evidence.map((item) => item.origin?.words)).size === 1 ? (evidence[0] ?? null) : null;

/** Why one passage comes from there; pressing it shows the very words. */
export function ItemWhy({ evidence }: { evidence: EvidenceView }) {
  const { origin, captureId } = evidence;
  if (origin === null || origin.words === '') return null;
  return (
    <p className="pb-1 text-xs text-pretty text-ink-2">
      <Shown captureId={captureId} span={origin.credit} words={ended(origin.words)} />
    </p>
  );
}

/** Why captures that name nobody in common are one origin all the same. */
function Folds({ group }: { group: OriginGroup }) {
  const said = new Set(group.evidence.map((item) => item.origin?.words));
  const folds = group.folds.filter((fold) => !said.has(fold.words));
  const list = (
    <ul>
      {folds.map((fold) => (
        <li key={`${fold.first} ${fold.second} ${fold.reason}`}>
          {ended(fold.words)} <FoldWords group={group} fold={fold} />
        </li>
      ))}
    </ul>
  );
  if (folds.length <= FEW) return folds.length === 0 ? null : list;
  return (
    <details>
      <summary className="min-h-6">Why they are one origin ({folds.length} reasons)</summary>
      {list}
    </details>
  );
}

const FEW = 2;

function Shown({ captureId, span, words }: { captureId: CaptureId; span: Span | null; words: string }) {
  const { openCapture } = useDeskActions();
  if (span === null) return words;
  return (
    <button
      type="button"
      className="text-left hover:text-ink hover:underline"
      title="Show the words"
      onClick={() => openCapture(captureId, span)}
    >
      {words}
    </button>
  );
}

/** The words that two captures share, shown in either. */
function FoldWords({ group, fold }: { group: OriginGroup; fold: OriginGroup['folds'][number] }) {
  const { openCapture } = useDeskActions();
  const of = (id: CaptureId) => group.evidence.find((item) => item.captureId === id);
  const ends = [
    { item: of(fold.first), span: fold.inFirst },
    { item: of(fold.second), span: fold.inSecond },
  ];
  return ends.map(({ item, span }) =>
    item === undefined || span === null ? null : (
      <SmallButton
        key={item.id}
        aria-label={`Show the shared words in ${item.source}`}
        onClick={() => openCapture(item.captureId, span)}
      >
        in {item.source}
      </SmallButton>
    ),
  );
}

/** Whether the origin's own text is captured, said in one place. */
export function OriginCopy({ captureId }: { captureId: CaptureId | null }) {
  const { openCapture } = useDeskActions();
  if (captureId === null) return <span className="font-normal text-ink-3">no copy of its own</span>;
  return (
    <SmallButton className="-my-1 font-normal" onClick={() => openCapture(captureId)}>
      captured
    </SmallButton>
  );
}

export function ConfirmOrigin({ group }: { group: OriginGroup & { readonly key: string } }) {
  const { confirmOrigin } = useDeskActions();
  const [isBusy, setBusy] = useState(false);
  return (
    <SmallButton
      look="line"
      aria-disabled={isBusy || undefined}
      aria-label={`Confirm the origin ${group.name}`}
      onClick={() => {
        if (isBusy) return;
        setBusy(true);
        void confirmOrigin(group.key).finally(() => setBusy(false));
      }}
    >
      Confirm
    </SmallButton>
  );
}

const ended = (words: string) => (/[.!?”"]$/u.test(words) ? words : `${words}.`);
