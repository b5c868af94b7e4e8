import { isComma, lowerAt, type Range, type View, type Words } from '../grammar/view.ts';
import { openingAt } from './opening.ts';
import type { Slot } from './slot.ts';

export type Slots = { readonly core: Range; readonly slots: readonly Slot[] };

/** The words of a predicate from `from` on (its verb stands before) in stretches: its core, then what is added to it. */
export function slotsOf(words: Words, view: View, from: number): Slots {
  const slots: Slot[] = [];
  let core: Range | null = null;
  let open: Omit<Slot, 'to'> | null = null;
  let start = from;
  const close = (to: number) => {
    const last = slots.at(-1);
    if (open === null) core ??= { from: start, to };
    else if (last !== undefined && last.to === open.from && isReach(words, view, last, open))
      slots[slots.length - 1] = { ...last, to };
    else if (to > open.inner) slots.push({ ...open, to });
    open = null;
  };
  let at = from;
  while (at < view.length) {
    const next = openingAt(words, view, at, from);
    if (next === null) {
      at += 1;
      continue;
    }
    close(at);
    start = at;
    open = { kind: next.kind, from: at, inner: next.inner, loose: next.loose };
    if (next.end > 0) {
      close(next.end);
      at = next.end;
      // what follows a closed stretch without an opening of its own goes with it
      if (at < view.length && openingAt(words, view, at, from) === null) {
        const last = slots.at(-1);
        let stop = at;
        while (stop < view.length && openingAt(words, view, stop, from) === null) stop += 1;
        if (last !== undefined && isComma(words, view, at))
          slots.push({ ...last, kind: 'phrase', from: at, inner: at, to: stop });
        else if (last !== undefined) slots[slots.length - 1] = { ...last, to: stop };
        at = stop;
      }
    } else {
      // past the word that opens it, which after a comma is one further on
      const opener = next.loose && (next.kind === 'phrase' || next.kind === 'infinitive') ? 1 : 0;
      at = Math.max(at + 1, next.inner + opener, next.past ?? 0);
    }
  }
  close(view.length);
  return { core: core ?? { from: start, to: start }, slots };
}

/** "from 1979 to 1985": two prepositions, one stretch. */
const isReach = (words: Words, view: View, before: Slot, { kind, inner, loose }: Omit<Slot, 'to'>) =>
  kind === 'phrase' &&
  !loose &&
  before.kind === 'phrase' &&
  words.language.points.reach.has(lowerAt(words, view, inner)) &&
  lowerAt(words, view, before.inner) === words.language.points.from;
