import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Difference } from './comparison.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { carrierLine, differenceOf, type Stretch } from './stretches.ts';
import { endsBefore, lowerAt, standsAt } from './words-of.ts';

/** "The longest" and "the second longest", "the longest" and "one of the longest". */
export function differingRanks(sides: Sides): readonly Difference[] {
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  const line = carrierLine(sides);
  if (lists === null || carrier === null || line === null || carrier.inLine < LEAST) return [];
  const given = ranksIn(line, lists);
  for (const mine of claim.lines.flatMap((own) => ranksIn(own, lists))) {
    const alike = given.filter(({ quality }) => quality === mine.quality);
    const [other] = alike;
    if (other === undefined || mine.rank === AMONG || alike.some(({ rank }) => rank === mine.rank)) continue;
    // "second longest" and "third longest" are figures
    if (mine.rank > 1 && other.rank > 1) continue;
    return [differenceOf('number', sides, { mine, theirs: other })];
  }
  return [];
}

// The share of the claim's terms that the sentence must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.5;

type Rank = Stretch & { readonly quality: string; readonly rank: number };

/** One of several: no place of its own. */
const AMONG = 0;

function ranksIn(line: Line, lists: CompareWords): readonly Rank[] {
  const { words } = line;
  return words.tokens.flatMap(({ lower }, at): Rank[] => {
    const [head, joined] = splitAt(lower);
    const rank = joined === undefined ? undefined : lists.ordinals.get(head);
    if (joined !== undefined && rank !== undefined) {
      const quality = joined === 'most' ? (line.terms[at + 1] ?? lowerAt(words, at + 1)) : joined;
      return [{ line, from: at, to: joined === 'most' ? at + 2 : at + 1, quality, rank }];
    }
    const superlative = superlativeAt(line, at, lists);
    if (superlative === null) return [];
    const { quality, to } = superlative;
    const before = lists.ordinals.get(lowerAt(words, at - 1));
    if (before !== undefined) return [{ line, from: at - 1, to, quality, rank: before }];
    const among = endsBefore(words, at, lists.among)?.length ?? 0;
    return [{ line, from: at - among, to, quality, rank: among > 0 ? AMONG : 1 }];
  });
}

/** "second-longest" */
function splitAt(word: string): readonly [string, string | undefined] {
  const [head = '', joined] = word.split('-');
  return [head, joined === 'most' || joined?.endsWith('est') === true ? joined : undefined];
}

/** "longest", "most expensive", "cel mai lung". */
function superlativeAt(
  { words, terms }: Line,
  at: number,
  { superlatives: { ending, others, openers, not } }: CompareWords,
): { readonly quality: string; readonly to: number } | null {
  const lower = lowerAt(words, at);
  const isOne = others.has(lower) || (ending !== '' && lower.endsWith(ending) && !not.has(lower));
  if (isOne && words.tokens[at]?.capital !== true) return { quality: lower, to: at + 1 };
  const opener = openers.find((phrase) => standsAt(words, at, phrase));
  if (opener === undefined) return null;
  const to = at + opener.length;
  return { quality: terms[to] ?? lowerAt(words, to), to: to + 1 };
}
