import { BIT } from '#lib/core/language/lexicon.ts';
import type { Language } from '#lib/core/language/language.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { BODY_WORDS } from '#lib/core/language/shared/titles.ts';
import type { BlockKind } from '#lib/core/claims/extraction.ts';
import { IN_QUOTES, type Words } from '#lib/core/claims/grammar/view.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { keyOf } from './name-keys.ts';
import type { SheetText } from './sheet-copy.ts';
import { isTitleWord, titleAfter, titleBefore } from './titles.ts';

/** A name where it stands. */
export type Mention = Span & {
  /** The key of each word of it. */
  readonly keys: readonly string[];
  /** The title that stands before or after it. */
  readonly title: Span | null;
  readonly isBody: boolean;
  /** It stands where a place does ("in Dorna"). */
  readonly isPlaced: boolean;
  /** Capitals may be due to its place (a headline, the first word): it counts when the name is known from elsewhere. */
  readonly weak: boolean;
  /** "Gulf Cooperation Council (GCC)": where the short form stands that is given with it. */
  readonly short: (Span & { readonly key: string }) | null;
};

const NO_NAMES: ReadonlySet<BlockKind> = new Set(['boilerplate']);
const HEADLINES: ReadonlySet<BlockKind> = new Set(['title', 'deck', 'heading']);

/** Where a name begins a line because the line is a list of names. */
const IN_LISTS: ReadonlySet<BlockKind> = new Set(['footer', 'byline', 'dateline']);

/** Every name of a text, in order. */
export function nameMentions({ doc, kinds }: SheetText): Mention[] {
  return doc.words.flatMap((words, i) => {
    const kind = kinds[i] ?? 'paragraph';
    if (NO_NAMES.has(kind)) return [];
    return isAllCapitals(words, kind) ? wordByWord(words) : runsOf(words, kind);
  });
}

/** Where nearly every word has a capital, as in some headlines, or has nothing else, capitals tell nothing. */
function isAllCapitals({ text, tokens }: Words, kind: BlockKind): boolean {
  const long = tokens.filter((token) => token.kind === 'word' && token.end - token.start > 3);
  const isShouted = ({ start, end }: Token) => text.slice(start, end) === text.slice(start, end).toUpperCase();
  const capitals = long.filter((token) => token.capital && (HEADLINES.has(kind) || isShouted(token)));
  return long.length >= 3 && capitals.length >= long.length * 0.8;
}

function wordByWord(words: Words): Mention[] {
  return words.tokens.flatMap((token) =>
    token.capital && token.kind === 'word'
      ? [{ ...mentionOf(words, [token]), title: null, isBody: false, isPlaced: false, weak: true, short: null }]
      : [],
  );
}

function runsOf(words: Words, kind: BlockKind): Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    if (!isName(words, at)) {
      at += 1;
      continue;
    }
    const to = runEnd(words, at);
    const mention = readRun(words, ownStart(words, at, to), to);
    if (mention !== null) found.push(IN_LISTS.has(kind) ? { ...mention, weak: false } : mention);
    at = to;
  }
  return found;
}

const lower = ({ tokens }: Words, at: number): string => tokens[at]?.lower ?? '';

function isName({ text, classes, tokens, language }: Words, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || !token.capital) return false;
  if (token.lower.length === 1 && token.end - token.start === 1) return false; // a letter alone
  if (!language.grammar.hasClauses) return at > 0 && tokens[at - 1]?.kind !== 'mark';
  if (((classes[at] ?? 0) & BIT.PROPER) !== 0 || hasInnerCapital(text, token)) return true;
  // "Mohammed Rusu spoke": a word that the lexicon does not have, before a name
  return !language.lexicon.words.has(token.lower) && ((classes[at + 1] ?? 0) & BIT.PROPER) !== 0;
}

/** So many words at most make one name. */
const LONGEST = 10;

function runEnd(words: Words, from: number): number {
  const { joiners } = words.language.sheet;
  let to = from + 1;
  let body = isBodyWord(words, from);
  while (to < words.tokens.length && to - from < LONGEST) {
    if (isName(words, to)) {
      body ||= isBodyWord(words, to);
      to += 1;
    } else if (isInitial(words, to) && isName(words, to + 1)) {
      to += 1;
    } else if (words.language.sheet.nameParticles.has(lower(words, to)) && isName(words, to + 1)) {
      to += 2;
    } else if (body && joiners.has(lower(words, to)) && isName(words, to + 1)) {
      to += 2;
    } else if (body && joiners.has(lower(words, to)) && lower(words, to + 1) === 'the' && isName(words, to + 2)) {
      to += 3;
    } else break;
  }
  return Math.min(to, words.tokens.length);
}

/** "Mary J. Doe" */
const isInitial = ({ tokens }: Words, at: number): boolean =>
  tokens[at]?.capital === true && (tokens[at]?.lower.length ?? 0) === 1;

