import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Difference } from './comparison.ts';
import type { Line } from './reading.ts';
import type { Sides } from './sides.ts';
import { carrierLine, differenceOf, type Stretch } from './stretches.ts';
import { lowerAt } from './words-of.ts';

/** "Holt bought the mill from Brandt", "Brandt bought the mill from Holt": the same verb with its two names changed over. */
export function swappedParties(sides: Sides): readonly Difference[] {
  const { claim, passage, carrier } = sides;
  const { lists } = passage;
  const line = carrierLine(sides);
  if (lists === null || carrier === null || line === null || carrier.inLine < LEAST) return [];
  const there = dealingsIn(line, lists);
  for (const mine of claim.lines.flatMap((own) => dealingsIn(own, lists))) {
    const alike = there.filter((one) => one.verb === mine.verb && one.link === mine.link);
    const other = alike.find((one) => one.doer === mine.other && one.other === mine.doer);
    if (other === undefined || alike.some((one) => one.doer === mine.doer)) continue;
    return [differenceOf('name', sides, { mine, theirs: other })];
  }
  return [];
}

// The share of the claim's terms that the sentence must have; set on the dev sets named in bench/RESULTS.md.
const LEAST = 0.8;

/** A name, what it does, and the next name; the stretch is the first of them. */
type Dealing = Stretch & {
  readonly doer: string;
  readonly verb: string;
  /** The small word before the other name ("from"), empty where there is none. */
  readonly link: string;
  readonly other: string;
};

function dealingsIn(line: Line, { mutual }: CompareWords): readonly Dealing[] {
  const { words, terms } = line;
  return terms.flatMap((verb, at): Dealing[] => {
    if (verb === null || isName(line, at) || ((words.classes[at] ?? 0) & VERB) === 0 || mutual.verbs.has(verb))
      return [];
    const doer = lastBefore(line, at);
    const other = nameAfter(line, at);
    if (doer === null || other === null) return [];
    const [one, two] = [terms[doer] ?? null, terms[other] ?? null];
    const link = (terms[other - 1] ?? null) === null ? lowerAt(words, other - 1) : '';
    if (one === null || two === null || one === two || mutual.links.has(link)) return [];
    return [{ line, from: doer, to: doer + 1, doer: one, verb, link, other: two }];
  });
}

const VERB = BIT.PAST | BIT.PART | BIT.THIRD;

const isName = ({ words, terms }: Line, at: number): boolean =>
  words.tokens[at]?.capital === true && (terms[at] ?? null) !== null;

/** The name that an active verb follows; a form of "be" between makes it passive. */
function lastBefore(line: Line, verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - 3); at -= 1) {
    if (line.words.tokens[at]?.kind !== 'word' || ((line.words.classes[at] ?? 0) & BIT.BE) !== 0) return null;
    if (isName(line, at)) return at;
    if ((line.terms[at] ?? null) !== null) return null;
  }
  return null;
}

function nameAfter(line: Line, verb: number): number | null {
  for (let at = verb + 1; at < Math.min(line.terms.length, verb + REACH); at += 1) {
    if (line.words.tokens[at]?.kind === 'mark') return null;
    if (isName(line, at)) return at;
  }
  return null;
}

/** In words. */
const REACH = 7;
