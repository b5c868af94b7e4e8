import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Carrier } from './carrier.ts';
import type { Difference } from './comparison.ts';
import type { Line, Reading } from './reading.ts';
import type { Sides } from './sides.ts';
import { differenceOf, placeOf } from './stretches.ts';
import { termOf } from './terms.ts';
import { lowerAt } from './words-of.ts';

/** "rose" and "fell", "approved" and "rejected": of the same thing, with neither word on the other side. */
export function oppositeWord(
  sides: Sides,
  { line: there, carrier }: { readonly line: Line; readonly carrier: Carrier },
  lists: CompareWords,
): Difference | null {
  const { claim } = sides;
  const given = new Set(there.terms.slice(carrier.from, carrier.to).filter((term) => term !== null));
  for (const { mine, theirs, holds } of pairsOf(lists, claim.language)) {
    const term = [...mine].find((one) => claim.terms.has(one));
    if (
      term === undefined ||
      there.terms.some((one) => one !== null && mine.has(one)) ||
      [...theirs].some((one) => claim.terms.has(one))
    )
      continue;
    const place = placeOf(claim, term);
    const at = there.terms.findIndex(
      (one, word) =>
        one !== null && theirs.has(one) && word >= carrier.from && word < carrier.to && !isPointOf(there, word),
    );
    if (place === null || at < 0 || isPointOf(place.line, place.word)) continue;
    if (!holds(place, { line: there, word: at })) continue;
    const isSame =
      hasRest(claim, mine, given) || (carrier.inLine >= RELATED && haveOneObject(place, { line: there, word: at }));
    if (!isSame) continue;
    const own = { line: place.line, from: place.word, to: place.word + 1 };
    return differenceOf('negation', sides, { mine: own, theirs: { line: there, from: at, to: at + 1 } });
  }
  return (
    turnedQuality(sides, { line: there, carrier }, lists, given) ?? otherSide(sides, { line: there, carrier }, lists)
  );
}

type There = { readonly line: Line; readonly carrier: Carrier };

/** "valid" and "invalid", "asigurat" and "neasigurat": one word is the other with a beginning that turns it. */
function turnedQuality(
  sides: Sides,
  { line, carrier }: There,
  { turning }: CompareWords,
  given: ReadonlySet<string>,
): Difference | null {
  const { claim } = sides;
  for (const term of claim.terms) {
    if (given.has(term) || term.length < SHORTEST) continue;
    const at = line.terms.findIndex(
      (one, word) =>
        word >= carrier.from &&
        word < carrier.to &&
        one !== null &&
        !claim.terms.has(one) &&
        [...turning.any, ...(isParticiple(line, word) ? [] : turning.quality)].some(
          (begin) => one === begin + term || term === begin + one,
        ),
    );
    const place = placeOf(claim, term);
    if (at < 0 || place === null || !isQuality(place.line, place.word) || !isQuality(line, at)) continue;
    if (!hasRest(claim, new Set([term]), given)) continue;
    const own = { line: place.line, from: place.word, to: place.word + 1 };
    return differenceOf('negation', sides, { mine: own, theirs: { line, from: at, to: at + 1 } });
  }
  return null;
}

/** Letters that a word must have for its opposite to be told from another word ("press", "impress"). */
const SHORTEST = 4;

const isParticiple = ({ words: { classes, tokens } }: Line, at: number): boolean =>
  ((classes[at] ?? 0) & BIT.PART) !== 0 || /ed$/.test(tokens[at]?.lower ?? '');

/** An adjective, or what stands where one does: "was valid". */
const isQuality = ({ words: { classes } }: Line, at: number): boolean =>
  ((classes[at] ?? 0) & (BIT.ADJ | BIT.PART)) !== 0 || ((classes[at - 1] ?? 0) & BIT.BE) !== 0;

