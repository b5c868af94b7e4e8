'use client';

import { SmallButton } from './small-button.tsx';
import { NearSentences } from './near-sentences.tsx';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Kbd } from '#app/_ui/kbd.tsx';
import { OutsideLink } from '#app/_ui/outside-link.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { useKeys } from '#app/_ui/use-keys.ts';
import type { Stance, Standing } from '#lib/core/evidence/stance.ts';
import type { CaptureId, ClaimId } from '#lib/core/ids.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { CaptureView } from '#lib/schema/capture-view.ts';
import type { PassageCompared } from '#lib/schema/claim-detail.ts';
import { AlsoClaims } from './also-claims.tsx';
import { CaptureText, paragraphsOf } from './capture-text.tsx';
import { comparedKey, comparedNow } from './compare-actions.ts';
import { asks, Compared, type Keeping } from './compared.tsx';
import type { OpenDialog } from './desk-dialog.ts';
import { selectedDetail } from './desk-state.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { shortHash, TOLD_TO_US } from './desk-words.ts';
import { Moment } from './moment.tsx';
import { PickBar } from './pick-bar.tsx';
import { selectedSpan } from './selected-span.ts';

/** The open capture, with what is pinned in it. Words are picked with the mouse, or sentence by sentence by keyboard. */
export function CaptureReader({ captureId, onOpen }: { captureId: CaptureId; onOpen: OpenDialog }) {
  const view = useDesk((state) => state.captures.get(captureId) ?? null);
  const { closeCapture, readCapture } = useDeskActions();
  const isRead = view !== null;
  useEffect(() => {
    if (!isRead) void readCapture(captureId);
  }, [isRead, captureId, readCapture]);
  if (view === null)
    return (
      <section className="border-t border-hair-strong bg-paper p-4" aria-label="Capture">
        <Skeleton rows={5} />
      </section>
    );
  const { capture } = view;
  return (
    <section
      className="flex min-h-0 flex-col border-t border-hair-strong bg-paper px-4 pt-2 pb-2"
      aria-label={`Capture of ${capture.source}`}
    >
      <header className="flex flex-none flex-wrap items-baseline gap-x-2">
        <h2>{capture.source}</h2>
        {capture.demonstration && <span className="text-xs text-ink-3 italic">demonstration capture</span>}
        <span className="text-xs text-ink-3" title={capture.sha256}>
          <Moment at={capture.capturedAt} /> · {shortHash(capture.sha256)}
        </span>
        <span className="ml-auto flex items-baseline gap-1">
          {capture.url !== null && (
            <OutsideLink to={capture.url} className="min-h-6 text-ink-3">
              Original
            </OutsideLink>
          )}
          <SmallButton className="-mr-1.5" onClick={closeCapture}>
            Close
          </SmallButton>
        </span>
      </header>
      <Reading view={view} onOpen={onOpen} />
    </section>
  );
}

