import { BIT } from '#lib/core/language/lexicon.ts';
import type { Piece } from '../grammar/proposition.ts';
import { has, isBreak, isComma, isQuoteMark, lowerAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import type { Clause } from './clause.ts';
import { isInnerComma, isInside } from './phrase.ts';

/** No subject and no lead is longer, in words. */
const LONGEST = 24;

/**
 * The clause of a sentence that was left whole because its verb could as well be a noun ("Norway’s military fears an
 * attack", "Newcastle travel to Dorna"). Null when none of its words is likely to be the verb.
 */
export function mainClause(words: Words, pieces: readonly Piece[]): Clause | null {
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1 || !('view' in piece)) return null;
  const { view } = piece;
  const from = leadEnd(words, view);
  const start = skipAdverbs(words, view, from);
  if (isVerbFirst(words, view, start))
    return { lead: view.slice(0, from), subject: [], link: [], predicate: view.slice(from) };
  const verb = verbAfter(words, view, from);
  if (verb < 0) return null;
  return {
    lead: view.slice(0, from),
    subject: [{ view: view.slice(from, verb), subject: true }],
    link: [],
    predicate: view.slice(verb),
  };
}

/** "Filed for divorce from …": a note that leaves its subject out. */
const isVerbFirst = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.PAST | BIT.PART) &&
  !has(words, view, at, BIT.ADJ | BIT.NOUN) &&
  has(words, view, at + 1, BIT.PREP | BIT.DET | BIT.POSS | BIT.NUM | BIT.OBJECT);

/** After the comma that sets off what stands in front; 0 where nothing does. */
function leadEnd(words: Words, view: View): number {
  if (!has(words, view, 0, BIT.PREP | BIT.TIME)) return 0;
  for (let at = 1; at < view.length - 1 && at < LONGEST; at += 1)
    if (isComma(words, view, at) && !isInnerComma(words, view, at)) return at + 1;
  return 0;
}

/** Right after the noun phrase that opens the clause, and after what stands between two commas there. */
function verbAfter(words: Words, view: View, from: number): number {
  for (let at = from; at < view.length - 1 && at < from + LONGEST; at += 1) {
    if (at > from && isVerb(words, view, at)) return at;
    const adverbs = skipAdverbs(words, view, at);
    if (at > from && adverbs > at && isVerb(words, view, adverbs, at - 1)) return at;
    if (at > from && isComma(words, view, at) && !isInnerComma(words, view, at)) {
      const verb = afterParenthesis(words, view, at);
      if (verb > 0) return verb;
    }
    const joins =
      has(words, view, at, BIT.PREP | BIT.AND) || (isComma(words, view, at) && isInside(words, view, at + 1));
    const opens = at === from && has(words, view, at, BIT.SUBJECT) && !has(words, view, at, BIT.REL);
    const within = opens || isInside(words, view, at) || isQuoteMark(words, view, at) || (at > from && joins);
    if (!within || isBreak(words, view, at) !== isComma(words, view, at)) return -1;
  }
  return -1;
}

/** Where the clause goes on after the comma that closes what `comma` opens; 0 where it does not. */
function afterParenthesis(words: Words, view: View, comma: number): number {
  for (let at = comma + 2; at < view.length - 1 && at < comma + LONGEST; at += 1) {
    if (!isComma(words, view, at)) continue;
    const verb = skipAdverbs(words, view, at + 1);
    if (has(words, view, verb, FINITE) && !has(words, view, verb, BIT.NONFINITE)) return at + 1;
    if (isVerb(words, view, verb, comma - 1)) return at + 1;
  }
  return 0;
}

const FINITE = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO | BIT.THIRD;
const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.PLURAL;
const OBJECT = BIT.DET | BIT.POSS | BIT.PROPER | BIT.NUM | BIT.OBJECT | BIT.TO;

/** A word that may be the verb of what stands before it, where `before` is its last word. */
function isVerb(words: Words, view: View, at: number, before = at - 1): boolean {
  if (!has(words, view, before, NOMINAL | BIT.ADJ | BIT.SUBJECT) || has(words, view, before, BIT.PREP)) return false;
  if (has(words, view, at, FINITE) && !has(words, view, at, BIT.NONFINITE | BIT.NOUN)) return true;
  const token = words.tokens[view[at] ?? -1];
  if (token === undefined || token.capital || token.kind !== 'word') return false;
  const known = words.language.lexicon.words.get(lowerAt(words, view, at))?.bits ?? 0;
  if (has(words, view, at, BIT.TO)) return has(words, view, at + 1, BIT.BASE) && has(words, view, before, BIT.PROPER);
  if ((known & BIT.ING) !== 0)
    return has(words, view, before, BIT.PROPER) && has(words, view, at + 1, BIT.TO | BIT.DET);
  if ((known & (BIT.BASE | BIT.THIRD | BIT.PAST)) === 0 || (known & BIT.PREP) !== 0) return false;
  if (has(words, view, at + 1, OBJECT) || (known & (BIT.NOUNISH | BIT.NOUN | BIT.ADJ)) === 0) return true;
  const many = has(words, view, before, BIT.PLURAL | BIT.PROPER);
  return ((known & BIT.THIRD) !== 0 || many) && has(words, view, at + 1, BIT.PREP | BIT.ADJ | BIT.ADV | NOMINAL);
}
