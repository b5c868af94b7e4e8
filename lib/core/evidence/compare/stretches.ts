import type { Difference, DifferenceKind } from './comparison.ts';
import type { Line, Reading } from './reading.ts';
import type { Sides } from './sides.ts';
import { sideBySide, tokensSpan, wordsAt } from './words-of.ts';

/** Some words of a line next to each other, end exclusive. */
export type Stretch = { readonly line: Line; readonly from: number; readonly to: number };

/** Where a side first has a term. */
export function placeOf({ lines }: Reading, term: string): { readonly line: Line; readonly word: number } | null {
  for (const line of lines) {
    const word = line.terms.indexOf(term);
    if (word >= 0) return { line, word };
  }
  return null;
}

/** The sentence of the passage that carries the claim, where both are in one language. */
export const carrierLine = ({ claim, passage, carrier }: Sides): Line | null =>
  carrier === null || claim.language !== passage.language ? null : (passage.lines[carrier.line] ?? null);

/** How far the word lies that a "not" or a "could" is said of. */
const REACH = 6;

/** The first word of matter of its own after a place, before the next mark. */
export function nextTerm(
  { words, terms }: Line,
  from: number,
  to: number,
): { readonly at: number; readonly term: string } | null {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    const token = words.tokens[at];
    if (token?.kind === 'mark' && !QUOTATION.has(token.lower)) return null;
    const term = terms[at] ?? null;
    if (term !== null) return { at, term };
  }
  return null;
}

/** They stand around words without ending what is said: he “never took” a bribe. */
const QUOTATION: ReadonlySet<string> = new Set(['“', '”', '„', '"', '«', '»', '‘', '’']);

export function differenceOf(
  kind: DifferenceKind,
  { claim, passage }: Sides,
  { mine, theirs }: { readonly mine: Stretch; readonly theirs: Stretch },
): Difference {
  const own = tokensSpan(mine.line.words.tokens, mine.from, mine.to);
  const other = tokensSpan(theirs.line.words.tokens, theirs.from, theirs.to);
  const [here, there] = [wordsAt(claim, own.start, own.end), wordsAt(passage, other.start, other.end)];
  return { kind, claim: here, passage: there, words: sideBySide(here, there) };
}
