import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords, HedgeLevel } from '#lib/core/language/compare-words.ts';
import type { ClaimSide, Difference } from './comparison.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { differenceOf, nextTerm, placeOf, type Stretch } from './stretches.ts';
import { beginsAt, lowerAt } from './words-of.ts';

/** What the passage says could be, or is planned or alleged, and the copy says flatly. A hedge that the copy keeps is no difference. */
export function differingCertainty(sides: Sides, { hedges, chain }: ClaimSide): readonly Difference[] {
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  const line = carrier === null ? undefined : passage.lines[carrier.line];
  if (claim.language !== passage.language || lists === null || carrier === null || line === undefined) return [];
  if (carrier.shared < LEAST || chain.some(isHearsay)) return [];
  const mine = claim.lines.flatMap((own) => hedgesIn({ line: own, from: 0, to: own.terms.length }, lists));
  if (mine.some(({ level }) => level === 3) || hedges.some((words) => isHedge(words, lists))) return [];
  const isFuture = mine.length > 0;
  for (const hedge of hedgesIn({ ...carrier, line }, lists)) {
    const place = placeOf(claim, hedge.term);
    if (place === null) continue;
    if (hedge.level < 3 && (isFuture || (hedge.level === 1 && !isPast(place.line)))) continue;
    const from = isFuture ? Math.max(0, place.word - 1) : place.word;
    return [differenceOf('certainty', sides, { mine: { line: place.line, from, to: place.word + 1 }, theirs: hedge })];
  }
  return [];
}

// The share of the claim's terms that the clause must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.5;

/** "reportedly": the copy itself says that it is hearsay. */
const isHearsay = ({ name, anonymous, text }: ClaimSide['chain'][number]): boolean =>
  name === null && anonymous === null && text === null;

/** A hedge up to the first word that it is said of. */
type Hedge = Stretch & { readonly level: HedgeLevel; readonly term: string };

function hedgesIn({ line, from, to }: Stretch, lists: CompareWords): readonly Hedge[] {
  const found: Hedge[] = [];
  for (let at = from; at < to; at += 1) {
    const hedge = beginsAt(line.words, at, lists.hedges);
    if (hedge === null || isOther(line, at, lists)) continue;
    const next = nextTerm(line, at + hedge.length, to);
    const level = hedge.tag === 2 && isConditional(line) ? 3 : hedge.tag;
    if (next !== null) found.push({ level, line, from: at, to: next.at + 1, term: next.term });
  }
  return found;
}

/** "would hold a vote if the court agreed" */
const isConditional = ({ words }: Line): boolean =>
  words.tokens.some(({ lower }) => lower === 'if' || lower === 'unless' || lower === 'dacă');

/** "in May", "could not", "nu poate": no hedge of what is said. */
function isOther({ words }: Line, at: number, lists: CompareWords): boolean {
  const token = words.tokens[at];
  if (token?.lower === 'may' && token.capital) return true;
  if (lists.negators.has(lowerAt(words, at - 1))) return true;
  // "neagă că ar fi plătit": after a denial it is only grammar
  // "is to blame": no plan
  if (lowerAt(words, at + 1) === 'to' && lowerAt(words, at + 2) === 'blame') return true;
  const denial = words.entries[at - 2]?.lemma ?? lowerAt(words, at - 2);
  if (lowerAt(words, at - 1) === 'că' && lists.negatingVerbs.has(denial)) return true;
  return lowerAt(words, at + 1) === 'not' && (token?.lower === 'could' || token?.lower === 'would');
}

function isHedge(words: string, lists: CompareWords): boolean {
  const own = words.toLowerCase().split(/\s+/);
  return lists.hedges.some(([level, phrase]) => level === 3 && phrase.every((word, i) => word === own[i]));
}

/** The claim tells of the past. */
function isPast({ words }: Line): boolean {
  if (words.classes.some((bits) => (bits & BIT.MODAL) !== 0)) return false;
  return words.classes.some((bits, at) => {
    if ((bits & BIT.PAST) !== 0) return true;
    return (bits & BIT.PART) !== 0 && [at - 1, at - 2].some((before) => PAST.has(lowerAt(words, before)));
  });
}

const PAST: ReadonlySet<string> = new Set('was were had has have been a au am fost'.split(' '));
