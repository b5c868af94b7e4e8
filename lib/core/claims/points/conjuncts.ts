import { BIT } from '#lib/core/language/lexicon.ts';
import { classAt, has, isComma, lowerAt, skipAdverbs, type Range, type View, type Words } from '../grammar/view.ts';
import { isAdjective, isInnerComma, isInside, phraseStart } from './phrase.ts';

/** A list in a stretch: each of `items` may stand in the place `from`..`to` alone. */
export type Conjuncts = Range & { readonly items: readonly View[] };

/** The most items of one list that become points. */
const MOST = 12;

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

type Joined = Range & { readonly at: number; readonly next: number };

function listAround(words: Words, view: View, { from, to, at, next }: Joined): Conjuncts | null {
  const kind = formAt(words, view, next);
  if (kind === null) return null;
  const found =
    kind === NOUNS
      ? nounItems(words, view, { from, to, at, next })
      : verbItems(words, view, { from, to, at, next }, kind);
  if (found === null || found.items.length < 2 || found.items.length > MOST) return null;
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

function nounItems(words: Words, view: View, { from, to, at, next }: Joined): Conjuncts | null {
  const { leftover } = words.language.points;
  const last = lastItem(words, view, next, to);
  if (last.to <= last.from) return null;
  const pair = articledPair(words, view, { from, to, at, next });
  if (pair !== null) return pair;
  const own = opensNew(words, view, last.from);
  const earlier: Range[] = [];
  let end = isComma(words, view, at - 1) ? at - 1 : at;
  for (let i = 0; i < MOST; i += 1) {
    const start = itemStart(words, view, from, end);
    if (start >= end) break;
    earlier.unshift({ from: start, to: end });
    if (start > from && isComma(words, view, start - 1) && !isInnerComma(words, view, start - 1) && start - 1 > from)
      end = start - 1;
    else break;
  }
  const [first] = earlier;
  if (first === undefined) return null;
  if (first.from >= 2 && isNaming(words, view, first.from - 1) && has(words, view, first.from - 2, BIT.PROPER))
    return null; // "Department of Health and Human Services"
  // "the United States, Canada and others": the article is that of the one name
  const named =
    has(words, view, first.from + 1, BIT.PROPER) && earlier.some(({ from: at }) => has(words, view, at, BIT.PROPER));
  const begin =
    own || named || !has(words, view, first.from, BIT.DET | BIT.POSS) ? first.from : afterArticle(words, view, first);
  const ranges = [{ from: begin, to: first.to }, ...earlier.slice(1), last].filter(
    (range) => range.to > range.from && !leftover.has(lowerAt(words, view, range.to - 1)),
  );
  const head = sharedHead(words, view, ranges, begin);
  return {
    from: begin,
    to: last.to,
    items: ranges.map((range, i) =>
      head === null || i === ranges.length - 1
        ? view.slice(range.from, range.to)
        : [...view.slice(range.from, range.to), ...view.slice(head, last.to)],
    ),
  };
}

const isNaming = (words: Words, view: View, at: number) =>
  lowerAt(words, view, at) === 'of' || words.language.points.named.has(lowerAt(words, view, at));

/** "a mother from Kansas and a father from Kenya": both with an article and what tells more of them. */
function articledPair(words: Words, view: View, { from, to, at, next }: Joined): Conjuncts | null {
  if (!has(words, view, next, BIT.DET) || isComma(words, view, at - 1)) return null;
  const near = itemStart(words, view, from, at);
  if (near <= from + 1 || near >= at || has(words, view, near, BIT.DET) || !has(words, view, near - 1, BIT.PREP))
    return null;
  const start = itemStart(words, view, from, near - 1);
  if (start >= near - 1 || !has(words, view, start, BIT.DET)) return null;
  return { from: start, to, items: [view.slice(start, at), view.slice(next, to)] };
}

/** An item with an article, number or name of its own does not lean on the words before the list. */
const opensNew = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.DET | BIT.POSS | BIT.NUM) ||
  (has(words, view, at, BIT.PROPER) && !isAdjective(words, view, at));

const afterArticle = (words: Words, view: View, { from, to }: Range) =>
  has(words, view, from, BIT.DET | BIT.POSS) && from + 1 < to ? from + 1 : from;

function lastItem(words: Words, view: View, next: number, to: number): Range {
  let at = next;
  while (at < to && (isInside(words, view, at) || (at === next && has(words, view, at, BIT.ADV)))) at += 1;
  while (at < to && lowerAt(words, view, at) === 'of' && isInside(words, view, at + 1) && opensNew(words, view, next)) {
    at += 1;
    while (at < to && isInside(words, view, at)) at += 1;
  }
  return { from: next, to: at };
}

/** Back over a noun phrase. */
function itemStart(words: Words, view: View, from: number, end: number): number {
  let at = end;
  while (at > from && isInside(words, view, at - 1)) {
    at -= 1;
    if (has(words, view, at, BIT.DET | BIT.POSS) && !has(words, view, at - 1, BIT.OWNER)) return at;
  }
  return at;
}

/** "temperature and pressure sensors": where the noun begins that all items share; null when each has its own. */
function sharedHead(words: Words, view: View, ranges: readonly Range[], begin: number): number | null {
  const last = ranges.at(-1);
  if (last === undefined || ranges.length < 2 || last.to - last.from < 2) return null;
  const others = ranges.slice(0, -1);
  // "the 2D, 3D and 4D formats" by the word that stands before the noun in each
  const before = lowerAt(words, view, last.to - 2);
  const many = last.to - last.from > 2 && has(words, view, last.to - 1, BIT.PLURAL);
  if (many && others.every(({ to }) => lowerAt(words, view, to - 1) === before)) return last.to - 1;
  const adjectives = others.every((range) =>
    all(range, (at) => isAdjective(words, view, at) || has(words, view, at, BIT.ADV)),
  );
  const opening = isAdjective(words, view, last.from);
  if (adjectives) return opening || last.to - last.from === 2 ? last.from + 1 : null;
  // "a simple and intuitive interface": one article, one noun
  const single = others.every(
    (range) => range.to - range.from === 1 && !has(words, view, range.from, BIT.PLURAL | BIT.NUM),
  );
  if (single && begin > 0 && words.language.points.one.has(lowerAt(words, view, begin - 1))) return last.from + 1;
  const bare = others.every(
    (range) =>
      range.to - range.from === 1 &&
      has(words, view, range.from, BIT.NOUN) &&
      !has(words, view, range.from, BIT.PLURAL | BIT.PROPER | BIT.NUM),
  );
  return bare && begin > 0 && !opening && last.to - last.from === 2 && has(words, view, last.to - 1, BIT.PLURAL)
    ? last.from + 1
    : null;
}

function all({ from, to }: Range, holds: (at: number) => boolean): boolean {
  for (let at = from; at < to; at += 1) if (!holds(at)) return false;
  return to > from;
}
