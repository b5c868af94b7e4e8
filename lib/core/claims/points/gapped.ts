import { BIT } from '#lib/core/language/lexicon.ts';
import { has, isComma, lowerAt, type Range, type View, type Words } from '../grammar/view.ts';
import type { Clause } from './clause.ts';
import { isInnerComma, isInside } from './phrase.ts';
import type { Slot } from './slot.ts';

/**
 * "borders Vale in the east and Dorna in the north": two objects, each with a stretch of its own, and one verb. A clause for
 * each; null where there is no such thing.
 */
export function eachGapped(
  words: Words,
  clause: Clause,
  { verbEnd, core, slots }: { verbEnd: number; core: Range; slots: readonly Slot[] },
): readonly Clause[] | null {
  const { predicate } = clause;
  const [first] = slots;
  if (first === undefined || first.kind !== 'phrase' || core.to <= verbEnd || first.from !== core.to) return null;
  const cuts: Range[] = [];
  for (let i = 0; i + 1 < slots.length; i += 1) {
    const [slot, next] = [slots[i], slots[i + 1]];
    if (slot === undefined || next === undefined || next.kind !== 'phrase' || next.from !== slot.to) continue;
    if (lowerAt(words, predicate, next.inner) !== lowerAt(words, predicate, first.inner)) continue;
    const cut = objectIn(words, predicate, slot);
    if (cut !== null && isLike(words, predicate, { object: cut.to, core, slot: first })) cuts.push(cut);
  }
  if (cuts.length === 0) return null;
  const ends = [...cuts.map(({ from }) => from), predicate.length];
  const verb = predicate.slice(0, verbEnd);
  return [
    { ...clause, predicate: predicate.slice(0, ends[0]) },
    ...cuts.map(({ to }, i) => ({ ...clause, predicate: [...verb, ...predicate.slice(to, ends[i + 1])] })),
  ];
}

/** Where a joiner or comma stands within the stretch (`from`) and the noun phrase after it begins (`to`), which ends it. */
function objectIn(words: Words, view: View, { inner, to }: Slot): Range | null {
  const { joiner } = words.language.points;
  for (let at = inner + 2; at < to - 1; at += 1) {
    const comma = isComma(words, view, at) && !isInnerComma(words, view, at);
    if (!comma && !joiner.has(lowerAt(words, view, at))) continue;
    const next = comma && joiner.has(lowerAt(words, view, at + 1)) ? at + 2 : at + 1;
    let end = next;
    while (end < to && (isInside(words, view, end) || joiner.has(lowerAt(words, view, end)))) end += 1;
    if (end === to && next < to) return { from: at, to: next };
  }
  return null;
}

type Likeness = { readonly object: number; readonly core: Range; readonly slot: Slot };

/** It is like the object before rather than like the noun of the stretch: a name beside a name, a number beside a number. */
function isLike(words: Words, view: View, { object, core, slot }: Likeness): boolean {
  if (has(words, view, object, BIT.TIME)) return false;
  const opens = (at: number) => kindAt(words, view, at);
  const kind = opens(object);
  return kind !== 0 && opens(core.from) === kind && opens(slot.inner + 1) !== kind;
}

const kindAt = (words: Words, view: View, at: number): number => {
  if (has(words, view, at, BIT.NUM)) return BIT.NUM;
  if (has(words, view, at, BIT.PROPER)) return BIT.PROPER;
  return words.language.points.one.has(lowerAt(words, view, at)) ? BIT.DET : 0;
};