/** Words that make the name of an outlet. */
const OUTLETS: ReadonlySet<string> = new Set(
  'courier observer chronicle sentinel examiner inquirer gazeta curierul'.split(' '),
);

const isBodyWord = (words: Words, at: number): boolean =>
  OUTLETS.has(lower(words, at)) || BODY_WORDS.has(lower(words, at)) || words.language.cues.bodies.has(lower(words, at));

function ownStart(words: Words, from: number, to: number): number {
  const { opensAsNoun } = words.language.sheet;
  if (opensAsNoun === null || to - from < 2 || !isFirst(words, from)) return from;
  const word = lower(words, from);
  if (isTitleWord(words.language, word) || isBodyWord(words, from)) return from;
  return opensAsNoun(word) ? from + 1 : from;
}

function readRun(words: Words, from: number, to: number): Mention | null {
  const { tokens, language, text } = words;
  let start = from;
  while (start < to && (isTitleWord(language, lower(words, start)) || isPeopleOf(words, start, to))) start += 1;
  const run = tokens.slice(start, to);
  const [first] = run;
  if (first === undefined) return null; // "the Prime Minister": a title alone
  if (run.length === 1 && isAdjective(language, first)) return null;
  // "the Council", "Gulf Arab states": which one, it does not say
  const own = run.filter((token) => !isAdjective(language, token));
  if (own.length === 1 && own[0] === first && isBodyWord(words, start)) return null;
  const isBody = hasBodyWord(words, start, to) || (run.length === 1 && isAcronym(text, first));
  const title = isBody ? null : (titleBefore(words, from, start) ?? titleAfter(words, to));
  const hasTitle = title !== null;
  const opens = start === from && isFirst(words, from);
  const owns = lower(words, to) === '’s';
  const mayBePlain = run.length === 1 && !hasTitle && !isBody && !owns && !hasInnerCapital(text, first);
  const weak = opens && mayBePlain && nationOf(first.lower) === undefined;
  const isPlaced =
    !hasTitle && (language.sheet.placeBefore.has(lower(words, from - 1)) || nationOf(first.lower) !== undefined);
  return {
    ...mentionOf(words, run),
    title,
    isBody,
    isPlaced,
    weak,
    short: isBody ? shortForm(words, start, to) : null,
  };
}

function mentionOf({ language }: Words, run: readonly Token[]): Pick<Mention, 'start' | 'end' | 'keys'> {
  const keys = run.filter((token) => token.capital).map((token) => keyOf(token.lower, language.code));
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, keys };
}

/** "Iranian" before a title or a name, not before the name of a body. */
function isPeopleOf(words: Words, at: number, to: number): boolean {
  if (at >= to - 1 || nationOf(lower(words, at)) === undefined) return false;
  return isTitleWord(words.language, lower(words, at + 1));
}

const CAPITALS_LIKE_PEOPLES: ReadonlySet<string> = new Set(
  'tehran amman yerevan nairobi delhi helsinki tbilisi jerusalem vatican'.split(' '),
);
const PEOPLE = /(?:ian|ean|ish|ese|an|ani|i|ch|sh|ot|swiss|dutch|greek|czech|thai|slovak|uzbek|turk)$/;

/** "Iranian", "Israeli-American": who it is of, not a name. */
function isAdjective(language: Language, { lower: word }: Token): boolean {
  if (language.sheet.adjectives.has(word)) return true;
  return word.split('-', 3).every((part) => {
    const state = nationOf(part);
    if (state === undefined || CAPITALS_LIKE_PEOPLES.has(part)) return false;
    return state.toLowerCase() !== part && PEOPLE.test(part);
  });
}

function isAcronym(text: string, { start, end }: Token): boolean {
  return end - start >= 2 && end - start <= 5 && /^\p{Lu}[\p{Lu}\d.-]+$/u.test(text.slice(start, end));
}

/** "HotNews" is a name wherever it stands. */
const hasInnerCapital = (text: string, { start, end }: Token): boolean => /\p{Ll}\p{Lu}/u.test(text.slice(start, end));

function hasBodyWord(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isBodyWord(words, at)) return true;
  return false;
}

/** The first word of a sentence or of a quotation. */
function isFirst(words: Words, at: number): boolean {
  const before = words.tokens[at - 1];
  if (before === undefined) return true;
  if (words.quoted[at] === IN_QUOTES && words.quoted[at - 1] !== IN_QUOTES) return true;
  return before.kind === 'mark' && before.lower !== ',' && before.lower !== '-' && before.lower !== '(';
}

/** In brackets right after a name, of capitals. */
function shortForm(words: Words, start: number, to: number): Mention['short'] {
  const short = words.tokens[to + 1];
  if (to - start < 2 || lower(words, to) !== '(' || lower(words, to + 2) !== ')' || short === undefined) return null;
  return isAcronym(words.text, short) ? { start: short.start, end: short.end, key: short.lower } : null;
}
