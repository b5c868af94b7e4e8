import { has, hasWord, isComma, lowerAt, tidy, type View, type Words } from '../grammar/view.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import type { Clause, Draft } from './clause.ts';
import { conjunctsOf } from './conjuncts.ts';
import { isAdjective, phraseStart } from './phrase.ts';
import type { Slot } from './slot.ts';

type Examples = { readonly body: View; readonly slot: Slot; readonly verbEnd: number };

/** "sells tools such as saws and drills": it sells saws, and it sells drills. */
export function exampleFacts(words: Words, clause: Clause, { body, slot, verbEnd }: Examples): Draft[] {
  const { predicate } = clause;
  // "attacks on Vega, including tweets", "problems with it, including": examples of what stands further back
  const name = has(words, predicate, slot.from - 1, BIT.PROPER) && isComma(words, predicate, slot.from);
  if (name || has(words, predicate, slot.from - 1, BIT.OBJECT)) return [];
  let from = phraseStart(words, predicate, slot.from, verbEnd);
  // "a wide range of tools", but not "a tour of states"
  while (
    from - 1 > verbEnd &&
    lowerAt(words, predicate, from - 1) === 'of' &&
    words.language.points.ranges.has(lowerAt(words, predicate, from - 2))
  )
    from = phraseStart(words, predicate, from - 1, verbEnd);
  if (from >= slot.from) return [];
  // "boats, tugs and other ships such as ferries"
  const list = conjunctsOf(words, predicate, { from: verbEnd, to: slot.from });
  if (list !== null && list.from < from && list.to >= slot.from - 1) from = list.from;
  return itemsOf(words, body).map((item) => ({
    pieces: [...clause.subject, ...clause.link, { view: [...predicate.slice(0, from), ...item] }],
    rule: 'point.example',
  }));
}

/** What stands between the commas and joiners; an example is one even before "or". */
function itemsOf(words: Words, body: View): View[] {
  const { joiner, either, leftover } = words.language.points;
  const items: View[] = [];
  let from = 0;
  for (let at = 0; at <= body.length; at += 1) {
    const lower = lowerAt(words, body, at);
    const breaks = isComma(words, body, at)
      ? !has(words, body, at + 1, BIT.NUM)
      : joiner.has(lower) || either.has(lower);
    if (!breaks && at < body.length) continue;
    const item = tidy(words, body.slice(from, at));
    from = at + 1;
    if (hasWord(words, item) && !leftover.has(lowerAt(words, item, item.length - 1))) items.push(item);
  }
  return items.map((item) => withHead(words, item, items.at(-1) ?? item));
}

/** "premarital and extramarital sex": the noun of the last is that of the adjectives before it. */
function withHead(words: Words, item: View, last: View): View {
  if (item === last || !isAllAdjectives(words, item)) return item;
  let head = 0;
  while (head < last.length && isKind(words, last, head)) head += 1;
  return head === 0 ? item : [...item, ...last.slice(head)];
}

const isAllAdjectives = (words: Words, view: View) =>
  view.every((_, at) => isKind(words, view, at)) && !has(words, view, 0, BIT.PROPER);
const isKind = (words: Words, view: View, at: number) =>
  isAdjective(words, view, at) || lowerAt(words, view, at) === '-' || lowerAt(words, view, at + 1) === '-';
