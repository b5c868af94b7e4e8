import type { Difference } from './comparison.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { carrierLine, differenceOf } from './stretches.ts';

/** "The dam burst before the alarm rang", "after the alarm rang": the same two events in the other order. */
export function differingSequence(sides: Sides): readonly Difference[] {
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  const line = carrierLine(sides);
  if (lists === null || carrier === null || line === null || carrier.inLine < LEAST) return [];
  const [earlier, later] = lists.sequence;
  for (const [mine, theirs] of [
    [earlier, later],
    [later, earlier],
  ] as const) {
    if (line.words.tokens.some(({ lower }) => mine.has(lower))) continue;
    const there = placesOf(line, theirs);
    for (const own of claim.lines)
      for (const at of placesOf(own, mine)) {
        const other = there.find((word) => areOneTwo({ line: own, word: at }, { line, word }));
        if (other === undefined) continue;
        return [
          differenceOf('date', sides, {
            mine: { line: own, from: at, to: at + 1 },
            theirs: { line, from: other, to: other + 1 },
          }),
        ];
      }
  }
  return [];
}

// The share of the claim's terms that the sentence must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.6;

const placesOf = ({ words }: Line, of: ReadonlySet<string>): readonly number[] =>
  words.tokens.flatMap(({ lower }, at) => (of.has(lower) ? [at] : []));

type Place = { readonly line: Line; readonly word: number };

/** What stands before is the same, and what follows. */
function areOneTwo(one: Place, other: Place): boolean {
  const [here, there] = [around(one), around(other)];
  const isOneNext = here.next !== undefined && there.next === here.next;
  return isOneNext && (here.last === there.last || (here.last !== undefined && there.before.includes(here.last)));
}

function around({ line, word }: Place) {
  const before = line.terms.slice(0, word).filter((term) => term !== null);
  const after = line.terms.slice(word + 1, word + 1 + REACH).filter((term) => term !== null);
  return { before: before.slice(-3), last: before.at(-1), next: after[0] };
}

/** In words. */
const REACH = 5;
