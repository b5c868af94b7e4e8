import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import { valueAt } from '#lib/core/sheets/figure-value.ts';
import { figureOf, type ReadFigure } from './figure.ts';
import { framed } from './figure-frame.ts';
import { measureOf, unitAfter } from './figure-unit.ts';
import type { Line } from './reading.ts';
import { lowerAt, standsAt } from './words-of.ts';

/** A number in figures or words with its unit, a range, a score. */
export const numberFigureAt = (line: Line, at: number, lists: CompareWords): ReadFigure | null =>
  pairAt(line, at, lists) ?? numberAt(line, at, lists);

/** "9-4", "10-15 people": written as one word. */
function pairAt(line: Line, at: number, lists: CompareWords): ReadFigure | null {
  const pair = /^(\d{1,4})[-:](\d{1,4})$/.exec(lowerAt(line.words, at));
  if (pair === null) return null;
  const [low, high] = [Number(pair[1]), Number(pair[2])];
  const { unit, to, factor } = unitAfter(line, at, at + 1, lists);
  if (low > high || (unit.kind === 'count' && unit.noun === null))
    return figureOf({ from: at, to: at + 1, low, high, unit: { kind: 'score' } });
  return framed(line, figureOf({ from: at, to, low: low * factor, high: high * factor, unit, face: factor }), lists);
}

type Value = { readonly value: number; readonly to: number; readonly suffix: string };

function numberAt(line: Line, at: number, lists: CompareWords): ReadFigure | null {
  const first = magnitude(line, at, lists);
  if (first === null || isNoFigure(line, at, first)) return null;
  const { words } = line;
  const sign = currencyBefore(line, at, lists);
  const from = sign === null ? at : at - sign.length;
  const pair = pairedWith(line, at, first, lists);
  const last = pair?.number ?? first;
  const { unit, to, factor } = unitOf(line, { at, first, last, currency: sign?.currency ?? null }, lists);
  if (pair?.isScore === true && unit.kind === 'count')
    return figureOf({ from, to: last.to, low: first.value, high: last.value, unit: { kind: 'score' } });
  // "between 2 and 3 million": the magnitude belongs to both
  const isLifted = pair !== null && !pair.isScore && last.value >= 1000 && first.value < 1000;
  const one = isLifted ? first.value * magnitudeOf(last.value) : first.value;
  const written = words.text.slice(words.tokens[at]?.start ?? 0, words.tokens[last.to - 1]?.end ?? 0);
  const isRounded = last.to - at > 1 || /[.,]\d{1,2}(?!\d)/.test(written);
  // "doi ani și jumătate"
  const half = standsAt(words, to, ['și', 'jumătate']) ? 2 : 0;
  const more = half > 0 ? 0.5 : 0;
  return framed(
    line,
    figureOf({
      from,
      to: to + half,
      low: (Math.min(one, last.value) + more) * factor,
      high: (Math.max(one, last.value) + more) * factor,
      unit,
      isRounded,
      face: factor,
    }),
    lists,
  );
}

const magnitudeOf = (value: number): number => 1000 ** Math.floor(Math.log10(value) / 3);

type Numbers = { readonly at: number; readonly first: Value; readonly last: Value; readonly currency: string | null };

function unitOf(line: Line, { at, first, last, currency }: Numbers, lists: CompareWords): ReturnType<typeof unitAfter> {
  const own = currency ?? lists.currencies.get(first.suffix) ?? null;
  if (own !== null) {
    const to = lists.currencies.has(lowerAt(line.words, last.to)) ? last.to + 1 : last.to;
    return { unit: { kind: 'money', currency: own }, to, factor: 1 };
  }
  const glued = first.suffix === '' ? null : measureOf(first.suffix, lists);
  return glued === null ? unitAfter(line, at, last.to, lists) : { ...glued, to: last.to };
}

/** A number with what "m" after a sign of money means, and with "and a half", "și jumătate". */
function magnitude(line: Line, at: number, lists: CompareWords): Value | null {
  const { words } = line;
  const read = valueAt(words, at);
  if (read === null) return null;
  const isMoney = currencyBefore(line, at, lists) !== null;
  const own = SHORT.get(read.suffix);
  if (isMoney && own !== undefined) return { value: read.value * own, to: read.to, suffix: '' };
  const after = SHORT.get(lowerAt(words, read.to));
  if (isMoney && after !== undefined && read.suffix === '')
    return { value: read.value * after, to: read.to + 1, suffix: '' };
  const half = HALVES.find((phrase) => standsAt(words, read.to, phrase));
  if (half === undefined || read.suffix !== '') return read;
  const to = read.to + half.length;
  const scale = words.language.sheet.scales.get(lowerAt(words, to));
  if (scale !== undefined) return { value: (read.value + 0.5) * scale, to: to + 1, suffix: '' };
  return { value: read.value + 0.5 * scaleOf(read.value), to, suffix: '' };
}

