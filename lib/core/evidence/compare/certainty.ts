import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords, HedgeLevel } from '#lib/core/language/compare-words.ts';
import type { ClaimSide, Difference } from './comparison.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { beginsAt, lowerAt, sideBySide, tokensSpan, wordsAt } from './words-of.ts';

/** What the passage says could be, or is planned or alleged, and the copy says flatly. A hedge that the copy keeps is no difference. */
export function differingCertainty(sides: Sides, { hedges, chain }: ClaimSide): readonly Difference[] {
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  if (claim.language !== passage.language || lists === null || carrier === null || carrier.shared < LEAST) return [];
  if (chain.some(({ name, anonymous, text }) => name === null && anonymous === null && text === null)) return [];
  const there = passage.lines[carrier.line];
  if (there === undefined) return [];
  const mine = claim.lines.flatMap((line) => hedgesIn(line, 0, line.terms.length, lists));
  if (mine.some(({ level }) => level === 3) || hedges.some((words) => isHedge(words, lists))) return [];
  for (const hedge of hedgesIn(there, carrier.from, carrier.to, lists)) {
    const place = placeOf(sides, hedge.term);
    if (place === null) continue;
    const line = claim.lines[place.line];
    if (line === undefined) continue;
    const isFuture = mine.length > 0;
    if (hedge.level < 3 && (isFuture || (hedge.level === 1 && !isPast(line, place.word)))) continue;
    const from = isFuture ? Math.max(0, place.word - 1) : place.word;
    const [a, b] = [
      tokensSpan(line.words.tokens, from, place.word + 1),
      tokensSpan(there.words.tokens, hedge.from, hedge.to),
    ];
    const [here, given] = [wordsAt(claim, a.start, a.end), wordsAt(passage, b.start, b.end)];
    return [{ kind: 'certainty', claim: here, passage: given, words: sideBySide(here, given) }];
  }
  return [];
}

// The share of the claim's terms that the clause must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.5;

type Hedge = { readonly level: HedgeLevel; readonly from: number; readonly to: number; readonly term: string };

function hedgesIn(line: Line, from: number, to: number, lists: CompareWords): readonly Hedge[] {
  const found: Hedge[] = [];
  for (let at = from; at < to; at += 1) {
    const hedge = beginsAt(line.words, at, lists.hedges);
    if (hedge === null || isOther(line, at, lists)) continue;
    const next = nextTerm(line, at + hedge.length, to);
    if (next !== null) found.push({ level: hedge.tag, from: at, to: next.at + 1, term: next.term });
  }
  return found;
}

/** "in May", "could not", "nu poate": no hedge of what is said. */
function isOther({ words }: Line, at: number, lists: CompareWords): boolean {
  const token = words.tokens[at];
  if (token?.lower === 'may' && token.capital) return true;
  if (lists.negators.has(lowerAt(words, at - 1))) return true;
  return lowerAt(words, at + 1) === 'not' && (token?.lower === 'could' || token?.lower === 'would');
}

function nextTerm({ words, terms }: Line, from: number, to: number): { at: number; term: string } | null {
  for (let at = from; at < Math.min(to, from + 6); at += 1) {
    if (words.tokens[at]?.kind === 'mark') return null;
    const term = terms[at] ?? null;
    if (term !== null) return { at, term };
  }
  return null;
}

function isHedge(words: string, lists: CompareWords): boolean {
  const own = words.toLowerCase().split(/\s+/);
  return lists.hedges.some(([level, phrase]) => level === 3 && phrase.every((word, i) => word === own[i]));
}

function placeOf({ claim }: Sides, term: string): { line: number; word: number } | null {
  for (const [line, { terms }] of claim.lines.entries()) {
    const word = terms.indexOf(term);
    if (word >= 0) return { line, word };
  }
  return null;
}

/** The word of the claim is a verb of the past. */
function isPast({ words }: Line, at: number): boolean {
  const bits = words.classes[at] ?? 0;
  if ((bits & BIT.PAST) !== 0) return true;
  if ((bits & BIT.PART) === 0) return false;
  const before = [lowerAt(words, at - 1), lowerAt(words, at - 2)];
  return before.some((word) => PAST.has(word));
}

const PAST: ReadonlySet<string> = new Set('was were had has have been a au am fost'.split(' '));
