import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Group } from '../grammar/group.ts';
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

export type Kind = 'clause' | 'phrase' | 'infinitive' | 'quote';

type Given = { readonly groups: readonly Group[]; readonly group: Group; readonly from: number; readonly kind: Kind };

/** Where what was said ends, from its first word on. */
export function contentEnd(words: Words, view: View, { groups, group, from, kind }: Given): number {
  const resumed = resumption(words, view, groups, group, from);
  const limit = resumed < 0 ? view.length : resumed;
  const inside = words.quoted[view[group.head] ?? -1] === IN_QUOTES;
  const opensQuoted = isQuoteMark(words, view, from);
  let nominal = false;
  let opened = false; // a bracket
  for (let at = from; at < limit; at += 1) {
    const quoted = words.quoted[view[at] ?? -1] === IN_QUOTES;
    if (isQuoteMark(words, view, at) && at > from) {
      if (inside && !quoted) return at; // the cue itself stands in a quotation that ends here
      if (opensQuoted && words.quoted[view[at - 1] ?? -1] === IN_QUOTES && quoteEnds(words, view, at)) return at + 1;
      continue;
    }
    if (quoted && !inside) {
      nominal = true;
      continue;
    }
    if (stops(words, view, { groups, group, at, from, kind, nominal, opened })) return at;
    if (has(words, view, at, BIT.NOUN | BIT.PROPER | BIT.SUBJECT | BIT.OBJECT | BIT.PLURAL | BIT.NUM)) nominal = true;
    if (lowerAt(words, view, at) === '(') opened = true;
    else if (lowerAt(words, view, at) === ')') opened = false;
  }
  return limit;
}

/** After the closing mark the sentence ends, or a comma inside or after it closes the quotation. */
function quoteEnds(words: Words, view: View, mark: number): boolean {
  const before = lowerAt(words, view, mark - 1);
  if (before === ',' || before === '.' || before === '?' || before === '!') return true;
  return mark + 1 >= view.length || isBreak(words, view, mark + 1);
}

type At = Given & { readonly at: number; readonly nominal: boolean; readonly opened: boolean };

function stops(words: Words, view: View, { groups, group, at, from, kind, nominal, opened }: At): boolean {
  const lower = lowerAt(words, view, at);
  if (lower === ';' || (lower === ')' && !opened)) return true;
  if (lower === '—' || lower === '–' || lower === '--' || lower === '-') return true;
  if (lower === ':') return true;
  if (at === from) return false;
  const comma = isComma(words, view, at);
  if (comma && kind === 'phrase' && !listGoesOn(words, view, at)) return true;
  if (comma && kind === 'infinitive' && !listGoesOn(words, view, at)) return true;
  if (comma && isSaying(words, view, at + 1)) return true;
  if (
    (marksAt(words, view, comma ? at + 1 : at) & MARK.PHRASE) !== 0 &&
    lowerAt(words, view, (comma ? at + 1 : at) + 1) === 'to'
  )
    return true;
  if (joinsPredicate(words, view, { groups, group, at })) return true;
  if (kind === 'clause') return false;
  if (!nominal) return false;
  if (
    has(words, view, at, BIT.SUB) &&
    !has(words, view, at, BIT.ADV) &&
    lower !== 'as' &&
    lower !== 'whether' &&
    lower !== 'how' &&
    lower !== 'why'
  )
    return true;
  if (
    kind === 'phrase' &&
    has(words, view, at, BIT.TIME) &&
    !has(words, view, at - 1, BIT.DET | BIT.OWNER | BIT.ADJ | BIT.NUM | BIT.PREP | BIT.POSS)
  )
    return true;
  return kind === 'phrase' && lower === 'on' && has(words, view, at + 1, BIT.TIME);
}

/** ", adding that P": the next thing that the same speaker said. */
function isSaying(words: Words, view: View, at: number): boolean {
  if (!has(words, view, at, BIT.ING)) return false;
  const takes = words.language.cues.frames.get(lemmaAt(words, view, at))?.takes ?? 0;
  return (takes & (TAKES.THAT | TAKES.NOUN | TAKES.QUOTE)) !== 0;
}

/** "wages, hours and pay": the comma lies in a list. */
function listGoesOn(words: Words, view: View, comma: number): boolean {
  for (let at = comma + 1; at < view.length && at < comma + 8; at += 1) {
    if (has(words, view, at, BIT.AND)) return at > comma + 1 && !isComma(words, view, at + 1);
    if (has(words, view, at, BIT.REL | BIT.SUB | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.PAST | BIT.THIRD | BIT.ING))
      return false;
  }
  return false;
}

/** "and added", ", but denied": the next predicate of the one who says it. */
function joinsPredicate(
  words: Words,
  view: View,
  { groups, group, at }: { readonly groups: readonly Group[]; readonly group: Group; readonly at: number },
): boolean {
  const mark = isComma(words, view, at) ? at + 1 : at;
  if (!has(words, view, mark, BIT.AND)) return false;
  const next = groups.find((one) => one.finite && one.mark === mark);
  if (next === undefined || next.opener !== 'and') return false;
  const { subject } = frontOf(words, view, next);
  if (subject.to > subject.from) return false;
  return next.form === group.form || mark > at;
}

/** Where the clause goes on that the cue’s own clause interrupts ("X, who said P, [left]"); -1 when it does not. */
function resumption(words: Words, view: View, groups: readonly Group[], group: Group, from: number): number {
  if (group.opener === 'main') return -1;
  const next = groups.find(
    (one) =>
      one.finite &&
      one.from > from &&
      one.start <= group.start &&
      one.mark < group.from &&
      one.opener !== 'zero' &&
      one.opener !== 'and',
  );
  if (next === undefined) return -1;
  for (let at = next.from - 1; at > from; at -= 1) if (isComma(words, view, at)) return at;
  return next.from;
}
