import { isDigit, isInvisible, isLetter, isSpace, withoutInvisible } from './characters.ts';
import type { Span } from './span.ts';

export type Token = Span & {
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Begins with a capital letter. */
  readonly capital: boolean;
};

/**
 * Words, numbers and single marks of a stretch of text, in order; only white space lies between them. A word keeps its
 * inner hyphens and apostrophes ("Israeli-American", "don't"); a possessive ("’s", "s’") is a token of its own.
 */
export function tokensOf(text: string, { start, end }: Span, rules: TokenRules = PLAIN): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) || isInvisible(unit) || (unit === QUOTED_LINE && at > start && beginsLine(text, at))) {
      at += 1;
    } else if (isLetter(text, at)) {
      at = pushWord(text, at, end, rules, tokens);
    } else if (isDigit(unit)) {
      const stop = numberEnd(text, at, end);
      tokens.push({ start: at, end: stop, lower: text.slice(at, stop), kind: 'number', capital: false });
      at = stop;
    } else {
      const stop = markEnd(text, at, end);
      tokens.push({ start: at, end: stop, lower: text.slice(at, stop), kind: 'mark', capital: false });
      at = stop;
    }
  }
  return tokens;
}

const QUOTED_LINE = 0x3e;

/** Nothing but such marks and spaces stands before it on its line: a mail quotes it. */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    at - before < 12 &&
    (text.charCodeAt(before) === QUOTED_LINE || text.charCodeAt(before) === SPACE)
  )
    before -= 1;
  return text.charCodeAt(before) === 0x0a;
}

export type TokenRules = {
  /** Lower-case words that are cut off before their hyphen ("s-a", "l-au" in Romanian). */
  readonly proclitics: ReadonlySet<string>;
  /** Turns a word in small letters into the spelling that the word lists have. */
  readonly spelled: (lower: string) => string;
};

const PLAIN: TokenRules = { proclitics: new Set(), spelled: (lower) => lower };

/** No language joins a longer word to the next by a hyphen; without a limit a chain of hyphens is read over and over. */
const LONGEST_PROCLITIC = 8;

function pushWord(text: string, start: number, end: number, rules: TokenRules, tokens: Token[]): number {
  const { proclitics, spelled } = rules;
  let at = smallEnd(text, start, end);
  if (at > start && text.charCodeAt(at) === SPACE) {
    // most words: small letters up to a space
    tokens.push({ start, end: at, lower: spelled(text.slice(start, at)), kind: 'word', capital: false });
    return at;
  }
  if (at === start) at += 1;
  let cut = 0; // where the possessive ending begins
  let hidden = false; // it has a soft hyphen or the like inside
  const lowered = (to: number) => {
    const lower = text.slice(start, to).toLowerCase();
    return spelled(hidden ? withoutInvisible(lower) : lower);
  };
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit) || isLetter(text, at)) {
      at += 1;
      continue;
    }
    const inner = at + 1 < end && (isLetter(text, at + 1) || isDigit(text.charCodeAt(at + 1)));
    if (unit === HYPHEN && inner) {
      const lower = at - start <= LONGEST_PROCLITIC ? lowered(at) : '';
      if (proclitics.has(lower)) {
        tokens.push({ start, end: at + 1, lower: `${lower}-`, kind: 'word', capital: startsWithCapital(text, start) });
        return at + 1;
      }
      at += 1;
    } else if ((unit === APOSTROPHE || unit === CURLY) && inner) {
      const ending = endingAt(text, at + 1, end);
      if (ending > 0) {
        cut = at;
        at += 1 + ending;
        break;
      }
      at += 1;
    } else if (unit === AMPERSAND && inner) {
      at += 1;
    } else if (isInvisible(unit) && joinsWord(text, at, end)) {
      hidden = true;
      at += 1;
    } else if (unit === DOT && inner && at - start === 1 && isInitials(text, at)) {
      at += 1;
    } else if (unit === DOT && at - start > 1 && text.charCodeAt(at - 2) === DOT) {
      at += 1; // the last dot of "U.S."
    } else if (unit === DOT && inner && text.charCodeAt(at - 2) === DOT) {
      at += 1;
    } else if (unit === DOT && inner && at - start > 1 && HOST.test(text.slice(at + 1, at + 6))) {
      at += 1; // "News.ro"
    } else if (unit === COLON && text.charCodeAt(at + 1) === SLASH && text.charCodeAt(at + 2) === SLASH) {
      while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
      break;
    } else {
      break;
    }
  }
  // a full stop inside a sentence belongs to its abbreviation: "Mr. Pop", "J. Doe"
  const dotted = cut === 0 && text.charCodeAt(at) === DOT && at + 1 < end && isSpace(text.charCodeAt(at + 1));
  if (dotted) {
    tokens.push({
      start,
      end: at + 1,
      lower: lowered(at),
      kind: 'word',
      capital: startsWithCapital(text, start),
    });
    return at + 1;
  }
  const stop = cut === 0 ? at : cut;
  const lower = lowered(stop);
  tokens.push({ start, end: stop, lower, kind: 'word', capital: startsWithCapital(text, start) });
  if (cut !== 0)
    tokens.push({
      start: cut,
      end: at,
      lower: `’${text.slice(cut + 1, at).toLowerCase()}`,
      kind: 'word',
      capital: false,
    });
  return at;
}

