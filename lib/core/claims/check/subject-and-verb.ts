import { BIT } from '#lib/core/language/lexicon.ts';
import type { Piece } from '../grammar/proposition.ts';
import { hasWord, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import type { Composed } from './composed.ts';
import { isFiniteWord } from './finite-word.ts';
import { subjectNumber, verbNumberOf } from './number-of.ts';

type Place = { readonly piece: Piece; readonly at: number };

/** Somebody or something that it is about; not just a time ("This year discontinued the tablet"). */
export function hasSubject(composed: Composed): boolean {
  const { words, pieces } = composed;
  const place = subjectOf(pieces);
  if (place === null) return true; // put together without one: it is not taken apart
  if ('word' in place.piece) return true;
  const { view } = place.piece;
  if (!hasWord(words, view)) return words.language.grammar.freeSubject || pieces.slice(0, place.at).some(isPutIn);
  return !isTime(words, view) || isBe(words, pieces, place.at);
}

const isPutIn = (piece: Piece) => 'word' in piece && piece.word !== ',';

function subjectOf(pieces: readonly Piece[]): Place | null {
  const at = pieces.findIndex((piece) => 'view' in piece && piece.subject === true);
  const piece = pieces[at];
  return piece === undefined ? null : { piece, at };
}

/** "this year", "earlier this week": nothing but words of time and what points to them. */
function isTime({ classes, tokens, language }: Words, view: View): boolean {
  const points = (at: number) => language.check.pointing.has(tokens[at]?.lower ?? '');
  return (
    view.some(points) && view.every((at) => points(at) || ((classes[at] ?? 0) & BIT.TIME) !== 0) && view.length > 1
  );
}

function isBe(words: Words, pieces: readonly Piece[], subject: number): boolean {
  const next = pieces[subject + 1];
  if (next === undefined || 'word' in next) return true;
  const at = next.view[skipAdverbs(words, next.view, 0)] ?? -1;
  return ((words.classes[at] ?? 0) & (BIT.BE | BIT.MODAL)) !== 0;
}

/** A finite verb, its own or one that was put in. */
export function hasFiniteVerb({ words, pieces, view }: Composed): boolean {
  if (!words.language.grammar.hasClauses) return true;
  if (pieces.some((piece) => 'word' in piece && isPutIn(piece))) return true;
  return view.some((at) => isFiniteWord(words, at));
}

/** Subject and verb are both one or both many, where both are certain. */
export function agrees({ words, pieces }: Composed): boolean {
  const place = subjectOf(pieces);
  if (place === null || 'word' in place.piece) return true;
  const rest = pieces.slice(place.at + 1).find((piece) => !('word' in piece) || piece.word !== ',');
  if (rest === undefined) return true;
  const verb = verbNumberOf(words, rest);
  if (verb === null) return true;
  const subject = subjectNumber(words, place.piece.view);
  return subject === null || subject === verb;
}