const SHORT: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

const HALVES: readonly (readonly string[])[] = [
  ['and', 'a', 'half'],
  ['și', 'jumătate'],
];

/** "un milion și jumătate": half of a million. */
const scaleOf = (value: number): number => (value >= 1000 && value % 1000 === 0 ? magnitudeOf(value) : 1);

/** Words that only look like figures: "no one", "one of them", "o nouă lege", "Route 66". */
function isNoFigure(line: Line, at: number, { value, to }: Value): boolean {
  const { words } = line;
  const token = words.tokens[at];
  if (token === undefined) return true;
  if (token.kind === 'number') return isPartOfName(line, at, to);
  if (value === 1 && to === at + 1) {
    const next = words.classes[to] ?? 0;
    const isCounted = (next & BIT.NOUN) !== 0 && (next & (BIT.PREP | BIT.AND | BIT.BE | BIT.HAVE | BIT.MODAL)) === 0;
    return !isCounted || NO_ONE.has(lowerAt(words, at - 1));
  }
  // "nouă" is "nine" only before what is counted, else "new"
  if (token.lower !== 'nouă' || lowerAt(words, to) === 'de') return false;
  return lowerAt(words, at - 1) === 'o' || !/(?:i|e|uri|le)$/.test(lowerAt(words, to));
}

const NO_ONE: ReadonlySet<string> = new Set(['no', 'any', 'every', 'the']);

function isPartOfName({ words, terms }: Line, at: number, to: number): boolean {
  const named = words.tokens[at - 1];
  if (named === undefined || named.kind !== 'word' || !named.capital || at < 2) return false;
  if (words.language.months.has(named.lower) || ((words.classes[at - 1] ?? 0) & BIT.PROPER) === 0) return false;
  const isCounting =
    lowerAt(words, to) === 'de' || (((words.classes[to] ?? 0) & BIT.NOUN) !== 0 && words.tokens[to]?.kind === 'word');
  return /^\d{1,4}$/.test(lowerAt(words, at)) && terms[at - 1] !== null && !isCounting;
}

type Sign = { readonly currency: string; readonly length: number };

/** "$5", "US$5", "USD 5". */
function currencyBefore({ words }: Line, at: number, { currencies }: CompareWords): Sign | null {
  const currency = currencies.get(lowerAt(words, at - 1));
  const isSign = words.tokens[at - 1]?.kind === 'mark' || CODE.test(lowerAt(words, at - 1));
  if (currency === undefined || !isSign) return null;
  return { currency, length: lowerAt(words, at - 2) === 'us' && lowerAt(words, at - 1) === '$' ? 2 : 1 };
}

const CODE = /^(?:usd|eur|gbp|ron|chf|us\$)$/;

type Paired = { readonly number: Value; readonly isScore: boolean };

/** "10 to 15", "between 10 and 15", "10–15", "9 votes to 4". */
function pairedWith(line: Line, at: number, first: Value, lists: CompareWords): Paired | null {
  const { words } = line;
  const opener = lists.rangeOpeners.has(lowerAt(words, at - 1)) ? lowerAt(words, at - 1) : null;
  for (let link = first.to; link <= first.to + MOST_BETWEEN; link += 1) {
    const between = lowerAt(words, link);
    if (lists.between.has(between)) {
      if (/^(?:and|și)$/.test(between) && !/^(?:between|între)$/.test(opener ?? '')) return null;
      const number = magnitude(line, link + 1, lists);
      if (number === null) return null;
      const isScore = opener === null && first.value > number.value;
      return link > first.to && !isScore && opener === null ? null : { number, isScore };
    }
    const isNoun =
      words.tokens[link]?.kind === 'word' && (((words.classes[link] ?? 0) & BIT.NOUN) !== 0 || between === 'de');
    if (!isNoun) return null;
  }
  return null;
}

/** "9 votes to 4", "61 de voturi la 40". */
const MOST_BETWEEN = 2;
