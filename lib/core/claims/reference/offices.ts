import { BIT } from '#lib/core/language/lexicon.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';
import { isSomebody } from './somebody.ts';

/** The office that is set beside a name, with the state or place that it is of. */
export type Office = { readonly words: readonly string[]; readonly nation: string | null; readonly of: string | null };

const FINITE = BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.PAST | BIT.THIRD;

const lower = ({ tokens }: Words, at: number): string => tokens[at]?.lower ?? '';
const bits = ({ classes }: Words, at: number): number => (at >= 0 ? (classes[at] ?? 0) : 0);
const marked = ({ marks }: Words, at: number, of: number): boolean => at >= 0 && ((marks[at] ?? 0) & of) !== 0;
const isSmall = ({ tokens }: Words, at: number): boolean => tokens[at]?.capital === false;

/** "the town mayor [Ana Pop]", "The mayor of Dorna, [Ana Pop], left": what stands right before the name. */
export function officeBefore(words: Words, from: number, to: number): Office | null {
  const at = from - 1;
  if (lower(words, at) === ',') return isClosed(words, to) ? phraseBefore(words, at) : null;
  return adjoining(words, from);
}

function adjoining(words: Words, from: number): Office | null {
  const found: string[] = [];
  let nation: string | null = null;
  for (let at = from - 1; at >= 0 && at >= from - 4; at -= 1) {
    if (isSmall(words, at) && marked(words, at, MARK.NATION)) nation ??= nationAt(words, at);
    else if (marked(words, at, MARK.TITLE) || isSomebody(words, at)) found.unshift(lower(words, at));
    else {
      nation ??= nationAt(words, at);
      break;
    }
  }
  return found.length === 0 ? null : { words: found, nation, of: null };
}

/** What closes a name that is set beside a noun: another comma, or the end. "the mayor, Ana Pop said" is another matter. */
function isClosed(words: Words, to: number): boolean {
  const token = words.tokens[to];
  return token === undefined || (token.kind === 'mark' && token.lower !== '(' && token.lower !== '-');
}

/** How many words a title may have: "secretarul general adjunct al Ministerului Apărării Naționale". */
const PHRASE = 9;

/** "Primarul municipiului Dorna, [Ilie Marcu]": the office begins the phrase that the comma closes. */
function phraseBefore(words: Words, comma: number): Office | null {
  let nation: string | null = null;
  let found: Office | null = null;
  for (let at = comma - 1; at >= 0 && at > comma - PHRASE; at -= 1) {
    const token = words.tokens[at];
    if (token === undefined || token.kind === 'mark') break;
    if ((bits(words, at) & FINITE) !== 0 && (bits(words, at) & (BIT.PREP | BIT.NOUN)) === 0) break;
    nation ??= nationAt(words, at);
    if (isSomebody(words, at) && !isMany(words, at))
      found = { words: [token.lower], nation, of: placeAfter(words, at, comma) };
    // "Karvia’s president, Ana Pop": whose, and nothing before it
    if (token.lower === '’s') return found === null ? null : { ...found, nation: nationAt(words, at - 1) ?? nation };
  }
  return found;
}

/** ", the mayor of Dorna," after the name: null where the words behind the comma go on as a clause, or speak of another. */
export function officeAfter(words: Words, to: number): Office | null {
  if (lower(words, to) !== ',' || isInLead(words, to)) return null;
  let from = to + 1;
  if (words.tokens[from]?.kind === 'number' && lower(words, from + 1) === ',') from += 2; // ", 45, the mayor"
  const end = closing(words, from);
  if (end < 0) return null;
  let nation: string | null = null;
  for (let at = from; at < end; at += 1) {
    const token = words.tokens[at];
    if (token?.kind !== 'word' || (bits(words, at) & (BIT.POSS | BIT.PREP)) !== 0) return null;
    nation ??= nationAt(words, at);
    if (isSomebody(words, at) && !isMany(words, at)) {
      if (words.tokens[at + 1]?.lower === '’s' || words.tokens[at + 1]?.capital === true) return null;
      return { words: [token.lower], nation, of: placeAfter(words, at, end) };
    }
  }
  return null;
}

/** How far the comma may be that closes what is set beside a name. */
const REACH = 16;

/** The mark that closes the phrase, or a relative; -1 where a verb comes before, or a name of its own behind ("the prosecutor, Ana Pop"). */
function closing(words: Words, from: number): number {
  for (let at = from; at < from + REACH; at += 1) {
    const token = words.tokens[at];
    if (token === undefined) return at;
    if (token.kind === 'mark' && token.lower !== '-' && token.lower !== '(') {
      const isName = words.tokens[at + 1]?.capital === true && (bits(words, at + 1) & BIT.PROPER) !== 0;
      return token.lower === ',' && isName ? -1 : at;
    }
    const has = bits(words, at);
    if ((has & BIT.REL) !== 0) return at;
    if ((has & FINITE) !== 0 && (has & (BIT.PREP | BIT.NOUN)) === 0) return -1;
  }
  return -1;
}

/** "After the arrest of Ian Pell, the prosecutor …": the comma closes what stands before the clause. */
function isInLead(words: Words, to: number): boolean {
  if ((bits(words, 0) & (BIT.PREP | BIT.SUB | BIT.ING)) === 0) return false;
  for (let at = 1; at < to; at += 1)
    if ((bits(words, at) & FINITE) !== 0 && (bits(words, at) & BIT.PREP) === 0) return false;
  return true;
}

/** "mayor [of Dorna]", "primarul [orașului Dorna]": the last name before the phrase ends, in small letters. */
function placeAfter(words: Words, at: number, end: number): string | null {
  for (let i = end - 1; i > at; i -= 1)
    if (words.tokens[i]?.capital === true && words.tokens[i]?.kind === 'word') return lower(words, i);
  return null;
}

/** "procurorii": several hold it. */
const isMany = (words: Words, at: number): boolean =>
  words.language.grammar.nounFirst && /(?:ii|ilor|ele|elor)$/.test(lower(words, at));

const nationAt = (words: Words, at: number): string | null =>
  marked(words, at, MARK.NATION) ? (nationOf(lower(words, at)) ?? null) : null;
