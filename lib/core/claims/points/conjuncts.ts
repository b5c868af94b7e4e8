import { BIT } from '#lib/core/language/lexicon.ts';
import { classAt, has, isComma, lowerAt, skipAdverbs, type Range, type View, type Words } from '../grammar/view.ts';
import { MOST_ITEMS, type Conjuncts, type Joined } from './conjunct.ts';
import { nounItems } from './noun-items.ts';
import { isAdjective, isInside, phraseStart } from './phrase.ts';

/** "A, B and C" in a stretch of the view: null where there is no list, or one that is one thing ("between A and B"). */
export function conjunctsOf(words: Words, view: View, range: Range): Conjuncts | null {
  const found = firstList(words, view, range);
  return found === null || holdsBinding(words, view, found) ? null : afterColon(words, view, found, range.from);
}

/** "a former, popular mayor": without "former" she would be one now. */
function holdsBinding(words: Words, view: View, { from, to }: Range): boolean {
  for (let at = from; at + 1 < to; at += 1)
    if (words.language.points.binding.has(lowerAt(words, view, at)) && !isInside(words, view, at + 1)) return true;
  return false;
}

/** "sold three boats: a tug, a ferry and a yacht": it sold three boats, and it sold a tug. */
function afterColon(words: Words, view: View, list: Conjuncts, least: number): Conjuncts {
  if (lowerAt(words, view, list.from - 1) !== ':' || !/s$/.test(lowerAt(words, view, list.from - 2))) return list;
  if (has(words, view, list.from, BIT.NUM)) return list;
  let start = phraseStart(words, view, list.from - 1, least);
  if (start > least && start < list.from - 1 && lowerAt(words, view, start - 1) === 'of')
    start = phraseStart(words, view, start - 1, least);
  if (start >= list.from - 1) return list;
  return { from: start, to: list.to, items: [view.slice(start, list.from - 1), ...list.items] };
}

function firstList(words: Words, view: View, { from, to }: Range): Conjuncts | null {
  for (let at = from + 1; at < to - 1; at += 1) {
    if (
      isComma(words, view, at) &&
      isAdjective(words, view, at - 1) &&
      isAdjectiveBeforeNoun(words, view, at + 1, to)
    ) {
      const found = listAround(words, view, { from, to, at, next: at + 1 });
      if (found !== null) return found;
    }
    const next = afterJoiner(words, view, at);
    if (next < 0 || next >= to) continue;
    const found = listAround(words, view, { from, to, at, next });
    if (found !== null) return found;
  }
  return null;
}

/** Where the last item begins, if a joiner stands here ("and", "as well as"); else -1. */
function afterJoiner(words: Words, view: View, at: number): number {
  const { joiner } = words.language.points;
  if (joiner.has(lowerAt(words, view, at))) return at + 1;
  if (
    lowerAt(words, view, at) === 'as' &&
    lowerAt(words, view, at + 1) === 'well' &&
    lowerAt(words, view, at + 2) === 'as'
  )
    return at + 3;
  return -1;
}

/** "a legible, concise style": the comma joins two adjectives of one noun. */
function isAdjectiveBeforeNoun(words: Words, view: View, at: number, to: number): boolean {
  let end = at;
  while (end < to && (isAdjective(words, view, end) || lowerAt(words, view, end) === '-')) end += 1;
  return end > at && end < to && has(words, view, end, BIT.NOUN | BIT.PLURAL) && !has(words, view, end, BIT.PROPER);
}

/** "a wide, multistorey, brick building": single words between an article and the last comma. */
export function commaModifiers(words: Words, view: View, { from, to }: Range): Conjuncts | null {
  if (!words.language.points.one.has(lowerAt(words, view, from))) return null;
  const items: View[] = [];
  let known = false;
  let at = from + 1;
  while (at + 1 < to && isComma(words, view, at + 1)) {
    known ||= isAdjective(words, view, at);
    items.push(view.slice(at, at + 1));
    at += 2;
  }
  if (items.length === 0 || !known || at + 1 >= to || !isInside(words, view, at + 1)) return null;
  const list = { from: from + 1, to: at + 1, items: [...items, view.slice(at, at + 1)] };
  return holdsBinding(words, view, list) ? null : list;
}

function listAround(words: Words, view: View, { from, to, at, next }: Joined): Conjuncts | null {
  const kind = formAt(words, view, next);
  if (kind === null) return null;
  const found =
    kind === NOUNS
      ? nounItems(words, view, { from, to, at, next })
      : verbItems(words, view, { from, to, at, next }, kind);
  if (found === null || found.items.length < 2 || found.items.length > MOST_ITEMS) return null;
  for (let i = found.from; i >= from && i >= found.from - 2; i -= 1)
    if (words.language.points.together.has(lowerAt(words, view, i))) return null;
  for (let i = found.to; i < to; i += 1) if (words.language.points.together.has(lowerAt(words, view, i))) return null;
  return found;
}

const NOUNS = 0;

/** What stands after the joiner: a noun phrase (0), or a preposition or verb form by its bit; null for what joins clauses. */
function formAt(words: Words, view: View, at: number): number | null {
  const start = has(words, view, at, BIT.ADV) && !has(words, view, at, BIT.PREP) ? skipAdverbs(words, view, at) : at;
  const bits = classAt(words, view, start);
  if ((bits & BIT.SUBJECT) !== 0 && (bits & (BIT.DET | BIT.OBJECT)) === 0) return null;
  if ((bits & BIT.TO) !== 0 && has(words, view, start + 1, BIT.BASE)) return BIT.TO;
  if ((bits & BIT.PREP) !== 0 && (bits & (BIT.ADJ | BIT.NOUN)) === 0) return BIT.PREP;
  if ((bits & BIT.BASE) !== 0 && (bits & BIT.NOUN) === 0) return BIT.BASE;
  if ((bits & BIT.ING) !== 0 && (bits & BIT.NOUN) === 0) return BIT.ING;
  if (isInside(words, view, start)) return NOUNS;
  if ((bits & BIT.PART) !== 0) return BIT.PART;
  return null;
}

/** "to go and [to] stay", "on the board and in the streets", "shooting and wounding": back to the same form. */
function verbItems(words: Words, view: View, { from, to, at, next }: Joined, bit: number): Conjuncts | null {
  for (let i = at - 1; i >= from; i -= 1) {
    if (has(words, view, i, BIT.REL | BIT.THAT | BIT.SUB) && !has(words, view, i, BIT.PREP)) return null;
    if (
      !has(words, view, i, bit) ||
      (bit === BIT.PREP && has(words, view, i, BIT.TO) && has(words, view, i + 1, BIT.BASE))
    )
      continue;
    if (
      bit === BIT.PREP &&
      words.language.points.glue.has(lowerAt(words, view, i)) &&
      !words.language.points.glue.has(lowerAt(words, view, next))
    )
      continue;
    const end = isComma(words, view, at - 1) ? at - 1 : at;
    if (end <= i) return null;
    // "shooting and wounding the officers": both have the one object
    const shared = end === i + 1 && bit !== BIT.PREP ? view.slice(next + 1, to) : [];
    return { from: i, to, items: [[...view.slice(i, end), ...shared], view.slice(next, to)] };
  }
  return null;
}
