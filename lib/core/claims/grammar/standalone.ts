import { BIT } from '#lib/core/language/lexicon.ts';
import type { Piece } from './proposition.ts';
import type { Resolved } from './resolve.ts';
import type { View, Words } from './view.ts';

/**
 * The pieces as a sentence: a pronoun or description in subject place becomes the name, white space is made single, a
 * capital stands at the front and a full stop at the end. Nothing is added.
 */
export function standalone(words: Words, pieces: readonly Piece[], nameOf: (subject: View) => Resolved): string {
  const spoken = pieces.map((piece, at) => {
    if ('word' in piece) return piece.word;
    const resolved = piece.subject === true ? nameOf(piece.view) : null;
    if (resolved?.indirect === true && resolved.name !== null) return resolved.name;
    const line = wordsOf(words, piece.view);
    return at > 0 ? small(words, piece.view, line) : line;
  });
  const line = tidied(spoken.filter((part) => part !== '').join(' '));
  const body = ENDED.test(line.slice(-8)) ? line : `${line.replace(/[,;:]$/, '')}.`;
  return body.charAt(0).toUpperCase() + body.slice(1);
}

const ENDED = /[.!?…]["'”’»)]*$/;

/** Single spaces, and none before a comma; most lines are so already. */
function tidied(line: string): string {
  const spaced = /\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line;
  const close = / [,.;:!?'’]/.test(spaced) ? spaced.replace(/ ([,.;:!?]|['’](?:s|re|ve|ll|d|m) )/g, '$1') : spaced;
  return (close.includes(',') ? close.replace(/,(?=[,.])/g, '') : close).trim();
}

/** The words with the spaces that the text has between neighbours, one where some were left out. */
function wordsOf(words: Words, view: View): string {
  let line = '';
  let previous = -2;
  for (const at of view) {
    const token = words.tokens[at];
    if (token === undefined) continue;
    const before = words.tokens[at - 1];
    const gap = previous === at - 1 && before !== undefined ? words.text.slice(before.end, token.start) : ' ';
    line += line === '' ? '' : gap;
    line += words.text.slice(token.start, token.end);
    previous = at;
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
