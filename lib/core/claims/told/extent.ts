import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Group } from '../grammar/group.ts';
import { mainGroup } from '../grammar/groups.ts';
import { lemmaAt } from '../grammar/lemma.ts';
import { frontOf } from '../grammar/subject.ts';
import {
  has,
  IN_QUOTES,
  isBreak,
  isComma,
  isQuoteMark,
  lowerAt,
  marksAt,
  type View,
  type Words,
} from '../grammar/view.ts';

export type Kind = 'clause' | 'phrase' | 'infinitive';

export type Extent = {
  readonly groups: readonly Group[];
  /** The verb group of the cue. */
  readonly group: Group;
  /** Where what was said begins. */
  readonly from: number;
  readonly kind: Kind;
};

/** Where what was said ends, from its first word on. */
export function contentEnd(words: Words, view: View, extent: Extent): number {
  const { from } = extent;
  const limit = clauseLimit(words, view, extent);
  const opensQuoted = isQuoteMark(words, view, from);
  let seen: Seen = { nominal: false, bracket: false, comma: false };
  for (let at = from; at < limit; at += 1) {
    if (isQuoteMark(words, view, at) && at > from) {
      const closes = words.quoted[view[at - 1] ?? -1] === IN_QUOTES;
      if (closes && opensQuoted && quoteEnds(words, view, at)) return at + 1;
      if (closes && commaInside(words, view, at) && stops(words, view, extent, at, seen)) return at + 1;
      continue;
    }
    if (words.quoted[view[at] ?? -1] === IN_QUOTES) {
      seen = { ...seen, nominal: true };
      continue;
    }
    if (stops(words, view, extent, at, seen)) return at;
    seen = after(words, view, at, seen);
  }
  return limit;
}

type Seen = {
  /** A noun or a name. */
  readonly nominal: boolean;
  /** A bracket that is still open. */
  readonly bracket: boolean;
  readonly comma: boolean;
};

function after(words: Words, view: View, at: number, seen: Seen): Seen {
  const lower = lowerAt(words, view, at);
  if (lower === '(') return { ...seen, bracket: true };
  if (lower === ')') return { ...seen, bracket: false };
  if (isComma(words, view, at)) return seen.comma ? seen : { ...seen, comma: true };
  return seen.nominal || !has(words, view, at, NOMINAL) ? seen : { ...seen, nominal: true };
}

const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.SUBJECT | BIT.OBJECT | BIT.PLURAL | BIT.NUM;

/** After the closing mark the sentence ends, or a comma inside or after it closes the quotation. */
const quoteEnds = (words: Words, view: View, mark: number) =>
  ENDS.has(lowerAt(words, view, mark - 1)) || mark + 1 >= view.length || isBreak(words, view, mark + 1);

const ENDS: ReadonlySet<string> = new Set([',', '.', '?', '!']);

/** “a shame,” adding: the comma that parts the clauses stands inside the marks. */
const commaInside = (words: Words, view: View, mark: number) => lowerAt(words, view, mark - 1) === ',';

function stops(words: Words, view: View, extent: Extent, at: number, seen: Seen): boolean {
  const { from, kind } = extent;
  const lower = lowerAt(words, view, at);
  if (lower === ';' || lower === ':' || DASHES.has(lower) || (lower === ')' && !seen.bracket)) return true;
  if (at === from || seen.bracket) return false;
  const comma = isComma(words, view, at) || isQuoteMark(words, view, at);
  const next = comma ? at + 1 : at;
  if (comma && kind !== 'clause' && !listGoesOn(words, view, extent, at, seen)) return true;
  if (comma && isSaying(words, view, next)) return true;
  if ((marksAt(words, view, next) & MARK.PHRASE) !== 0 && lowerAt(words, view, next + 1) === 'to') return true;
  if (joinsPredicate(words, view, extent, at, next)) return true;
  if (kind === 'clause' || !seen.nominal) return false;
  if (has(words, view, at, BIT.SUB) && !has(words, view, at, BIT.ADV) && !WITHIN.has(lower)) return true;
  return kind === 'phrase' && opensTime(words, view, at);
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '--', '-']);
/** Conjunctions that may stand inside what was said. */
const WITHIN: ReadonlySet<string> = new Set(['as', 'whether', 'how', 'why']);

/** "on Monday", "last week". */
const opensTime = (words: Words, view: View, at: number) =>
  (has(words, view, at, BIT.TIME) &&
    !has(words, view, at - 1, BIT.DET | BIT.OWNER | BIT.ADJ | BIT.NUM | BIT.PREP | BIT.POSS)) ||
  (lowerAt(words, view, at) === 'on' && has(words, view, at + 1, BIT.TIME));

/** ", adding that P": the next thing that the same speaker said. */
function isSaying(words: Words, view: View, at: number): boolean {
  if (!has(words, view, at, BIT.ING)) return false;
  const takes = words.language.cues.frames.get(lemmaAt(words, view, at))?.takes ?? 0;
  return (takes & (TAKES.THAT | TAKES.NOUN | TAKES.QUOTE)) !== 0;
}

/** "wages, hours and pay", "wages, hours, and pay": the comma lies in a list. */
function listGoesOn(words: Words, view: View, { groups }: Extent, comma: number, seen: Seen): boolean {
  for (let at = comma + 1; at < view.length && at < comma + 8; at += 1) {
    if (has(words, view, at, BIT.AND)) {
      if (lowerAt(words, view, at) === 'but') return false;
      return at > comma + 1 || (seen.comma && !groups.some((one) => one.finite && one.mark === at));
    }
    if (has(words, view, at, BIT.REL | BIT.SUB | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.PAST | BIT.THIRD | BIT.ING))
      return false;
  }
  return false;
}

/** "and added", ", but denied", ", and she accused": what is told next of the one who said it, or of another. */
function joinsPredicate(words: Words, view: View, { groups, group, from }: Extent, at: number, mark: number): boolean {
  if (!has(words, view, mark, BIT.AND)) return false;
  const next = groups.find((one) => one.finite && one.mark === mark);
  if (next === undefined || next.opener !== 'and') return false;
  const { subject } = frontOf(words, view, next);
  const tells = words.language.cues.frames.has(next.lemma);
  if (subject.to > subject.from) return mark > at && tells && next.form === group.form;
  if (mark > at) return true;
  const inner = groups.find((one) => one.finite && one.from >= from);
  return next.form === group.form && (tells || inner === undefined || inner.form !== next.form);
}

/**
 * Where the clause of the cue itself ends: where one goes on that it interrupts ("X, who said P, [left]"), or where the
 * main one begins after it ("When X said P, [Y left]").
 */
function clauseLimit(words: Words, view: View, { groups, group, from }: Extent): number {
  if (group.opener === 'main' && group.finite) return view.length;
  const main = mainGroup(groups);
  const fronted = main !== undefined && main.from > from && (group.opener === 'sub' || !group.finite);
  if (fronted && main.start > from && isComma(words, view, main.start - 1)) return main.start - 1;
  const next = groups.find(
    (one) =>
      one.finite &&
      one.from > from &&
      one.start < group.start &&
      one.mark < group.from &&
      one.opener !== 'zero' &&
      one.opener !== 'and',
  );
  if (next === undefined) return view.length;
  for (let at = next.from - 1; at > from; at -= 1) if (isComma(words, view, at)) return at;
  return next.from;
}
