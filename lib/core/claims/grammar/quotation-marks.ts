import { BIT } from '#lib/core/language/lexicon.ts';
import { isSpace } from '#lib/core/text/characters.ts';
import { QUOTE_MARKS } from '#lib/core/text/quote-marks.ts';
import type { Piece } from './proposition.ts';
import { has, IN_QUOTES, isComma, isQuoteMark, QUOTE_MARK, type View, type Words } from './view.ts';

/**
 * How the words of a claim stand to the quotation marks of the copy.
 * - `none`: none of them is quoted
 * - `all`: somebody's own words throughout; they are told without marks, for the chain says whose they are
 * - `some`: quoted words among others, each run of which needs both of its marks
 */
export type Quoting = 'none' | 'all' | 'some';

export function quotingOf({ quoted, tokens }: Words, pieces: readonly Piece[]): Quoting {
  let inside = false;
  let outside = false;
  for (const piece of pieces) {
    if ('word' in piece) continue;
    for (const at of piece.view) {
      if (quoted[at] === IN_QUOTES) inside = true;
      else if (!outside && quoted[at] !== QUOTE_MARK) outside = tokens[at]?.kind !== 'mark';
    }
  }
  return !inside ? 'none' : outside ? 'some' : 'all';
}

/** Without the quotation marks themselves, and without the comma that only led over to who says it: “My hope,” she said, “is …”. */
export function withoutMarks(words: Words, view: View): View {
  const { quoted } = words;
  for (const at of view)
    if (quoted[at] === QUOTE_MARK)
      return view.filter((one, i) => quoted[one] !== QUOTE_MARK && !leadsOver(words, view, i));
  return view;
}

function leadsOver(words: Words, view: View, comma: number): boolean {
  if (!isComma(words, view, comma) || !isQuoteMark(words, view, comma + 1)) return false;
  const next = isQuoteMark(words, view, comma + 2) ? comma + 3 : comma + 2;
  return !has(words, view, next, BIT.AND | BIT.SUB | BIT.REL | BIT.THAT);
}

/** Words of the sentence, or one that is put in. */
export type Spoken = string | { readonly view: View; readonly small: boolean };

/** A line of the words with both marks at every run of quoted ones, whatever was cut from its ends. */
export function markedLine(words: Words, parts: readonly Spoken[]): string {
  const { quoted, tokens, text } = words;
  let line = '';
  let before = -1; // the word of the sentence that the line ends with
  let open = false;
  const close = () => {
    if (open) line += closingMark(words, before);
    open = false;
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      close();
      line += line === '' || part.startsWith(',') ? part : ` ${part}`;
      before = -1;
      continue;
    }
    let small = part.small;
    for (const at of part.view) {
      const token = tokens[at];
      if (token === undefined || quoted[at] === QUOTE_MARK) continue;
      const inside = quoted[at] === IN_QUOTES;
      if (!inside) close();
      if (line !== '' && !isWrittenOn(words, before, at)) line += ' ';
      if (inside && !open) line += openingMark(words, at);
      open = inside;
      const word = text.slice(token.start, token.end);
      line += small ? word.charAt(0).toLowerCase() + word.slice(1) : word;
      small = false;
      before = at;
    }
  }
  close();
  return line;
}

/** Neighbours in the sentence, but for a quotation mark, without white space between them: "(“", "”,". */
function isWrittenOn({ quoted, tokens, text }: Words, before: number, at: number): boolean {
  if (before < 0 || at <= before || at > before + 2) return false;
  if (at === before + 2 && quoted[before + 1] !== QUOTE_MARK) return false;
  const from = tokens[before]?.end ?? 0;
  const to = tokens[at]?.start ?? 0;
  for (let i = from; i < to; i += 1) if (isSpace(text.charCodeAt(i))) return false;
  return true;
}

/** The mark before the quotation of a word; the partner of the one behind it where it stands in an earlier sentence. */
function openingMark(words: Words, at: number): string {
  const own = markNear(words, at, -1);
  if (own !== null) return own;
  const other = markNear(words, at, 1);
  return PARTNERS.find(([, close]) => close === other)?.[0] ?? '“';
}

function closingMark(words: Words, at: number): string {
  const own = markNear(words, at, 1);
  if (own !== null) return own;
  const other = markNear(words, at, -1);
  return PARTNERS.find(([open]) => open === other)?.[1] ?? '”';
}

/** Each mark that opens a quotation, and the first of those that close it. */
const PARTNERS = QUOTE_MARKS.map(({ open, close }) => [open, close[0] ?? open] as const);

function markNear({ quoted, tokens, text }: Words, from: number, step: -1 | 1): string | null {
  let at = from + step;
  while (quoted[at] === IN_QUOTES) at += step;
  const token = quoted[at] === QUOTE_MARK ? tokens[at] : undefined;
  return token === undefined ? null : text.slice(token.start, token.end);
}
