import { BIT } from '#lib/core/language/lexicon.ts';
import { isSpace } from '#lib/core/text/characters.ts';
import type { Piece } from './proposition.ts';
import type { Resolved } from './resolve.ts';
import { runEnd, type View, type Words } from './view.ts';

/**
 * The pieces as a sentence: a pronoun or description in subject place becomes the name, white space is made single, a
 * capital stands at the front and a full stop at the end. Nothing is added.
 */
export function standalone(words: Words, pieces: readonly Piece[], nameOf: (subject: View) => Resolved): string {
  let line = '';
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    const part = piece === undefined ? '' : spoken(words, piece, at, nameOf);
    if (part !== '') line = line === '' ? part : part.charCodeAt(0) === COMMA ? line + part : `${line} ${part}`;
  }
  const body = ended(isTidy(line) ? line : tidied(line));
  const first = body.charCodeAt(0);
  const small = (first >= 0x61 && first <= 0x7a) || first >= 0x80;
  return small ? body.charAt(0).toUpperCase() + body.slice(1) : body;
}

function spoken(words: Words, piece: Piece, at: number, nameOf: (subject: View) => Resolved): string {
  if ('word' in piece) return piece.word;
  const resolved = piece.subject === true ? nameOf(piece.view) : null;
  if (resolved?.indirect === true && resolved.name !== null) return resolved.name;
  const line = wordsOf(words, piece.view);
  return at > 0 ? small(words, piece.view, line) : line;
}

function ended(line: string): string {
  const last = line.charCodeAt(line.length - 1);
  if (last === DOT || ENDED.test(line.slice(-8))) return line;
  return last === COMMA || last === SEMICOLON || last === COLON ? `${line.slice(0, -1)}.` : `${line}.`;
}

const ENDED = /[.!?…]["'”’»)]*$/;

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
    if (unit >= 0x80 && (isSpace(unit) || unit === 0xfeff)) return false;
    before = unit;
  }
  return before !== SPACE;
}

const CLOSE = ",.;:!?'’";

/** Single spaces, and none before a comma. */
function tidied(line: string): string {
  const close = line.replace(/\s+/g, ' ').replace(/ ([,.;:!?]|['’](?:s|re|ve|ll|d|m) )/g, '$1');
  return close.replace(/,(?=[,.])/g, '').trim();
}

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
function small(words: Words, view: View, line: string): string {
  const first = view[0] ?? -1;
  const bits = words.classes[first] ?? 0;
  const opens = first === 0 || words.tokens[first - 1]?.kind === 'mark';
  return opens && (bits & (BIT.DET | BIT.PREP | BIT.SUBJECT | BIT.POSS)) !== 0 && words.tokens[first]?.lower !== 'i'
    ? line.charAt(0).toLowerCase() + line.slice(1)
    : line;
}
