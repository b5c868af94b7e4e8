import { failedOf, POINT_CHECKS } from '../check/checks.ts';
import { viewOf } from '../check/view-of.ts';
import type { Point } from '../extraction.ts';
import type { Piece, Proposition } from '../grammar/proposition.ts';
import { spansOf, type View, type Words } from '../grammar/view.ts';
import type { Draft } from './clause.ts';
import { pointsOf } from './points-of.ts';
import { saidPoints } from './said-points.ts';

/**
 * The points of a claim as sentences, each once: that it was said by those who are named, then what it says; the claim
 * itself where it is one thing.
 */
export function writtenPoints(
  words: Words,
  proposition: Proposition,
  write: (pieces: readonly Piece[]) => string,
): readonly Point[] {
  const drafts = pointsOf(words, proposition);
  const so: readonly Draft[] = drafts.length === 0 ? [{ pieces: proposition.pieces, rule: 'point.whole' }] : drafts;
  const points = new Map<string, Point>();
  for (const { pieces, rule } of [...saidPoints(words, proposition), ...so]) {
    const text = closeBrackets(write(pieces));
    if (points.has(text) || !stands(words, proposition, { pieces, rule })) continue;
    points.set(text, { text, spans: spansOf(words, wordsOf(pieces)), rule });
  }
  return points.size > 0 ? [...points.values()] : [wholePoint(words, proposition, write)];
}

/** The claim itself, where none of its points would stand. */
const wholePoint = (words: Words, { pieces }: Proposition, write: (pieces: readonly Piece[]) => string): Point => ({
  text: closeBrackets(write(pieces)),
  spans: spansOf(words, wordsOf(pieces)),
  rule: 'point.whole',
});

/** A point that fails a check which the claim itself passes is right nowhere, and is left out. */
function stands(words: Words, claim: Proposition, { pieces, rule }: Draft): boolean {
  if (rule === 'point.whole' || rule === 'point.said') return true;
  const host = viewOf(claim.pieces);
  const failed = failedOf(POINT_CHECKS, { words, pieces, view: wordsOf(pieces), host, presupposed: true });
  if (failed === null) return true;
  return failedOf([failed], { words, pieces: claim.pieces, view: host, host, presupposed: true }) !== null;
}

const closeBrackets = (text: string) => (text.includes('( ') ? text.replace(/\( /g, '(').replace(/ \)/g, ')') : text);

/** The words of the pieces in the order of the copy, each once. */
function wordsOf(pieces: readonly Piece[]): View {
  const view: number[] = [];
  let sorted = true;
  for (const piece of pieces) {
    if ('word' in piece) continue;
    for (const at of piece.view) {
      if (view.length > 0 && at <= (view[view.length - 1] ?? 0)) sorted = false;
      view.push(at);
    }
  }
  return sorted ? view : [...new Set(view)].sort((a, b) => a - b);
}
