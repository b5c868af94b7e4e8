import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';
import {
  hasBit,
  headOf,
  isOfficeNoun,
  isFiniteVerb,
  isMarked,
  isWord,
  lowerOf,
  nounAt,
  textOf,
  withoutArticle,
  type Stretch,
} from './source-phrase.ts';

/** The office right before a name, and what stands beside it over a comma. */
type Before = { readonly title: string | null; readonly beside: string | null };

/** "City Hall watchdog Hazel Pike", "an Orbe spokeswoman, Sally Mint": what stands before the name that begins at `name`. */
export function introducedBefore(words: Words, name: number): Before {
  const { nounFirst } = words.language.grammar;
  const title = nounFirst ? nounFirstTitle(words, name) : premodifier(words, name);
  const first = title === null ? name : title.from;
  const beside = lowerOf(words, first - 1) === ',' ? (nounFirst ? null : appositionBefore(words, first - 1)) : null;
  return {
    title: title === null ? null : textOf(words, title),
    beside: beside === null ? null : textOf(words, beside),
  };
}

/** In words: "City of Dorna Division of Public Works director". */
const LONGEST = 9;

/** The words right before the name, if the last of them is an office: "Columbia University researcher", "Democratic state Sen.". */
function premodifier(words: Words, name: number): Stretch | null {
  const last = lowerOf(words, name - 1) === '.' ? name - 2 : name - 1;
  if (!isOffice(words, last)) return null;
  let from = last;
  while (from > 0 && name - from < LONGEST && belongs(words, from - 1)) from -= 1;
  return withoutArticle(words, { from: skipLead(words, from, last), to: name });
}

const isOffice = (words: Words, at: number): boolean => {
  // "Mr" and "doamna" tell no office
  if ((words.language.sheet.courtesy.get(lowerOf(words, at)) ?? null) !== null) return false;
  if (isOfficeNoun(words, at)) return true;
  return nounAt(words, at) === undefined && isMarked(words, at, MARK.TITLE) && words.tokens[at]?.capital === true;
};

function belongs(words: Words, at: number): boolean {
  const lower = lowerOf(words, at);
  if (lower === '-' || lower === '.' || lower === '’s' || lower === '&') return true;
  if (!isWord(words, at) || words.quoted[at] !== 0) return false;
  if (lower === 'of' && hasBit(words, at - 1, BIT.PROPER) && hasBit(words, at + 1, BIT.PROPER)) return true;
  if (
    hasBit(
      words,
      at,
      BIT.DET | BIT.PREP | BIT.AND | BIT.SUB | BIT.REL | BIT.SUBJECT | BIT.POSS | BIT.TO | BIT.TIME | BIT.THAT,
    )
  )
    return false;
  return (
    !isFiniteVerb(words, at) &&
    (hasBit(words, at, BIT.NOUN | BIT.ADJ | BIT.PROPER) || isMarked(words, at, MARK.NATION | MARK.TITLE | MARK.PERSON))
  );
}

/** "Meanwhile Mayor", "- Mayor": an adverb or a mark is no part of it. */
function skipLead(words: Words, from: number, last: number): number {
  let at = from;
  while (at < last && (!isWord(words, at) || lowerOf(words, at) === '’s' || hasBit(words, at, BIT.ADV))) at += 1;
  return at;
}

/** "the centre’s director of advocacy, …": the phrase that a comma closes, if it names an office. */
function appositionBefore(words: Words, comma: number): Stretch | null {
  let from = comma;
  while (from > 0 && comma - from < LONGEST + 3 && inPhrase(words, from - 1)) from -= 1;
  if (from === comma || (from > 0 && isMarked(words, from - 1, MARK.COMMA) && from > 1)) return null;
  if (hasBit(words, from, BIT.PREP | BIT.ADV)) return null;
  const stretch = { from, to: comma };
  const head = headOf(words, stretch);
  return isOffice(words, head) && head < comma ? withoutArticle(words, stretch) : null;
}

const inPhrase = (words: Words, at: number): boolean =>
  words.quoted[at] === 0 &&
  (isWord(words, at) || lowerOf(words, at) === '-' || lowerOf(words, at) === '’s') &&
  !isFiniteVerb(words, at) &&
  !hasBit(words, at, BIT.SUB | BIT.REL | BIT.SUBJECT | BIT.THAT);

/** "purtătorul de cuvânt al DSU, Ana Pop", "deputatul PNL Ion Rusu": from the office to the name. */
function nounFirstTitle(words: Words, name: number): Stretch | null {
  const to = lowerOf(words, name - 1) === ',' ? name - 1 : name;
  let from = -1;
  for (let at = to - 1; at >= 0 && to - at <= LONGEST + 3; at -= 1) {
    if (!inPhrase(words, at)) break;
    if (isOfficeNoun(words, at)) from = at;
  }
  return from < 0 ? null : { from, to };
}
