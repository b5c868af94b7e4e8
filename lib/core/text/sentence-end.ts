import { BIT, type Lexicon } from '#lib/core/language/lexicon.ts';
import { skipOpeners, skipSpace, wordAt, wordBefore } from './around.ts';
import { isCapitalAt, isDigit, isLetter, isLowerAt, isSpace } from './characters.ts';
import { isEnumerator } from './list-markers.ts';
import { DOT, ELLIPSIS } from './terminators.ts';

/** What a language says about where sentences end; `Language` has all of it. */
export type SentenceRules = {
  readonly abbreviations: ReadonlySet<string>;
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly lexicon: Pick<Lexicon, 'words'>;
};

/** A place where a sentence may end. */
export type Candidate = {
  /** Where the sentence begins. */
  readonly from: number;
  /** The first terminator, and the first unit after the run of them. */
  readonly at: number;
  readonly after: number;
  /** After closing marks. */
  readonly closed: number;
  /** The first unit of what follows, behind notes and white space. */
  readonly next: number;
  readonly end: number;
};

export function endsSentence(text: string, where: Candidate, rules: SentenceRules): boolean {
  const { at, after, closed, next, end } = where;
  const opener = skipOpeners(text, next, end);
  const unit = text.charCodeAt(at);
  if (isLowerAt(text, opener)) return unit === DOT && endsBeforeSmall(text, where, rules);
  if (closed > after && unit !== DOT && saysWho(text, opener, end, rules)) return false;
  if (closed > after && isCitation(text, next, end)) return false;
  if (unit !== DOT || closed > after)
    return unit === DOT || unit !== ELLIPSIS || isCapitalAt(text, opener) || closed > after;
  if (after - at > 1 && at === where.from) return false; // an omission at the beginning
  if (after - at > 1) return opener > next || (isCapitalAt(text, opener) && !isPronoun(text, opener, end, rules));
  const word = wordBefore(text, where.from, at);
  if (word === '') return true;
  const lower = word.toLowerCase();
  if (rules.numberAbbreviations.has(lower) && isDigit(text.charCodeAt(opener))) return false;
  if (rules.abbreviations.has(lower)) return false;
  if (rules.finalAbbreviations.has(lower) && isOpening(text, where, rules)) return false;
  if (rules.finalAbbreviations.has(lower)) return rules.starters.has(wordAt(text, opener, end)) || opener > next;
  if (isInitial(text, where, word, rules)) return rules.starters.has(wordAt(text, opener, end)) && lower !== 'j';
  return true;
}

/** "At 5 a.m." says nothing yet. */
function isOpening(text: string, { from, at }: Candidate, { lexicon }: SentenceRules): boolean {
  if (at - from > 24 || text.slice(from, at).split(/\s+/).length > 3) return false;
  return ((lexicon.words.get(wordAt(text, from, at))?.bits ?? 0) & BIT.PREP) !== 0;
}

/** No space after the stop: "It closed.Then it rained." Names of files, hosts and programs have no such shape. */
export function isGlued(
  text: string,
  { from, at, after, closed, next, end }: Candidate,
  rules: SentenceRules,
): boolean {
  if (closed > after || after - at > 1 || next > after || !isCapitalAt(text, next)) return false;
  const word = wordBefore(text, from, at);
  if (!/^(?:\p{Lu}?\p{Ll}+|\d+)$/u.test(word) || word.length < 2) return false;
  if ('/@#:_'.includes(text.charAt(at - word.length - 1) || ' ')) return false;
  const first = wordAt(text, next, end);
  const beyond = next + first.length;
  const free = beyond >= end || isSpace(text.charCodeAt(beyond)) || ",'’".includes(text.charAt(beyond));
  const dotted = text.charCodeAt(beyond) === DOT && isSpace(text.charCodeAt(beyond + 1));
  if (!(free || dotted) || (first.length > 1 && !isLowerAt(text, next + 1))) return false;
  return rules.starters.has(first) || (first.length > 1 && !dotted && isLowerAt(text, at - word.length));
}

/**
 * What follows is written small. After a word that no abbreviation looks like, the writer just began a sentence so; the
 * items of a list do as well.
 */
function endsBeforeSmall(text: string, { from, at, after, closed, next }: Candidate, rules: SentenceRules): boolean {
  if (after - at > 1) return false;
  const word = wordBefore(text, from, at);
  const lower = word.toLowerCase();
  if (rules.abbreviations.has(lower) || rules.finalAbbreviations.has(lower) || rules.numberAbbreviations.has(lower))
    return false;
  if (isEnumerator(text, next)) return true;
  return closed === after && WHOLE_WORD.test(word);
}

/** Long, or ending in a vowel as clippings hardly do. */
const WHOLE_WORD = /^(?:\p{L}\p{Ll}{4,}|\p{L}\p{Ll}{2,}[aeiouyăâî])$/u;

/** How many words a speaker's name may have in "“Why?” Mayor Ana Pop asked." */
const NAME_WORDS = 4;

/** What follows the closing mark tells who spoke: the sentence goes on. */
function saysWho(text: string, from: number, end: number, { speechVerbs }: SentenceRules): boolean {
  let at = from;
  for (let count = 0; count <= NAME_WORDS && at < end; count += 1) {
    const word = wordAt(text, at, end);
    if (word === '') return false;
    if (speechVerbs.has(word)) return true;
    at = skipSpace(text, at + word.length, end);
  }
  return false;
}

/** The longest reference in brackets. */
const REFERENCE = 40;

/** "(Pop 55)." after quoted words: the stop that counts is the one behind the bracket. */
function isCitation(text: string, next: number, end: number): boolean {
  if (text.charAt(next) !== '(') return false;
  const head = text.slice(next, Math.min(end, next + REFERENCE));
  return /^\([^().!?]+\)[.!?]/.test(head);
}

/** "I" has its capital letter everywhere. */
const isPronoun = (text: string, at: number, end: number, { starters }: SentenceRules) =>
  starters.has('i') && wordAt(text, at, end) === 'i';

/** "J. Doe", "A. B. Pop": one capital letter between names. */
function isInitial(text: string, where: Candidate, word: string, rules: SentenceRules): boolean {
  if (word.length > 1) return word.length <= 6 && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
  if (word === 'I' && rules.starters.has('i')) return followsName(text, where, rules); // "So do I."
  return isCapitalAt(text, where.at - 1);
}

function followsName(text: string, { from, at }: Candidate, { starters }: SentenceRules): boolean {
  if (!isSpace(text.charCodeAt(at - 2))) return false;
  const name = wordBefore(text, from, at - 2);
  return name.length > 1 && isLetter(text, at - 3) && /^\p{Lu}/u.test(name) && !starters.has(name.toLowerCase());
}
