import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Difference } from './comparison.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { carrierLine, differenceOf, nextTerm, type Stretch } from './stretches.ts';
import { lowerAt } from './words-of.ts';

/** "All 12 schools" and "some of the 12 schools", "only Holt" and "Holt and Brandt". */
export function differingQuantifiers(sides: Sides): readonly Difference[] {
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  const line = carrierLine(sides);
  if (lists === null || carrier === null || line === null || carrier.inLine < LEAST) return [];
  const given = quantifiedIn(line, lists);
  for (const own of claim.lines) {
    for (const mine of quantifiedIn(own, lists)) {
      const alike = given.filter(({ noun }) => noun === mine.noun);
      const other = alike.find(({ isWhole, from }) => isWhole !== mine.isWhole && carrier.from <= from);
      if (other === undefined || alike.some(({ isWhole }) => isWhole === mine.isWhole)) continue;
      return [differenceOf('number', sides, { mine, theirs: other })];
    }
    const joined = joinedByOthers(own, line, lists);
    if (joined !== null) return [differenceOf('number', sides, joined)];
  }
  return [];
}

// The share of the claim's terms that the sentence must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.6;

/** How much of something is meant, up to the word for it. */
type Quantified = Stretch & { readonly isWhole: boolean; readonly noun: string };

function quantifiedIn(line: Line, { negators, quantifiers }: CompareWords): readonly Quantified[] {
  const { words } = line;
  return words.tokens.flatMap(({ lower }, at): Quantified[] => {
    const isWhole = quantifiers.whole.has(lower);
    if (!isWhole && !quantifiers.part.has(lower)) return [];
    // "some 200 people" are about 200, "as many pupils" compares
    const isBare = !isWhole && /^\d/.test(lowerAt(words, at + 1));
    if (isBare || (!isWhole && COMPARING.has(lowerAt(words, at - 1))) || IDLE.has(lowerAt(words, at - 1))) return [];
    const next = nextTerm(line, at + 1, words.tokens.length);
    if (next === null) return [];
    const isDirect = words.tokens
      .slice(at + 1, next.at)
      .every((token) => token.kind === 'number' || quantifiers.between.has(token.lower));
    if (!isDirect) return [];
    // "not all of the schools"
    const isDenied = isWhole && negators.has(lowerAt(words, at - 1));
    const from = isDenied ? at - 1 : at;
    return [{ line, from, to: next.at + 1, isWhole: isWhole && !isDenied, noun: next.term }];
  });
}

const COMPARING: ReadonlySet<string> = new Set(['as', 'how', 'so', 'too', 'the', 'cât', 'cei', 'cele']);

/** "at all", "after all" */
const IDLE: ReadonlySet<string> = new Set(['at', 'after']);

type Joined = { readonly mine: Stretch; readonly theirs: Stretch };

/** "Only Holt": the passage has a second name beside it. */
function joinedByOthers(own: Line, line: Line, { quantifiers: { only, and } }: CompareWords): Joined | null {
  const at = own.words.tokens.findIndex(
    ({ lower }, word) => only.has(lower) && own.words.tokens[word + 1]?.capital === true,
  );
  if (at < 0 || line.words.tokens.some(({ lower }) => only.has(lower))) return null;
  const name = lowerAt(own.words, at + 1);
  const isOther = (word: number) =>
    line.words.tokens[word]?.capital === true &&
    own.words.tokens.every(({ lower }) => lower !== lowerAt(line.words, word));
  const there = line.words.tokens.findIndex(({ lower, capital }) => capital && lower === name);
  if (there < 0) return null;
  const mine = { line: own, from: at, to: at + 2 };
  if (and.has(lowerAt(line.words, there + 1)) && isOther(there + 2))
    return { mine, theirs: { line, from: there, to: there + 3 } };
  if (and.has(lowerAt(line.words, there - 1)) && isOther(there - 2))
    return { mine, theirs: { line, from: there - 2, to: there + 1 } };
  return null;
}
