import { BIT } from '#lib/core/language/lexicon.ts';
import { has, hasWord, isComma, tidy, type View, type Words } from '../grammar/view.ts';
import { inList } from './closing.ts';
import type { Slot, SlotKind } from './slot.ts';
import { slotsOf } from './slots.ts';

/** A subject without what tells more of it, and that as stretches of `view`, which is the subject with it. */
export type Told = { readonly rest: View; readonly view: View; readonly slots: readonly Slot[] };

/** "Norway, officially the Kingdom of Norway, is …", "Pop, who left, is …": the sentence stands without it. Null when there is none. */
export function withoutSubjectAsides(words: Words, view: View): Told | null {
  if (view.length < 4 || !view.some((_, at) => isComma(words, view, at) || has(words, view, at, BIT.ADV))) return null;
  let from = -1;
  const slots = slotsOf(words, view, 1).slots.filter((slot) => {
    if (!TOLD.has(slot.kind) || (!slot.loose && !has(words, view, slot.from, BIT.ADV))) return false;
    if (slot.from < 1 || (isComma(words, view, slot.from) && inList(words, view, slot.from))) return false;
    if (from < 0) from = slot.from;
    return true;
  });
  const last = slots.at(-1);
  if (last === undefined || hasWord(words, view.slice(last.to))) return null;
  const rest = tidy(words, view.slice(0, from));
  return hasWord(words, rest) ? { rest, view, slots } : null;
}

const TOLD: ReadonlySet<SlotKind> = new Set(['relative', 'participle', 'apposition']);
