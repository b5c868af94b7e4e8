import type { Span } from '#lib/core/text/span.ts';
import { fold } from './terms.ts';
import type { Window } from './window.ts';

export type Word = Span & { readonly word: string };

/** The words of a text as quotations are compared: without case, marks and spacing. */
export const tokensIn = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*|\p{N}+(?:[.,]\p{N}+)*/gu)].map((match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

const plain = (word: string): string => fold(word).replace(/[’']/g, '');

/** Where the claim has the quoted words; the whole claim where it has them otherwise. */
export function placeIn(text: string, quote: string): Span {
  const start = text.indexOf(quote.trim());
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + quote.trim().length };
}

/** What the passage quotes where the copy quotes these words: its own quotation, or the words that share most with them. */
export function nearestWords(asked: ReadonlySet<string>, near: Window, source: readonly Word[]): Span {
  const isNear = ({ start, end }: Span) => near.around.some((span) => span.start < end && start < span.end);
  const quotations = [...near.text.matchAll(QUOTED)]
    .map(({ 1: inner = '', index }) => ({ start: index + 1, end: index + 1 + inner.length }))
    .filter(isNear);
  const picked = quotations.filter(({ start, end }) => start < near.quote.end && near.quote.start < end);
  return (
    mostShared(quotations, asked, source, 2) ??
    (picked.length === 1 ? picked[0] : undefined) ??
    runIn(mostShared(near.sentences, asked, source, 1) ?? near.quote, asked, source)
  );
}

const QUOTED = /[“„«"]([^“”„«»"]+)(?=[”“»"])/gu;

function mostShared(
  spans: readonly Span[],
  asked: ReadonlySet<string>,
  source: readonly Word[],
  least: number,
): Span | null {
  let best: Span | null = null;
  let most = Math.min(least, asked.size) - 1;
  for (const span of spans) {
    const shared = within(source, span).filter(({ word }) => asked.has(word)).length;
    if (shared > most) [best, most] = [span, shared];
  }
  return best;
}

const within = (words: readonly Word[], { start, end }: Span): readonly Word[] =>
  words.filter((word) => start <= word.start && word.end <= end);

/** Of a sentence without marks the run of about as many words that has most of the quoted ones. */
function runIn(span: Span, asked: ReadonlySet<string>, source: readonly Word[]): Span {
  const words = within(source, span);
  let best: readonly Word[] = [];
  for (const at of words.keys()) {
    const shared = words.slice(at, at + asked.size + SLACK).filter(({ word }) => asked.has(word));
    if (shared.length > best.length) best = shared;
  }
  const [first, last] = [best[0], best.at(-1)];
  return first === undefined || last === undefined || best.length * 2 < asked.size
    ? span
    : { start: first.start, end: last.end };
}

/** Words more than the quotation has that its rendering may have. */
const SLACK = 3;

type Quotations = { readonly mine: Span; readonly theirs: Span };

/** Both without the words that they begin and end with alike; where one has only words more, a word beside them stays. */
export function differingWords(
  claim: readonly Word[],
  passage: readonly Word[],
  { mine, theirs }: Quotations,
): Quotations {
  const [own, other] = [within(claim, mine), within(passage, theirs)];
  const most = Math.min(own.length, other.length);
  let head = 0;
  while (head < most && own[head]?.word === other[head]?.word) head += 1;
  let tail = 0;
  while (tail < most - head && own.at(-1 - tail)?.word === other.at(-1 - tail)?.word) tail += 1;
  if (head + tail === most && head > 0) head -= 1;
  else if (head + tail === most && tail > 0) tail -= 1;
  return { mine: cut(own, head, tail) ?? mine, theirs: cut(other, head, tail) ?? theirs };
}

function cut(words: readonly Word[], head: number, tail: number): Span | null {
  const [first, last] = [words[head], words[words.length - 1 - tail]];
  return first === undefined || last === undefined || last.end < first.start
    ? null
    : { start: first.start, end: last.end };
}
