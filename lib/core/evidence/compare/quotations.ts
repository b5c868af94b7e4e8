import type { ClaimSide, Difference, Lack, QuoteReading } from './comparison.ts';
import { differingWords, nearestWords, placeIn, tokensIn, type Word } from './quoted-words.ts';
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
    const asked = piecesOf(quote);
    const place = placeIn(text, quote);
    const spans = { mine: place, theirs: nearestWords(new Set(asked.flatMap(({ words }) => words)), near, source) };
    const sides = asked.length > 1 ? spans : differingWords(tokensIn(text), source, spans);
    const claim = wordsAt({ text, offset: 0 }, sides.mine.start, sides.mine.end);
    const passage = wordsAt(near, sides.theirs.start, sides.theirs.end);
    return { kind: 'quote', claim, passage, words: sideBySide(claim, passage) };
  });
  return { differs, missing: [], reading };
}

const ELLIPSIS = /…|\.{3}|\[\s*(?:…|\.{3})\s*\]/u;

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
