import { BIT } from '#lib/core/language/lexicon.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { classAt, has, isComma, isQuoteMark, lowerAt, type Range, type View, type Words } from '../grammar/view.ts';

const INSIDE =
  BIT.DET | BIT.ADJ | BIT.NOUN | BIT.PROPER | BIT.NUM | BIT.POSS | BIT.OWNER | BIT.PLURAL | BIT.TIME | BIT.OBJECT;

/** Signs that stand inside a noun phrase. */
const SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '%', '-', '/', '&', '#', '°', '.']);

/** A word that may stand inside a noun phrase. */
export function isInside(words: Words, view: View, at: number): boolean {
  const bits = classAt(words, view, at);
  if ((bits & INSIDE) !== 0)
    return (bits & (BIT.PREP | BIT.AND | BIT.THAT)) === 0 || (bits & (BIT.ADJ | BIT.PROPER)) !== 0;
  if ((bits & (BIT.PAST | BIT.PART)) !== 0) return (bits & BIT.ADJ) !== 0 || isBeforeNoun(words, view, at);
  if ((bits & BIT.ING) !== 0) return isCompound(words, view, at);
  return bits === 0 && (SIGNS.has(lowerAt(words, view, at)) || isQuoteMark(words, view, at));
}

/** "machine learning, ", "language processing tools": an -ing form that is a noun. */
const isCompound = (words: Words, view: View, at: number) =>
  has(words, view, at - 1, BIT.NOUN | BIT.ADJ) &&
  !has(words, view, at - 1, BIT.PROPER | BIT.PLURAL) &&
  (at + 1 >= view.length || has(words, view, at + 1, BIT.AND | BIT.NOUN | BIT.PLURAL) || isComma(words, view, at + 1));

/** "reduced data usage", "advanced materials". */
const isBeforeNoun = (words: Words, view: View, at: number) =>
  has(words, view, at + 1, BIT.NOUN | BIT.PLURAL) && !has(words, view, at + 1, BIT.PROPER | BIT.PREP | BIT.TIME);

/** Where the noun phrase that ends before `to` begins; `to` when none does. */
export function phraseStart(words: Words, view: View, to: number, least = 0): number {
  let at = to;
  if (at > least && isQuoteMark(words, view, at - 1)) {
    let open = at - 2;
    while (open >= least && !isQuoteMark(words, view, open)) open -= 1;
    if (open >= least) at = open;
  }
  while (at > least && isInside(words, view, at - 1)) {
    at -= 1;
    if (has(words, view, at, BIT.DET | BIT.POSS) && !isOwned(words, view, at)) break;
  }
  return at;
}

/** The article of "the mill’s owner" opens the whole phrase. */
const isOwned = (words: Words, view: View, at: number) => has(words, view, at - 1, BIT.OWNER);

/** An adjective by the lexicon, its ending, or because it names a people or a year. */
export function isAdjective(words: Words, view: View, at: number): boolean {
  const bits = classAt(words, view, at);
  if ((bits & BIT.PLURAL) !== 0) return false;
  const lower = lowerAt(words, view, at);
  if ((bits & BIT.PROPER) !== 0) return nationOf(lower) !== undefined && words.language.points.people.test(lower);
  if ((bits & BIT.NUM) !== 0) return isYear(lower);
  if ((bits & (BIT.ADJ | BIT.PAST | BIT.PART)) !== 0 || words.language.points.adjectives.has(lower)) return true;
  return (bits & BIT.NOUN) !== 0 && words.language.points.adjective.test(lower);
}

export const isYear = (lower: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(lower);

/** "Honolulu, Hawaii", "October 22, 1767": the comma stands inside a name or a date. */
export function isInnerComma(words: Words, view: View, at: number): boolean {
  if (!isComma(words, view, at)) return false;
  const before = classAt(words, view, at - 1);
  const next = classAt(words, view, at + 1);
  if ((before & BIT.NUM) !== 0 && (next & BIT.NUM) !== 0) return isYear(lowerAt(words, view, at + 1));
  if ((before & next & BIT.PROPER) === 0) return false;
  let end = at + 1;
  while (has(words, view, end, BIT.PROPER)) end += 1;
  if (end - at > 3) return false;
  return end >= view.length ? placeBefore(words, view, at) : isComma(words, view, end) && !listAhead(words, view, end);
}

/** "in Honolulu, Hawaii": a place stands before the comma. */
function placeBefore(words: Words, view: View, at: number): boolean {
  let i = at - 1;
  while (i > 0 && has(words, view, i, BIT.PROPER)) i -= 1;
  return (
    words.language.points.place.has(lowerAt(words, view, i)) || lowerAt(words, view, i) === words.language.points.from
  );
}

function listAhead(words: Words, view: View, from: number): boolean {
  for (let at = from; at < view.length && at < from + 30; at += 1) {
    if (has(words, view, at, BIT.AND)) return true;
    if (!isInside(words, view, at) && !isComma(words, view, at)) return false;
  }
  return false;
}

/** Without commas, dashes and blank ends. */
export function trimmed(words: Words, view: View, { from, to }: Range): Range {
  let [a, b] = [from, to];
  while (a < b && isLoose(words, view, a)) a += 1;
  while (b > a && isLoose(words, view, b - 1)) b -= 1;
  return { from: a, to: b };
}

const LOOSE: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '-', '.', '(']);
const isLoose = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.AND) || (classAt(words, view, at) === 0 && LOOSE.has(lowerAt(words, view, at)));
