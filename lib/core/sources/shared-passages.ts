import type { Span } from '#lib/core/text/span.ts';

/** The same words in two texts: where they stand in each, and how many they are. */
export type SharedPassage = { readonly inFirst: Span; readonly inSecond: Span; readonly words: number };

/** Eight words in a row are hardly ever met twice by chance (as in the usual settings of copy detection). */
const SHINGLE = 8;

/**
 * The passages that two texts share word for word outside quotation marks, longest first. Case, punctuation and line
 * ends do not count. Quoted words are left out: they show a common speaker, not a common author. Linear in the length of
 * both texts: of many places for the same eight words only the first is looked at.
 */
export function sharedPassages(first: string, second: string): readonly SharedPassage[] {
  const a = wordsOutsideQuotes(first);
  const b = wordsOutsideQuotes(second);
  const places = shinglePlaces(a);
  const found: SharedPassage[] = [];
  for (let at = 0; at + SHINGLE <= b.length;) {
    const place = places.get(shingle(b, at));
    const length = place === undefined ? 0 : sharedRun(a, place, b, at);
    if (place === undefined || length < SHINGLE) {
      at += 1;
      continue;
    }
    found.push({ inFirst: spanOf(a, place, length), inSecond: spanOf(b, at, length), words: length });
    at += length;
  }
  return found.sort((x, y) => y.words - x.words || x.inSecond.start - y.inSecond.start);
}

/** `run` counts the stretches between quotations, so that no passage reaches across one. */
type Word = Span & { readonly text: string; readonly run: number };

function wordsOutsideQuotes(text: string): readonly Word[] {
  const words: Word[] = [];
  let run = 0;
  let position = 0;
  for (const quoted of text.matchAll(QUOTED)) {
    collect(text, position, quoted.index, run, words);
    run += 1;
    position = quoted.index + quoted[0].length;
  }
  collect(text, position, text.length, run, words);
  return words;
}

/** Paired marks within one paragraph; at most 2,000 units, so that a mark left open swallows no whole text. */
const QUOTED = /“[^“”\n]{0,2000}”|„[^„”“\n]{0,2000}[”“]|«[^«»\n]{0,2000}»|"[^"\n]{0,2000}"/gu;

function collect(text: string, from: number, to: number, run: number, into: Word[]): void {
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const start = from + match.index;
    into.push({ text: match[0].toLowerCase(), run, start, end: start + match[0].length });
  }
}

function shinglePlaces(words: readonly Word[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    const key = shingle(words, at);
    if (!places.has(key)) places.set(key, at);
  }
  return places;
}

function shingle(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + SHINGLE)
    .map((word) => word.text)
    .join(' ');
}

function sharedRun(a: readonly Word[], fromA: number, b: readonly Word[], fromB: number): number {
  const [runA, runB] = [a[fromA]?.run, b[fromB]?.run];
  let length = 0;
  for (;;) {
    const [wordA, wordB] = [a[fromA + length], b[fromB + length]];
    if (wordA === undefined || wordB === undefined || wordA.text !== wordB.text) return length;
    if (wordA.run !== runA || wordB.run !== runB) return length;
    length += 1;
  }
}

function spanOf(words: readonly Word[], at: number, length: number): Span {
  return { start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 };
}
