import { isCapitalAt, isCloser, isDigit, isLetter, isLowerAt, isSpace } from './characters.ts';
import type { Span } from './span.ts';

/** What a language says about where sentences end; `Language` has all of it. */
export type SentenceRules = {
  readonly abbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
};

/**
 * The sentences of a stretch of running text, without the white space around them. Everything that is not white space
 * lies in exactly one sentence.
 */
export function sentenceSpans(text: string, { start, end }: Span, rules: SentenceRules): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  let at = from;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (!isTerminator(unit)) {
      at += 1;
      continue;
    }
    let after = at + 1;
    while (after < end && isTerminator(text.charCodeAt(after))) after += 1;
    const closed = closersEnd(text, after, end);
    const next = skipSpace(text, closed, end);
    if (next >= end) break;
    const full = isFullWidth(unit);
    if ((next > closed || full) && endsSentence(text, { from, at, after, closed, next, end }, rules)) {
      sentences.push({ start: from, end: closed });
      from = next;
    }
    at = Math.max(closed, at + 1);
  }
  const last = trimEnd(text, from, end);
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

type Candidate = {
  readonly from: number;
  /** The first terminator, and the first unit after the run of them. */
  readonly at: number;
  readonly after: number;
  /** After closing marks, and after the white space that follows. */
  readonly closed: number;
  readonly next: number;
  readonly end: number;
};

function endsSentence(text: string, where: Candidate, rules: SentenceRules): boolean {
  const { at, after, closed, next, end } = where;
  const opener = skipOpeners(text, next, end);
  if (isLowerAt(text, opener)) return false;
  const unit = text.charCodeAt(at);
  if (closed > after && unit !== DOT && saysWho(text, opener, end, rules)) return false;
  if (unit !== DOT || closed > after)
    return unit === DOT || unit !== ELLIPSIS || isCapitalAt(text, opener) || closed > after;
  if (after - at > 1) return isCapitalAt(text, opener) || opener > next;
  const word = wordBefore(text, where.from, at);
  if (word === '') return true;
  if (isListNumber(word, where)) return false;
  const lower = word.toLowerCase();
  if (rules.abbreviations.has(lower))
    return lower === 'no' || lower === 'nr' ? !isDigit(text.charCodeAt(opener)) : false;
  if (rules.finalAbbreviations.has(lower)) return rules.starters.has(wordAt(text, opener, end)) || opener > next;
  if (isInitial(text, where, word, rules)) return rules.starters.has(wordAt(text, opener, end)) && lower !== 'j';
  return true;
}

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

const DOT = 0x2e;
const ELLIPSIS = 0x2026;

const isFullWidth = (unit: number) => unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0xff0e;

const isTerminator = (unit: number) =>
  unit === DOT ||
  unit === 0x21 ||
  unit === 0x3f ||
  unit === ELLIPSIS ||
  unit === 0x0964 ||
  unit === 0x061f ||
  isFullWidth(unit);

/** The longest word looked at before a dot: no abbreviation is longer. */
const LONGEST = 16;

function wordBefore(text: string, from: number, dot: number): string {
  let at = dot;
  while (at > from && dot - at <= LONGEST) {
    const unit = text.charCodeAt(at - 1);
    if (!(isLetter(text, at - 1) || isDigit(unit) || unit === DOT || unit === 0x2d)) break;
    at -= 1;
  }
  return dot - at > LONGEST ? '_'.repeat(LONGEST) : text.slice(at, dot);
}

function wordAt(text: string, from: number, end: number): string {
  let at = from;
  while (at < end && at - from <= LONGEST && isLetter(text, at)) at += 1;
  return text.slice(from, at).toLowerCase();
}

/** "1." or "IV." at the very beginning numbers what follows. */
const isListNumber = (word: string, { from, at }: Candidate) =>
  at - word.length === from && /^(?:\d{1,3}|[ivx]{1,4}|[a-z])$/i.test(word);

/** "J. Doe", "A. B. Pop": one capital letter between names. */
function isInitial(text: string, { at }: Candidate, word: string, rules: SentenceRules): boolean {
  if (word.length === 1) return isCapitalAt(text, at - 1) && !(word === 'I' && rules.starters.has('i')); // "So do I."
  return word.length <= 6 && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word);
}

function closersEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isCloser(text.charCodeAt(at))) at += 1;
  return at;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Quotation marks, brackets and dashes before the first word of the next sentence. */
function skipOpeners(text: string, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    at - from < 8 &&
    !isLetter(text, at) &&
    !isDigit(text.charCodeAt(at)) &&
    '“„"‘\'«»([—–-¿¡” '.includes(text.charAt(at))
  )
    at += 1;
  return at;
}

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}
