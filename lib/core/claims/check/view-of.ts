import type { Piece } from '../grammar/proposition.ts';
import { zeros, type View } from '../grammar/view.ts';

/** The words of the pieces, in the order of the copy. */
export function viewOf(pieces: readonly Piece[]): View {
  let length = 0;
  for (const piece of pieces) if (!('word' in piece)) length += piece.view.length;
  const view = zeros(length);
  let sorted = true;
  let last = -1;
  let to = 0;
  for (const piece of pieces) {
    if ('word' in piece) continue;
    for (const at of piece.view) {
      if (at < last) sorted = false;
      last = at;
      view[to] = at;
      to += 1;
    }
  }
  return sorted ? view : view.sort((a, b) => a - b);
}
