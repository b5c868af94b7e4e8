import type { CompareWords } from '#lib/core/language/compare-words.ts';
import type { Carrier } from './carrier.ts';
import type { Difference } from './comparison.ts';
import type { Line, Reading } from './reading.ts';
import type { Sides } from './sides.ts';
import { differenceOf, placeOf } from './stretches.ts';
import { termOf } from './terms.ts';

/** "rose" and "fell", "approved" and "rejected": of the same thing, with neither word on the other side. */
export function oppositeWord(
  sides: Sides,
  { line: there, carrier }: { readonly line: Line; readonly carrier: Carrier },
  lists: CompareWords,
): Difference | null {
  const { claim } = sides;
  const given = new Set(there.terms.slice(carrier.from, carrier.to).filter((term) => term !== null));
  for (const [mine, theirs] of pairsOf(lists, claim.language)) {
    const term = [...mine].find((one) => claim.terms.has(one));
    if (
      term === undefined ||
      [...mine].some((one) => given.has(one)) ||
      [...theirs].some((one) => claim.terms.has(one))
    )
      continue;
    const place = placeOf(claim, term);
    const at = there.terms.findIndex(
      (one, word) => one !== null && theirs.has(one) && word >= carrier.from && word < carrier.to,
    );
    if (place === null || at < 0) continue;
    const isSame =
      hasRest(claim, mine, given) || (carrier.inLine >= RELATED && haveOneObject(place, { line: there, word: at }));
    if (!isSame) continue;
    const own = { line: place.line, from: place.word, to: place.word + 1 };
    return differenceOf('negation', sides, { mine: own, theirs: { line: there, from: at, to: at + 1 } });
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
  const there = new Set(after(other));
  return after(one).some((term) => there.has(term));
}

const after = ({ line, word }: Place): readonly string[] =>
  line.terms
    .slice(word + 1, word + 1 + OBJECT)
    .filter((term) => term !== null)
    .slice(0, 3);

/** So many words after a verb its object is looked for. */
const OBJECT = 6;

type Pair = readonly [ReadonlySet<string>, ReadonlySet<string>];
const compiled = new Map<string, readonly Pair[]>();

/** Both ways round. */
function pairsOf({ opposites }: CompareWords, language: string): readonly Pair[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const terms = (words: string) => new Set(words.split('/').map((word) => termOf(word, language)));
  const pairs = opposites.flatMap(([one, other]): readonly Pair[] => [
    [terms(one), terms(other)],
    [terms(other), terms(one)],
  ]);
  compiled.set(language, pairs);
  return pairs;
}