/** "voted for the tram", "voted against the tram" */
function otherSide(sides: Sides, { line, carrier }: There, lists: CompareWords): Difference | null {
  const { claim } = sides;
  for (const [one, other] of lists.sides)
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const own of claim.lines)
        for (const [at, token] of own.words.tokens.entries()) {
          const verb = own.terms[at - 1] ?? null;
          if (!mine.has(token.lower) || verb === null) continue;
          const there = line.words.tokens.findIndex(
            ({ lower }, word) =>
              theirs.has(lower) && word > carrier.from && word < carrier.to && line.terms[word - 1] === verb,
          );
          if (there < 0 || !haveOneObject({ line: own, word: at }, { line, word: there })) continue;
          return differenceOf('negation', sides, {
            mine: { line: own, from: at - 1, to: at + 1 },
            theirs: { line, from: there - 1, to: there + 1 },
          });
        }
    }
  return null;
}

// Shares of the claim's terms; set on the dev sets named in bench/RESULTS.md.
const NEARLY_ALL = 0.6;
const RELATED = 0.4;

/** Nearly all else of the claim stands in the clause; of a single other word that one. */
function hasRest({ terms }: Reading, mine: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  const rest = [...terms].filter((term) => !mine.has(term));
  const found = rest.filter((term) => given.has(term)).length;
  return rest.length > 0 && found / rest.length >= (rest.length === 1 ? 1 : NEARLY_ALL);
}

type Place = { readonly line: Line; readonly word: number };

/** What is said to rise in one is said to fall in the other: a word shortly after both is the same. */
function haveOneObject(one: Place, other: Place): boolean {
  const there = after(other);
  return after(one).some((term) => there.some((word) => isOneStem(term, word)));
}

/** A stem that a case ending was cut from otherwise. */
const isOneStem = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) > 4 && (one.startsWith(other) || other.startsWith(one)));

const after = ({ line, word }: Place): readonly string[] =>
  line.terms
    .slice(word + 1, word + 1 + OBJECT)
    .filter((term) => term !== null)
    .slice(0, 3);

/** So many words after a verb its object is looked for. */
const OBJECT = 6;

/** "the end of the street", "the start of May": a place or a time, nothing that ended or began. */
const isPointOf = ({ words }: Line, at: number): boolean =>
  POINTS.has(lowerAt(words, at - 1)) && lowerAt(words, at + 1) === 'of';

const POINTS: ReadonlySet<string> = new Set(['the', 'late', 'early']);

/** "Holt bought" and "Holt sold" differ, "Holt bought from Brandt" and "Brandt sold to Holt" do not. */
function haveOneSubject(one: Place, other: Place): boolean {
  const there = before(other);
  return before(one).some((term) => there.includes(term)) && !after(one).some((term) => there.includes(term));
}

const before = ({ line, word }: Place): readonly string[] => line.terms.slice(0, word).filter((term) => term !== null);

/** "exports to China" and "imports from China"; "exports to China" and "China's imports" may be the same goods. */
const haveOneNext = (one: Place, other: Place): boolean => {
  const [here, there] = [after(one)[0], after(other)[0]];
  return here !== undefined && there !== undefined && isOneStem(here, there);
};

type Pair = {
  readonly mine: ReadonlySet<string>;
  readonly theirs: ReadonlySet<string>;
  /** Whether the two words are said of the same side of a dealing. */
  readonly holds: (one: Place, other: Place) => boolean;
};
const compiled = new Map<string, readonly Pair[]>();

/** Both ways round. */
function pairsOf({ opposites, dealings, trades }: CompareWords, language: string): readonly Pair[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const terms = (words: string) => new Set(words.split('/').map((word) => termOf(word, language)));
  const bothWays = (words: CompareWords['opposites'], holds: Pair['holds']) =>
    words.flatMap(([one, other]): readonly Pair[] => [
      { mine: terms(one), theirs: terms(other), holds },
      { mine: terms(other), theirs: terms(one), holds },
    ]);
  const pairs = [
    ...bothWays(opposites, () => true),
    ...bothWays(dealings, haveOneSubject),
    ...bothWays(trades, haveOneNext),
  ];
  compiled.set(language, pairs);
  return pairs;
}
