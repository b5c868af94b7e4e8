import { BIT } from '#lib/core/language/lexicon.ts';
import { has, isComma, lowerAt, type Range, type View, type Words } from '../grammar/view.ts';
import { MOST_ITEMS, type Conjuncts, type Joined } from './conjunct.ts';
import { isAdjective, isInnerComma, isInside } from './phrase.ts';

/** The noun phrases of a list, back to its first and on to its last; null where there is no list. */
export function nounItems(words: Words, view: View, { from, to, at, next }: Joined): Conjuncts | null {
  const { leftover } = words.language.points;
  const last = lastItem(words, view, next, to);
  if (last.to <= last.from) return null;
  const pair = articledPair(words, view, { from, to, at, next });
  if (pair !== null) return pair;
  const own = opensNew(words, view, last.from);
  const earlier: Range[] = [];
  let end = isComma(words, view, at - 1) ? at - 1 : at;
  for (let i = 0; i < MOST_ITEMS; i += 1) {
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
