import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import { valueAt } from '#lib/core/sheets/figure-value.ts';
import { figureOf, type ReadFigure } from './figure.ts';
import { framed } from './figure-frame.ts';
import { unitAfter } from './figure-unit.ts';
import type { Line } from './reading.ts';
import { beginsAt, lowerAt } from './words-of.ts';

/** Figures that are no number: parts, multiples, places in an order, "dozens", the article. */
export const wordFigureAt = (line: Line, at: number, lists: CompareWords): ReadFigure | null =>
  shareAt(line, at, lists) ??
  timesAt(line, at, lists) ??
  ordinalAt(line, at, lists) ??
  vagueAt(line, at, lists) ??
  articleAt(line, at, lists);

/** "half of", "two thirds of", "one in five": hundredths; "half a million": a number. */
function shareAt(line: Line, at: number, lists: CompareWords): ReadFigure | null {
  const { words } = line;
  const ratio = oneIn(line, at);
  if (ratio !== null) return framed(line, ratio, lists);
  const share = beginsAt(words, at, lists.shares);
  if (share === null) return null;
  const to = at + share.length;
  const scaleAt = PARTITIVE.has(lowerAt(words, to)) ? (lowerAt(words, to + 1) === 'a' ? to + 2 : to + 1) : to;
  const scale = words.language.sheet.scales.get(lowerAt(words, scaleAt));
  if (scale !== undefined && scale >= 1000) {
    const { unit, to: end } = unitAfter(line, at, scaleAt + 1, lists);
    const value = (share.tag / 100) * scale;
    return framed(line, figureOf({ from: at, to: end, low: value, high: value, unit, isRounded: true }), lists);
  }
  // "half of the year", "a quarter of an hour" measure time
  const isTime = [to, to + 1, to + 2].some((word) => lists.measures.has(lowerAt(words, word)));
  // "rose by a third."
  const isStep = /^(?:by|cu)$/.test(lowerAt(words, at - 1)) && (words.tokens[to]?.kind ?? 'mark') === 'mark';
  if ((!SHARE_OF.has(lowerAt(words, to)) && !isStep) || isTime) return null;
  return framed(
    line,
    figureOf({
      from: at,
      to,
      low: share.tag,
      high: share.tag,
      unit: { kind: 'percent' },
      isRounded: true,
      isShare: true,
    }),
    lists,
  );
}

const PARTITIVE: ReadonlySet<string> = new Set(['of', 'a', 'de']);
const SHARE_OF: ReadonlySet<string> = new Set(['of', 'the', 'its', 'their', 'all', 'din', 'dintre']);

/** "one in five pupils", "unul din cinci". */
function oneIn({ words }: Line, at: number): ReadFigure | null {
  const one = valueAt(words, at);
  if (one === null || one.value > 20 || !/^(?:in|din)$/.test(lowerAt(words, one.to))) return null;
  const of = valueAt(words, one.to + 1);
  if (of === null || of.value <= one.value || of.value > 1000) return null;
  // "three in 2024"
  const value = (one.value / of.value) * 100;
  return figureOf({
    from: at,
    to: of.to,
    low: value,
    high: value,
    unit: { kind: 'percent' },
    isRounded: true,
    isShare: true,
  });
}

/** "doubled", "twice as many". */
function timesAt(line: Line, at: number, lists: CompareWords): ReadFigure | null {
  const times = lists.times.get(lowerAt(line.words, at));
  if (times === undefined) return null;
  return framed(line, figureOf({ from: at, to: at + 1, low: times, high: times, unit: { kind: 'times' } }), lists);
}

/** "the third time", "al treilea gol". */
function ordinalAt({ words, terms }: Line, at: number, lists: CompareWords): ReadFigure | null {
  const lower = lowerAt(words, at);
  const value =
    lists.ordinals.get(lower) ?? Number(/^(\d{1,3})(?:st|nd|rd|th|-lea|-a)$/.exec(lower)?.[1] ?? Number.NaN);
  if (Number.isNaN(value)) return null;
  const isOrdinal = words.language.code !== 'ro' || /^(?:al|a)$/.test(lowerAt(words, at - 1)) || /^prim/.test(lower);
  const noun = terms[at + 1] ?? null;
  if (!isOrdinal || noun === null || words.tokens[at + 1]?.kind !== 'word') return null;
  return figureOf({ from: at, to: at + 2, low: value, high: value, unit: { kind: 'ordinal', noun } });
}

/** "dozens of people", "sute de oameni", "zeci de mii". */
function vagueAt(line: Line, at: number, lists: CompareWords): ReadFigure | null {
  const { words } = line;
  const range = lists.vague.get(lowerAt(words, at));
  if (range === undefined || !/^(?:of|de)$/.test(lowerAt(words, at + 1))) return null;
  if (valueAt(words, at - 1) !== null || /^\d/.test(lowerAt(words, at - 1))) return null;
  const scale = lists.vague.get(lowerAt(words, at + 2));
  const [low, high] = scale === undefined ? range : [(range[0] * scale[0]) / 1.5, range[1] * scale[1]];
  const { unit, to } = unitAfter(line, at, scale === undefined ? at + 2 : at + 4, lists);
  return figureOf({ from: at, to, low, high, unit, bound: 'vague', isRounded: true });
}

/** "a miner", "un miner": one, where the other side counts them. */
function articleAt(line: Line, at: number, lists: CompareWords): ReadFigure | null {
  const { words } = line;
  if (
    ARTICLES.get(words.language.code)?.has(lowerAt(words, at)) !== true ||
    ((words.classes[at + 1] ?? 0) & BIT.NUM) !== 0
  )
    return null;
  const { unit, to } = unitAfter(line, at, at + 1, lists);
  if (unit.kind !== 'count' || unit.noun === null || to > at + 4) return null;
  const isPlural = ((words.classes[to - 1] ?? 0) & BIT.PLURAL) !== 0;
  return isPlural ? null : figureOf({ from: at, to, low: 1, high: 1, unit, isArticle: true });
}

const ARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set(['a', 'an'])],
  ['ro', new Set(['un', 'o'])],
]);
