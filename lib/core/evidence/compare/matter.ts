import type { ClaimSide, Lack, PassageSide } from './comparison.ts';
import { agree } from './figure-agreement.ts';
import { figuresOf } from './figures.ts';
import { datesOf } from './read-dates.ts';
import { readSide, shareOf, type Reading } from './reading.ts';
import { isOneWord, nameWords } from './same-name.ts';
import type { Sides } from './sides.ts';
import type { Window } from './window.ts';

/** That the passage is about something else: it has hardly a word of the claim, however inflected. Across languages only names and figures can tell. */
export function lacksMatter(
  side: ClaimSide,
  { claim, passage }: Sides,
  near: Window & Pick<PassageSide, 'publisher'>,
): Lack | null {
  if (claim.language !== passage.language) return isElsewhere(side, passage) ? LACK : null;
  const credited = side.chain.filter(({ act }) => !act).flatMap(({ name, text }) => [name ?? '', text ?? '']);
  // Nobody names themselves: "I resign as minister".
  const sources = new Set([...credited, near.publisher.name].flatMap((name) => nameWords(name, side.language)));
  const asked = new Set([...claim.terms].filter((term) => ![...sources].some((word) => isOneWord(word, term))));
  if (asked.size === 0) return null;
  const own = shareOf(asked, passage.terms);
  const around = () => readSide({ ...near, sentences: near.around });
  if (own >= LEAST) {
    const itself = nameWords(near.publisher.name, side.language);
    const isOfItself = [...claim.terms].some((term) => itself.some((word) => isOneWord(word, term)));
    const isElse = !isOfItself && !side.chain.some(({ act }) => act) && hasOnlyAName(asked, claim, passage);
    return isElse && hasOnlyAName(asked, claim, around()) ? LACK : null;
  }
  if (hasItsSum(claim, passage)) return null;
  if (own === 0 && !refersBack(passage)) return LACK;
  return Math.max(own, shareOf(asked, around().terms) - 0.1) >= LEAST ? null : LACK;
}

/** The passage begins with a word for what stands before it: then its neighbours say what it is about. */
function refersBack({ lines, lists }: Reading): boolean {
  const opening = lines[0]?.words.tokens.slice(0, OPENING) ?? [];
  return opening.some((token) => lists?.backReferences.has(token.lower) === true);
}

/** In tokens. */
const OPENING = 4;

/** The share of the claim's words below which a passage is about something else. */
const LEAST = 0.19;

/**
 * Of the claim the passage has one name ("the Denby museum", but not "Venn is the chair") and says something else of
 * it: no other word of the claim, none of its figures and days, and words of its own.
 */
function hasOnlyAName(asked: ReadonlySet<string>, claim: Reading, passage: Reading): boolean {
  const shared = new Set([...asked].filter((term) => passage.terms.has(term)));
  const [line] = claim.lines;
  if (line === undefined || claim.lines.length > 1 || asked.size - shared.size < UNSAID) return false;
  const places = line.terms.flatMap((term, at) => (term !== null && shared.has(term) ? [at] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const phrase = line.terms.slice(first, last + 1);
  const isPhrase =
    phrase.length <= PHRASE && phrase.every((term, at) => (term === null ? phrase[at + 1] !== null : shared.has(term)));
  const isNamed = places.some((at) => at > 0 && line.words.tokens[at]?.capital === true);
  if (!isPhrase || !isNamed || isCounted(claim, passage)) return false;
  return [...passage.terms].filter((term) => !asked.has(term)).length >= OTHER;
}

// How many words of the claim the passage must lack, how many of its own it must have, and how far a phrase goes; set
// on the dev sets named in bench/RESULTS.md.
const UNSAID = 3;
const OTHER = 2;
const PHRASE = 5;

/** A figure of the claim stands in the passage, in whatever form ("4.2 million", "4,200,000"), or both have a day. */
function isCounted(claim: Reading, passage: Reading): boolean {
  if (datesOf(claim).length > 0 && datesOf(passage).length > 0) return true;
  const given = figuresOf(passage);
  return figuresOf(claim).some((figure) => !figure.isArticle && given.some((one) => agree(figure, one)));
}

/** A price, a measure or a share of the claim: two texts that have the same one are seldom about two things. */
function hasItsSum(claim: Reading, passage: Reading): boolean {
  const given = figuresOf(passage);
  return figuresOf(claim).some((figure) => SUMS.has(figure.unit.kind) && given.some((one) => agree(figure, one)));
}

const SUMS: ReadonlySet<string> = new Set(['money', 'measure', 'percent', 'points']);

const LACK: Lack = { kind: 'matter', claim: null, words: 'This passage seems to be about something else.' };

/** In another language: of the names and figures of the claim, and of its days, the passage has none. */
function isElsewhere(side: ClaimSide, passage: Reading): boolean {
  const names = namesIn(side.text);
  const figures = figuresIn(side.text);
  if (names.length + figures.size === 0) return false;
  const there = [...namesIn(passage.text), ...nameWords(passage.text, passage.language)];
  const isNamed = names.some((word) => there.some((other) => isOneWord(word, other) || isStem(word, other)));
  const isCounted = [...figuresIn(passage.text)].some((number) => figures.has(number));
  return !isNamed && !isCounted && datesOf(passage).length === 0;
}

const namesIn = (text: string): readonly string[] =>
  nameWords((text.match(/(?<=\P{L})\p{Lu}[\p{L}’'-]+/gu) ?? []).join(' '), '');

/** "București" in another language keeps its first letters. */
const isStem = (one: string, other: string): boolean =>
  one.length >= 5 && other.length >= 5 && one.slice(0, 5) === other.slice(0, 5);

const figuresIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/[.,]/g, '')));
