import type { Span } from '#lib/core/text/span.ts';

/** A text in which words are found again although blanks, quotation marks or dashes were typed otherwise. */
export type Anchors = {
  readonly folded: string;
  /** By unit of `folded`: where in the text it begins and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
};

/** Folds the text once; every search in it is then a plain one. Letters, digits and case stay as they are. */
export function anchorsOf(text: string): Anchors {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const pieces: string[] = [];
  let length = 0;
  for (const [piece, start, end] of foldedPieces(text)) {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i += 1) {
      starts[length + i] = piece.length === end - start ? start + i : start;
      ends[length + i] = piece.length === end - start ? start + i + 1 : end;
    }
    length += piece.length;
  }
  return { folded: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/**
 * Where the words stand in the text, exactly or but for blanks, quotation marks and dashes; of several places the one
 * nearest to `near`.
 * @returns UTF-16 units into the text; null when the text does not have them
 */
export function anchor({ folded, starts, ends }: Anchors, words: string, near = 0): Span | null {
  const wanted = foldedPieces(words.normalize('NFC'))
    .map(([piece]) => piece)
    .join('')
    .trim();
  if (wanted === '') return null;
  let best: Span | null = null;
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const found = { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
    if (best !== null && Math.abs(found.start - near) >= Math.abs(best.start - near)) break;
    best = found;
  }
  return best;
}

/** Stretches of the text as they are compared, in order, each with where it came from. A fold never lengthens. */
function foldedPieces(text: string): (readonly [piece: string, start: number, end: number])[] {
  const pieces: (readonly [string, number, number])[] = [];
  let from = 0;
  for (const { 0: odd, index } of text.matchAll(ODD)) {
    if (index > from) pieces.push([text.slice(from, index), from, index]);
    const piece = foldOf(odd);
    from = index + odd.length;
    if (piece !== '') pieces.push([piece, index, from]);
  }
  if (from < text.length) pieces.push([text.slice(from), from, text.length]);
  return pieces;
}

/** Runs of blanks; every mark that typesetting changes; what is not seen at all. */
const ODD = /\s+|[“”„‟«»]|[‘’‚‛‹›]|[‐‑‒–—―−]|[\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

function foldOf(odd: string): string {
  if (/^[\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(odd)) return '';
  if (/^\s/u.test(odd)) return ' ';
  if (/^[“”„‟«»]/u.test(odd)) return '"';
  return /^[‘’‚‛‹›]/u.test(odd) ? "'" : '-';
}
