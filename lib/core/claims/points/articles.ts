import type { Piece } from '../grammar/proposition.ts';
import { lowerAt, type View, type Words } from '../grammar/view.ts';

/** The words as pieces, with "a" or "an" as the next word asks for where that is another than in the text. */
export function withArticles(words: Words, view: View): readonly Piece[] {
  const { one, article } = words.language.points;
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at + 1 < view.length; at += 1) {
    if (view[at + 1] === (view[at] ?? 0) + 1 || !one.has(lowerAt(words, view, at))) continue;
    const right = article(lowerAt(words, view, at + 1));
    if (right === '' || right === lowerAt(words, view, at)) continue;
    if (at > from) pieces.push({ view: view.slice(from, at) });
    pieces.push({ word: right });
    from = at + 1;
  }
  return from === 0 ? [{ view }] : [...pieces, { view: view.slice(from) }];
}
