import type { Span } from '#lib/core/text/span.ts';
import type { ClaimSide, Difference, Lack, QuoteReading } from './comparison.ts';
import { fold } from './terms.ts';
import type { Window } from './window.ts';
import { sideBySide, wordsAt } from './words-of.ts';

export type Quoted = {
  readonly differs: readonly Difference[];
  readonly missing: readonly Lack[];
  readonly reading: QuoteReading | null;
};

/**
 * Whether the words that the copy quotes are in the source, in their order. Marks, case and spacing are no difference, an
 * ellipsis leaves words out, square brackets hold the editor's. Across languages nothing is compared.
 */
export function compareQuotes({ text, quotes }: ClaimSide, near: Window, isOtherLanguage: boolean): Quoted {
  const real = quotes.filter((quote) => /\p{L}/u.test(quote));
  if (real.length === 0) return { differs: [], missing: [], reading: null };
  const source = tokensIn(near.text);
  // words that stand there as they are were not translated
  const lost = real.filter((quote) => !isThere(piecesOf(quote), source));
  const isTranslated = isOtherLanguage && lost.length > 0;
  const reading = {
    shortened: real.some((quote) => ELLIPSIS.test(quote)),
    bracketed: real.some((quote) => /\[[^\]]*\p{L}[^\]]*\]/u.test(quote)),
    otherLanguage: isTranslated,
  };
  if (isTranslated) {
    const words = 'The passage is in another language. Check the quotation against the original words.';
    return { differs: [], missing: [{ kind: 'original', claim: null, words }], reading };
  }
  const differs = lost.map((quote): Difference => {
    const place = placeIn(text, quote);
    const claim = wordsAt({ text, offset: 0 }, place.start, place.end);
    const given = nearest(quote, near, source);
    const passage = wordsAt(near, given.start, given.end);
    return { kind: 'quote', claim, passage, words: sideBySide(claim, passage) };
  });
  return { differs, missing: [], reading };
}

const ELLIPSIS = /…|\.{3}|\[\s*(?:…|\.{3})\s*\]/u;

type Word = Span & { readonly word: string };

const tokensIn = (text: string): readonly Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}'’]*|\p{N}+(?:[.,]\p{N}+)*/gu)].map((match) => ({
    word: plain(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));

const plain = (word: string): string => fold(word).replace(/[’']/g, '');

/** A run of words, and how many words of the source may stand between it and the run before: -1 any number. */
type Piece = { readonly words: readonly string[]; readonly gap: number };

function piecesOf(quote: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let gap = 0;
  for (const part of quote.replace(CHANGED, '$1').split(/(\[[^\]]*\]|…|\.{3})/u)) {
    if (part === '') continue;
    if (/^(?:…|\.{3}|\[\s*(?:…|\.{3})\s*\])$/u.test(part)) gap = -1;
    else if (part.startsWith('[') && isWhole(part)) gap = gap === -1 ? -1 : BRACKET;
    else {
      const words = tokensIn(part.replace(/[[\]]/gu, '')).map(({ word }) => word);
      if (words.length === 0) continue;
      pieces.push({ words, gap });
      gap = 0;
    }
  }
  return pieces;
}

/** "[W]e": the letter was changed, the word was not. */
const CHANGED = /\[(\p{L}{1,2})\](?=\p{L})/gu;

/** Words of the source that words in brackets may stand for. */
const BRACKET = 6;

/** "[the harbour]", not the changed letter of "[W]e", which the words themselves show. */
const isWhole = (part: string): boolean => part.length > 3;

/** The pieces stand in the source one after the other. */
function isThere(pieces: readonly Piece[], source: readonly Word[]): boolean {
  if (pieces.length === 0) return true;
  return source.some((_, at) => follows(pieces, 0, source, at));
}

function follows(pieces: readonly Piece[], piece: number, source: readonly Word[], at: number): boolean {
  const own = pieces[piece];
  if (own === undefined) return true;
  if (!own.words.every((word, i) => source[at + i]?.word === word)) return false;
  const next = pieces[piece + 1];
  if (next === undefined) return true;
  const from = at + own.words.length;
  const last = next.gap === -1 ? source.length : Math.min(source.length, from + next.gap);
  for (let to = from; to <= last; to += 1)
    if (source[to]?.word === next.words[0] && follows(pieces, piece + 1, source, to)) return true;
  return false;
}

/** Where the claim has the quoted words; the whole claim where it has them otherwise. */
function placeIn(text: string, quote: string): Span {
  const start = text.indexOf(quote.trim());
  return start < 0 ? { start: 0, end: text.length } : { start, end: start + quote.trim().length };
}

/** The sentence of the passage that shares most words with the quotation. */
function nearest(quote: string, near: Window, source: readonly Word[]): Span {
  const asked = new Set(piecesOf(quote).flatMap(({ words }) => words));
  let best = near.quote;
  let most = 0;
  for (const span of near.sentences) {
    const shared = source.filter(
      ({ start, end, word }) => span.start <= start && end <= span.end && asked.has(word),
    ).length;
    if (shared > most) [best, most] = [span, shared];
  }
  return best;
}
