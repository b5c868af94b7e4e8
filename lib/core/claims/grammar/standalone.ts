import { BIT } from '#lib/core/language/lexicon.ts';
import { isInvisible, isSpace } from '#lib/core/text/characters.ts';
import type { Piece } from './proposition.ts';
import { markedLine, quotingOf, withoutMarks, type Quoting, type Spoken } from './quotation-marks.ts';
import type { Resolved } from './resolve.ts';
import { IN_QUOTES, runEnd, type View, type Words } from './view.ts';

/**
 * The pieces as a sentence: a pronoun or description in subject place becomes the name, white space is made single, a
 * capital stands at the front, a full stop at the end, and both marks at what is quoted. Nothing is added.
 */
export function standalone(words: Words, pieces: readonly Piece[], nameOf: (subject: View) => Resolved): string {
  const quoting = quotingOf(words, pieces);
  const line = lineOf(words, pieces, { quoting, nameOf });
  const body = ended(isTidy(line) ? line : tidied(line), { quoting, stop: stopOf(words, pieces) });
  const at = quoting === 'some' && FIRST_LETTER.test(body) ? body.search(/[\p{L}\p{N}]/u) : 0;
  const first = body.charCodeAt(at);
  const small = (first >= 0x61 && first <= 0x7a) || first >= 0x80;
  return small ? body.slice(0, at) + body.charAt(at).toUpperCase() + body.slice(at + 1) : body;
}

/** A quotation mark opens the line: the capital goes behind it. */
const FIRST_LETTER = /^["'“„«‘»‚]/u;

type Naming = { readonly quoting: Quoting; readonly nameOf: (subject: View) => Resolved };

function lineOf(words: Words, pieces: readonly Piece[], { quoting, nameOf }: Naming): string {
  if (quoting === 'some') return markedLine(words, spokenOf(words, pieces, nameOf));
  let line = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const part = 'word' in piece ? piece.word : (nameIn(piece, nameOf) ?? spoken(words, piece.view, at));
    if (part !== '') line = line === '' ? part : part.charCodeAt(0) === COMMA ? line + part : `${line} ${part}`;
  }
  return line;
}

const spokenOf = (words: Words, pieces: readonly Piece[], nameOf: (subject: View) => Resolved): readonly Spoken[] =>
  pieces.map((piece, at) =>
    'word' in piece
      ? piece.word
      : (nameIn(piece, nameOf) ?? { view: piece.view, small: at > 0 && isSmall(words, piece.view) }),
  );

function nameIn(piece: Extract<Piece, { view: View }>, nameOf: (subject: View) => Resolved): string | null {
  const resolved = piece.subject === true ? nameOf(piece.view) : null;
  return resolved?.indirect === true ? resolved.name : null;
}

function spoken(words: Words, view: View, at: number): string {
  const line = wordsOf(words, withoutMarks(words, view));
  return at > 0 && isSmall(words, view) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

type Ending = { readonly quoting: Quoting; readonly stop: string };

function ended(given: string, { quoting, stop }: Ending): string {
  const line = quoting === 'none' ? given : given.replace(OPEN_QUOTE_END, '.$1');
  const last = line.charCodeAt(line.length - 1);
  if (last === DOT || ENDED.test(line.slice(-8))) return line;
  return last === COMMA || last === SEMICOLON || last === COLON ? `${line.slice(0, -1)}${stop}` : `${line}${stop}`;
}

/** A comma that only stood before the closing mark: “jobs,” becomes “jobs.” */
const OPEN_QUOTE_END = /[,;:](["'”’»“«]{1,3})$/u;

/** “Will it close?” she asked: somebody's own words end as they were said. */
function stopOf({ tokens, quoted }: Words, pieces: readonly Piece[]): string {
  let last = -1;
  for (const piece of pieces) if (!('word' in piece)) last = Math.max(last, piece.view.at(-1) ?? -1);
  const next = tokens[last + 1]?.lower;
  return quoted[last + 1] === IN_QUOTES && (next === '?' || next === '!') ? next : '.';
}

const ENDED = /[.!?…]["'”’»›“)]*$/;

const SPACE = 0x20;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const SEMICOLON = 0x3b;

/** Nothing in the line for `tidied` to change, which is so of most: looked at once, by its characters. */
function isTidy(line: string): boolean {
  let before = SPACE;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit === SPACE ? before === SPACE : unit < SPACE || unit === 0x7f) return false;
    if (before === SPACE && (unit <= 0x3f || unit === 0x2019) && CLOSE.includes(line.charAt(at))) return false;
    if (before === COMMA && (unit === COMMA || unit === DOT)) return false;
    if (unit >= 0x80 && (isSpace(unit) || isInvisible(unit))) return false;
    before = unit;
  }
  return before !== SPACE;
}

const CLOSE = ",.;:!?'’";

/** Single spaces, none before a comma, nothing that is not seen. Two commas before a letter are a quotation mark. */
function tidied(line: string): string {
  const seen = line.replace(QUOTED_LINE, ' ').replace(UNSEEN, '').replace(/\s+/g, ' ');
  const close = seen.replace(/ (,(?!,\p{L})|[.;:!?]|['’](?:s|re|ve|ll|d|m) )/gu, '$1');
  return close.replace(/,(?=\.|,(?!\p{L}))/gu, '').trim();
}

/** The mark that a mail puts before each line that it quotes. */
const QUOTED_LINE = /\n(?:>[ ]?)+/g;

/** Some scripts are written with joiners, so those stay. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

/** The words with the spaces that the text has between neighbours, one where some were left out. */
function wordsOf({ text, tokens }: Words, view: View): string {
  let line = '';
  let from = 0;
  while (from < view.length) {
    const to = runEnd(view, from);
    const run = text.slice(tokens[view[from] ?? -1]?.start ?? 0, tokens[view[to - 1] ?? -1]?.end ?? 0);
    line = line === '' ? run : `${line} ${run}`;
    from = to;
  }
  return line;
}

/** "The Russian leader" inside a sentence is "the Russian leader"; a name keeps its capital. */
function isSmall(words: Words, view: View): boolean {
  const first = view[0] ?? -1;
  const bits = words.classes[first] ?? 0;
  const opens = first === 0 || words.tokens[first - 1]?.kind === 'mark';
  return opens && (bits & (BIT.DET | BIT.PREP | BIT.SUBJECT | BIT.POSS)) !== 0 && words.tokens[first]?.lower !== 'i';
}