/** A soft hyphen or its like stands inside a word: a letter comes before and after. */
function joinsWord(text: string, from: number, end: number): boolean {
  let at = from + 1;
  while (at < end && at - from < 4 && isInvisible(text.charCodeAt(at))) at += 1;
  return at < end && isLetter(text, at);
}

/** After the run of plain small letters that begins at `start`. */
function smallEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) break;
    at += 1;
  }
  return at;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const ENDINGS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** How long the ending is that stands after an apostrophe and is a word of its own ("’s", "’ve"); 0 for none. */
function endingAt(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 3 && isLetter(text, at)) at += 1;
  return at - from < 3 && ENDINGS.has(text.slice(from, at).toLowerCase()) ? at - from : 0;
}

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const AMPERSAND = 0x26;
const DOT = 0x2e;
const COLON = 0x3a;
const SLASH = 0x2f;
const COMMA = 0x2c;

/** What a dot inside the name of a site is followed by. */
const HOST = /^(?:ro|com|net|org|eu|info|md|tv|co|uk|de|fr)(?![\p{L}\p{N}])/u;

/** "U.S", "e.g": one letter, a dot, one letter, and no third letter at once. */
const isInitials = (text: string, dot: number) => isLetter(text, dot + 1) && !isLetter(text, dot + 2);

function startsWithCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const first = text.charAt(at);
  return first !== first.toLowerCase();
}

/** Digits with their separators ("4.2", "1,000", "10:40") and a unit written on ("5kg", "2nd"); never a final dot. */
function numberEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const joins = unit === DOT || unit === COMMA || unit === COLON || unit === HYPHEN || unit === SLASH;
    if (isDigit(unit) || isLetter(text, at)) at += 1;
    else if (joins && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at += 1;
    else break;
  }
  return at;
}

/** One code point; three dots, two dashes, or the two signs of one quotation mark are one mark. */
function markEnd(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  if (start + 1 < end && text.charCodeAt(start + 1) === unit && isDoubled(text, start, unit)) return start + 2;
  if (unit === DOT || unit === HYPHEN) {
    let at = start + 1;
    while (at < end && at < start + 8 && text.charCodeAt(at) === unit) at += 1;
    return at;
  }
  return Math.min(end, start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
}

/** ''Q'', ``Q'', ,,Q”, <<Q>>; two commas are a mark only where a word begins. */
const isDoubled = (text: string, start: number, unit: number): boolean =>
  unit === APOSTROPHE ||
  unit === 0x60 ||
  unit === 0x3c ||
  unit === 0x3e ||
  (unit === COMMA && isLetter(text, start + 2) && (start === 0 || isSpace(text.charCodeAt(start - 1))));
