'use client';

import type { Span } from '#lib/core/text/span.ts';
import { SmallButton } from './small-button.tsx';

/** Where to begin to read for the open claim: the sentences that share most with it. An offer, no finding. */
export function NearSentences({
  places,
  text,
  sentences,
  here,
  onGo,
}: {
  places: readonly number[];
  text: string;
  sentences: readonly Span[];
  here: number;
  onGo: (place: number) => void;
}) {
  if (places.length === 0 || sentences.length < SHORT) return null;
  return (
    <ul className="flex flex-none flex-wrap items-baseline gap-x-1 pt-1 text-xs text-ink-3">
      <li>May bear on the claim:</li>
      {places.map((place) => (
        <li key={place} className="max-w-full">
          <SmallButton
            className="max-w-60"
            aria-current={place === here ? 'true' : undefined}
            onClick={() => onGo(place)}
          >
            <span className="truncate">“{opening(text, sentences[place])}”</span>
          </SmallButton>
        </li>
      ))}
    </ul>
  );
}

/** Fewer sentences are read at a glance. */
const SHORT = 5;

const OPENING = 60;

/** The first words of a sentence, cut between two of them. */
function opening(text: string, sentence: Span | undefined): string {
  if (sentence === undefined) return '';
  const words = text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  return words.length <= OPENING ? words : `${words.slice(0, words.lastIndexOf(' ', OPENING))} …`;
}
