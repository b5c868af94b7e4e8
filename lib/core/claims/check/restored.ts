import { BIT } from '#lib/core/language/lexicon.ts';
import type { Cut, Piece } from '../grammar/proposition.ts';
import type { View, Words } from '../grammar/view.ts';
import { isFiniteWord } from './finite-word.ts';
import { viewOf } from './view-of.ts';

/**
 * The claims of one part, with the words that none of them tells put back where they stood: beside a subject (“The plan, if
 * it passes, ends in May”), in front of a clause or behind it. Null where that would not be certain.
 */
export function restored(words: Words, host: View, given: readonly Cut[]): readonly Cut[] | null {
  let cuts = given;
  for (const run of lostRuns(words, host, given)) {
    const next = withRun(words, run, cuts);
    if (next === null) return null;
    cuts = next;
  }
  return cuts;
}

/** Stretches of words that say something and are in no claim, with the marks around them. */
function lostRuns(words: Words, host: View, cuts: readonly Cut[]): View[] {
  const told = new Set(cuts.flatMap(({ pieces }) => viewOf(pieces)));
  const runs: View[] = [];
  let run: number[] = [];
  for (const at of host) {
    if (told.has(at)) {
      if (run.some((one) => says(words, one))) runs.push(run);
      run = [];
    } else run.push(at);
  }
  return run.some((one) => says(words, one)) ? [...runs, run] : runs;
}

/** A name, a noun, a number, a verb: not "also", "and" or "that". */
const says = ({ tokens, classes }: Words, at: number) =>
  tokens[at]?.kind === 'number' || ((classes[at] ?? 0) & SAYS) !== 0;

const SAYS = BIT.NOUN | BIT.PROPER | BIT.PLURAL | BIT.NUM | BIT.PAST | BIT.PART | BIT.THIRD | BIT.ING | BIT.TIME;

function withRun(words: Words, run: View, cuts: readonly Cut[]): readonly Cut[] | null {
  const first = run[0] ?? 0;
  const last = run.at(-1) ?? 0;
  const beside = placeOf(cuts, (pieces, at) => besideSubject(pieces, at, first, last));
  if (beside !== null && describes(words, run) && !isListed(words, run, cuts[beside.cut]?.pieces[beside.piece]))
    return cuts;
  const place =
    beside ??
    (run.some((at) => isFiniteWord(words, at))
      ? null
      : (placeOf(cuts, (pieces, at) => at === pieces.length - 1 && endsAt(pieces[at], first)) ??
        placeOf(cuts, (pieces, at) => at === 0 && beginsAt(pieces[at], last))));
  if (place === null) return null;
  return cuts.map((cut, i) =>
    i === place.cut
      ? { ...cut, pieces: cut.pieces.map((one, at) => (at === place.piece ? joined(one, run) : one)) }
      : cut,
  );
}

/** Beside a subject: who it is or what it does (“Holt, whose yard burned, left”), without which the claim says no more. */
function describes({ tokens, classes }: Words, run: View): boolean {
  const opener = classes[run.find((at) => tokens[at]?.kind !== 'mark') ?? -1] ?? 0;
  return (opener & (BIT.PREP | BIT.SUB | BIT.AND)) === 0;
}

/** “Theft of a van, theft of a knife,”: one more of what the subject names, not something told of it. */
function isListed({ tokens, classes }: Words, run: View, subject: Piece | undefined): boolean {
  const opener = run.find((at) => tokens[at]?.kind === 'word') ?? -1;
  if (((classes[opener] ?? 0) & BIT.NOUN) === 0 || subject === undefined || !('view' in subject)) return false;
  return subject.view.some((at) => tokens[at]?.lower === tokens[opener]?.lower);
}

type Place = { readonly cut: number; readonly piece: number };

function placeOf(cuts: readonly Cut[], fits: (pieces: readonly Piece[], at: number) => boolean): Place | null {
  for (const [cut, { pieces }] of cuts.entries())
    for (let piece = 0; piece < pieces.length; piece += 1) if (fits(pieces, piece)) return { cut, piece };
  return null;
}

function besideSubject(pieces: readonly Piece[], at: number, first: number, last: number): boolean {
  const subject = pieces[at];
  return (
    subject !== undefined &&
    'view' in subject &&
    subject.subject === true &&
    endsAt(subject, first) &&
    beginsAt(pieces[at + 1], last)
  );
}

const endsAt = (piece: Piece | undefined, first: number) =>
  piece !== undefined && 'view' in piece && piece.view.at(-1) === first - 1;

const beginsAt = (piece: Piece | undefined, last: number) =>
  piece !== undefined && 'view' in piece && piece.view[0] === last + 1;

const joined = (piece: Piece, run: View): Piece =>
  'view' in piece ? { ...piece, view: [...piece.view, ...run].sort((a, b) => a - b) } : piece;
