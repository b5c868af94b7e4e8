import { BIT } from '#lib/core/language/lexicon.ts';
import { has, isComma, lowerAt, type Range, type View, type Words } from '../grammar/view.ts';
import type { Conjuncts } from './conjunct.ts';
import { isAdjective } from './phrase.ts';

/** `head`: the noun alone ("film"). */
export type Modifiers = Conjuncts & { readonly head: View };

/** "is a 2014 American fantasy film": a 2014 fantasy film and an American fantasy film. Null for fewer than two. */
export function modifiersOf(words: Words, view: View, { from, to }: Range): Modifiers | null {
  const { points } = words.language;
  if (!has(words, view, from - 1, BIT.BE)) return null;
  const start = points.one.has(lowerAt(words, view, from)) ? from + 1 : from;
  if (has(words, view, start, BIT.DET | BIT.POSS)) return null;
  const modifiers: Range[] = [];
  let at = start;
  while (at < to) {
    // "a wide, wooden building": a comma stands between words of one kind
    const listed = isComma(words, view, at - 1) && has(words, view, at + 1, BIT.NOUN | BIT.PLURAL) && at + 1 < to;
    const end = Math.max(modifierEnd(words, view, at, to), listed ? at + 1 : at);
    if (end === at) break;
    if (points.binding.has(lowerAt(words, view, at))) return null;
    modifiers.push({ from: at, to: end });
    at = end;
    while (at < to && (isComma(words, view, at) || points.joiner.has(lowerAt(words, view, at)))) at += 1;
  }
  const noun = nounEnd(words, view, at, to);
  if (noun === at || has(words, view, noun - 1, BIT.PROPER)) return null;
  if (modifiers.length + (noun - at) < 3) return null;
  // "a programming language" keeps both; of "a fantasy feature film" each says that it is a film
  const head = view.slice(noun - at > 2 ? noun - 1 : at, noun);
  if (modifiers.length < 2)
    return { from: start, to: noun, items: [view.slice(start, noun)], head: view.slice(noun - 1, noun) };
  const items = modifiers.map((range) => [...view.slice(range.from, range.to), ...head]);
  if (noun - at > 2) items.push(view.slice(at, noun));
  return { from: start, to: noun, items, head: view.slice(noun - 1, noun) };
}

/** Over an adjective with its adverbs, and over one of several words ("low-cost"); `at` when none stands here. */
function modifierEnd(words: Words, view: View, at: number, to: number): number {
  let end = at;
  while (end < to && has(words, view, end, BIT.ADV) && !isAdjective(words, view, end)) end += 1;
  while (lowerAt(words, view, end + 1) === '-' && end + 2 < to) end += 2;
  const last = isAdjective(words, view, end) || (end > at && lowerAt(words, view, end - 1) === '-');
  // the last word before the end or a preposition is the noun, whatever it looks like
  return last && end + 1 < to && !has(words, view, end + 1, BIT.PREP) ? end + 1 : at;
}

/** Over the nouns that follow the adjectives. */
function nounEnd(words: Words, view: View, at: number, to: number): number {
  let end = at;
  while (end < to && has(words, view, end, BIT.NOUN | BIT.PLURAL) && !has(words, view, end, BIT.PREP)) end += 1;
  while (end > at + 1 && end < to && isAdjective(words, view, end - 1)) end -= 1; // "a naval variant capable of more"
  return end;
}
