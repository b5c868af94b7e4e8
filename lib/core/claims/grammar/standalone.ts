import type { Token } from '#lib/core/text/tokens.ts';
import type { Doc } from '../doc.ts';
import type { Piece } from './proposition.ts';

/** The pieces as a sentence: white space made single, a capital at the front, a full stop at the end. */
export function standalone(doc: Doc, tokens: readonly Token[], pieces: readonly Piece[]): string {
  const words = pieces.map((piece) => {
    if ('word' in piece) return piece.word;
    const first = tokens[piece.from];
    const last = tokens[piece.to - 1];
    return first === undefined || last === undefined ? '' : doc.text.slice(first.start, last.end);
  });
  const line = words
    .filter((word) => word !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();
  const body = /[.!?…]["'”’»)]*$/.test(line) ? line : `${line.replace(/[,;:]$/, '')}.`;
  return body.charAt(0).toUpperCase() + body.slice(1);
}