function Reading({ view, onOpen }: { view: CaptureView; onOpen: OpenDialog }) {
  const { capture, text, sentences, pins, near } = view;
  const pick = useDesk((state) => (state.pick?.captureId === capture.id ? state.pick : null));
  const selectedId = useDesk((state) => state.selectedId);
  const detail = useDesk(selectedDetail);
  const may = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  const compared = useDesk(comparedNow);
  const comparing = useDesk(comparedKey);
  const { pickWords, addEvidence, comparePick } = useDeskActions();
  const body = useRef<HTMLDivElement>(null);
  const shown = useDesk((state) => state.shown);
  const own = pins.find((pin) => pin.claimId === selectedId && pin.span !== null)?.span ?? null;
  const bearing = (selectedId === null ? undefined : near[selectedId]) ?? [];
  const [here, setHere] = useState(() => sentenceAt(sentences, (shown ?? own)?.start ?? 0));
  const [standing, setStanding] = useState<Standing>(TOLD_TO_US.includes(capture.kind) ? 'first_hand' : 'secondary');
  const [also, setAlso] = useState<readonly ClaimId[]>([]);
  const credits = view.claims.some((claim) => claim.claimId === selectedId && claim.credits);
  const [ownConduct, setOwnConduct] = useState<boolean | null>(null);
  const [keeping, setKeeping] = useState<Keeping & { readonly key: string | null }>(NOT_KEPT);
  // Said of these words and this claim, and of no others.
  const kept: Keeping = keeping.key === comparing ? keeping : NOT_KEPT;

  useEffect(() => {
    if (comparing === null || !may) return undefined;
    const timer = setTimeout(() => void comparePick(), SETTLING_MS);
    return () => clearTimeout(timer);
  }, [comparing, may, comparePick]);

  useEffect(() => {
    const words = body.current?.querySelector('[data-shown]') ?? body.current?.querySelector('[data-own]');
    words?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [selectedId, own?.start, shown]);

  const isPicked = pick !== null;
  useEffect(() => {
    // What was picked from a list of passages: the keys of the text are next.
    if (isPicked) body.current?.focus({ preventScroll: true });
  }, [isPicked]);

  const goTo = (index: number, isGrowing: boolean) => {
    const to = Math.min(Math.max(index, 0), sentences.length - 1);
    const sentence = sentences[to];
    if (sentence === undefined) return;
    setHere(to);
    if (isGrowing && pick !== null)
      pickWords({ ...pick, start: Math.min(pick.start, sentence.start), end: Math.max(pick.end, sentence.end) });
    else if (pick !== null) pickWords({ captureId: capture.id, ...sentence });
    requestAnimationFrame(() =>
      body.current?.querySelector('.reader-here, [data-picked]')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  const pickNow = () => {
    if (!may) return;
    const chosen = body.current === null ? null : selectedSpan(body.current);
    const sentence = sentences[here];
    if (chosen !== null) {
      pickWords({ captureId: capture.id, ...chosen });
      window.getSelection()?.removeAllRanges();
    } else if (sentence !== undefined) {
      const isAgain = pick !== null && pick.start === sentence.start && pick.end === sentence.end;
      const next = isAgain ? sentences[here + 1] : undefined;
      if (next !== undefined) setHere(here + 1);
      pickWords({ captureId: capture.id, ...(next ?? sentence) });
    }
    body.current?.focus({ preventScroll: true });
  };

  const speaksOfItself = ownConduct ?? (credits && standing !== 'secondary');
  const give = async (stance: Exclude<Stance, 'silent'>) => {
    if (pick === null || selectedId === null) return;
    if (kept.isKept && kept.reason.trim() === '')
      return setProblem('Say why the passage carries the claim all the same.');
    const quote = {
      captureId: capture.id,
      start: pick.start,
      end: pick.end,
      exact: text.slice(pick.start, pick.end),
      ownConduct: speaksOfItself,
      tick: kept.isKept ? { reason: kept.reason } : null,
      also: also.filter((id) => id !== selectedId).map((claimId) => ({ claimId, tick: null })),
    };
    if (stance === 'supports' && standing === 'primary') return onOpen({ kind: 'settles', settling: quote });
    const refused = await addEvidence({ ...quote, stance, standing });
    if (refused !== null) return setProblem(refused.message);
    setProblem(null);
    setAlso([]);
  };
  const [problem, setProblem] = useState<string | null>(null);

  useKeys('desk', {
    pick: pickNow,
    supports: () => void give('supports'),
    contradicts: () => void give('contradicts'),
    attributes: () => void give('attributes'),
    context: () => void give('context'),
    silent: () => may && onOpen({ kind: 'silent' }),
    ...(compared === null || !asks(compared) ? {} : { keep: () => document.getElementById('keep-reason')?.focus() }),
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      event.preventDefault();
      goTo(here + step, event.shiftKey);
    } else if (event.key === 'Escape' && pick !== null) {
      event.preventDefault();
      pickWords(null);
    }
  };

  return (
    <>
      <NearSentences
        places={bearing}
        text={text}
        sentences={sentences}
        here={here}
        onGo={(place) => goTo(place, false)}
      />
      <div
        ref={body}
        tabIndex={0}
        role="group"
        aria-label={`Text of the capture. J and K step by sentence${may ? ', Q picks' : ''}.`}
        className="desk-scroll -mx-2 mt-1 min-h-0 flex-1 px-2 py-1 font-copy text-quote leading-[1.55] text-ink-copy max-md:max-h-[60dvh] max-md:overflow-y-auto"
        onKeyDown={onKeyDown}
      >
        <CaptureText
          paragraphs={paragraphsOf(text)}
          text={text}
          pins={pins}
          claimId={selectedId}
          pick={pick}
          here={sentences[here] ?? null}
          shown={shown}
          asked={askedIn(compared)}
        />
      </div>
      {may && (
        <PickBar
          isPicked={pick !== null}
          hasClaim={detail !== null}
          standing={standing}
          onStanding={setStanding}
          ownConduct={standing === 'secondary' ? null : speaksOfItself}
          onOwnConduct={setOwnConduct}
          suggested={compared?.hint?.stance ?? null}
          onPick={pickNow}
          onGive={(stance) => void give(stance)}
          onSilent={() => onOpen({ kind: 'silent' })}
        >
          <Compared
            compared={compared}
            keeping={kept}
            onKeeping={(next) => {
              setKeeping({ ...next, key: comparing });
              setProblem(null);
            }}
            onDone={() => body.current?.focus({ preventScroll: true })}
          />
          {pick !== null && <AlsoClaims view={view} pick={pick} also={also} onAlso={setAlso} />}
        </PickBar>
      )}
      <p role="alert" className={problem === null ? 'sr-only' : 'pt-1 font-semibold'}>
        {problem}
      </p>
      {!may && (
        <p className="pt-1 text-xs text-ink-3">
          <Kbd>J</Kbd> <Kbd>K</Kbd> step by sentence
        </p>
      )}
    </>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, J: 1, ArrowDown: 1, k: -1, K: -1, ArrowUp: -1 };

const NOT_KEPT = { isKept: false, reason: '', key: null } as const;
const NOTHING: readonly Span[] = [];
const askedIn = (compared: PassageCompared | null): readonly Span[] =>
  compared?.asked.flatMap(({ passage }) => (passage === null ? [] : [passage])) ?? NOTHING;
/** Whoever drags or grows a quote is not done yet. */
const SETTLING_MS = 150;

function sentenceAt(sentences: CaptureView['sentences'], offset: number): number {
  const found = sentences.findIndex((sentence) => sentence.end > offset);
  return found === -1 ? 0 : found;
}
