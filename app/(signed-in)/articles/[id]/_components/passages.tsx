'use client';

import { useEffect } from 'react';
import { Button } from '#app/_ui/button.tsx';
import { Kbd } from '#app/_ui/kbd.tsx';
import { Skeleton } from '#app/_ui/skeleton.tsx';
import { ErrorState } from '#app/_ui/states.tsx';
import { counted } from '#app/_ui/words.ts';
import type { Passage, PassageSource, PassagesView } from '#lib/schema/passages.ts';
import { useDesk, useDeskActions } from './desk-context.ts';
import { arePassagesOpen, isPinned, passageGround, passageInHand, passagesOfSelected } from './passages-state.ts';
import { SmallButton } from './small-button.tsx';

/** Where to look: the passages of the story's captures that may bear on the claim. Folded away once it has evidence. */
export function Passages({ hasEvidence }: { hasEvidence: boolean }) {
  const hasCaptures = useDesk((state) => state.view.captures.length > 0);
  const isOpen = useDesk(arePassagesOpen);
  const ground = useDesk((state) => passageGround(state, state.selectedId));
  const { readPassages, openPassages } = useDeskActions();
  useEffect(() => {
    if (!isOpen) return undefined;
    // Whoever only steps past a claim asks for nothing.
    const timer = setTimeout(() => void readPassages(), STEPPING_MS);
    return () => clearTimeout(timer);
  }, [isOpen, ground, readPassages]);
  if (!hasCaptures) return null;
  if (!hasEvidence)
    return (
      <section className="border-t border-hair pt-3" aria-label="Passages that may bear on the claim">
        <Found />
      </section>
    );
  return (
    <section className="mt-4 border-t border-hair pt-1" aria-label="Passages that may bear on the claim">
      <button
        type="button"
        aria-expanded={isOpen}
        className="flex min-h-8 w-full items-center justify-between gap-2 text-left text-ink-2 hover:text-ink"
        onClick={() => openPassages(!isOpen)}
      >
        <span className="underline decoration-hair-strong underline-offset-[0.2em]">
          {isOpen ? 'Hide the passages that may bear on it' : 'Find more passages'}
        </span>
        <Kbd>P</Kbd>
      </button>
      {isOpen && <Found />}
    </section>
  );
}

const STEPPING_MS = 120;

function Found() {
  const found = useDesk(passagesOfSelected);
  const { readPassages } = useDeskActions();
  if (found === null || found.kind === 'reading')
    return (
      <div role="status" aria-label="Looking through the captures">
        <Skeleton rows={4} className="pt-1" />
      </div>
    );
  if (found.kind === 'failed')
    return (
      <ErrorState
        title="The captures could not be searched"
        className="py-2"
        action={<Button onClick={() => void readPassages({ again: true })}>Try again</Button>}
      >
        {found.why}
      </ErrorState>
    );
  if (found.view.sources.length === 0)
    return (
      <p className="text-pretty text-ink-2">
        No passage in {counted(found.view.captureCount, 'capture')} shares enough words with this claim. It may still be
        there, said in other words.
      </p>
    );
  return <Sources view={found.view} />;
}

function Sources({ view }: { view: PassagesView }) {
  const mayPin = useDesk((state) => state.view.may.check && state.view.article.stage === 'checking');
  return (
    <>
      <h3>{view.sources.map(({ source, count }) => `${source}: ${counted(count, 'passage')}`).join(' · ')}</h3>
      <p className="flex flex-wrap items-center gap-x-3 text-xs text-ink-3 max-md:hidden pointer-coarse:hidden">
        <span>
          <Kbd>P</Kbd> next
        </span>
        <span>
          <Kbd>O</Kbd> open
        </span>
        {mayPin && (
          <span>
            <Kbd>Q</Kbd> pin
          </span>
        )}
      </p>
      <ol>
        {view.sources.map((source) => (
          <SourcePassages key={source.sourceId} source={source} mayPin={mayPin} />
        ))}
      </ol>
    </>
  );
}

function SourcePassages({ source, mayPin }: { source: PassageSource; mayPin: boolean }) {
  const more = source.count - source.passages.length;
  return (
    <li className="pt-2">
      <h4 className="font-semibold">{source.source}</h4>
      <ul>
        {source.passages.map((passage) => (
          <PassageRow
            key={`${passage.captureId} ${passage.start}`}
            passage={passage}
            source={source.source}
            mayPin={mayPin}
          />
        ))}
      </ul>
      {more > 0 && <p className="text-xs text-ink-3">{more} more in its captures</p>}
    </li>
  );
}

function PassageRow({ passage, source, mayPin }: { passage: Passage; source: string; mayPin: boolean }) {
  const { openPassage, pickPassage } = useDeskActions();
  const isHere = useDesk((state) => passageInHand(state) === passage);
  const pinned = useDesk((state) => isPinned(state, passage));
  return (
    <li className="passage" data-here={isHere || undefined}>
      <button
        type="button"
        data-passage={isHere ? 'here' : ''}
        className="block w-full min-w-0 text-left font-copy text-quote leading-[1.45] text-pretty text-ink-copy wrap-anywhere hover:underline hover:decoration-hair-strong"
        onClick={() => openPassage(passage)}
      >
        <span className="sr-only">Open {source} at: </span>
        {passage.text}
      </button>
      {pinned ? (
        <span className="self-start py-0.5 text-xs text-ink-3">pinned</span>
      ) : (
        mayPin && (
          <SmallButton
            look="line"
            className="self-start"
            aria-label={`Pin these words of ${source}`}
            onClick={() => pickPassage(passage)}
          >
            Pin
          </SmallButton>
        )
      )}
    </li>
  );
}
