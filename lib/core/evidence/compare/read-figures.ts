import { BIT } from '#lib/core/language/lexicon.ts';
import type { BoundWord, CompareWords } from '#lib/core/language/compare-words.ts';
import type { Dimension } from '#lib/core/language/measures.ts';
import { valueAt } from '#lib/core/sheets/figure-value.ts';
import type { Line } from './reading.ts';
import { beginsAt, endsBefore, lowerAt, standsAt, tokensSpan } from './words-of.ts';

/** What a figure measures; two figures of one thing have the same. */
export type Unit =
  | { readonly kind: 'money'; readonly currency: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'points' }
  | { readonly kind: 'measure'; readonly dimension: Dimension; readonly word: string }
  | { readonly kind: 'age' }
  | { readonly kind: 'times' }
  | { readonly kind: 'ordinal'; readonly noun: string }
  | { readonly kind: 'score' }
  /** `noun`: what is counted, as a term, or null. */
  | { readonly kind: 'count'; readonly noun: string | null; readonly isPeople: boolean };

/** A figure where it stands. */
export type Figure = {
  readonly start: number;
  readonly end: number;
  /** Positions in the tokens of its line, end exclusive, with bound and unit. */
  readonly from: number;
  readonly to: number;
  readonly line: number;
  /** In the base unit of its dimension; both the same unless it is a range. */
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly bound: BoundWord | 'vague' | null;
  /** "rose to", "by", "from". */
  readonly role: 'to' | 'by' | 'from' | null;
  /** It has decimals or a word for its magnitude ("3.5 million"): written rounded. */
  readonly isRounded: boolean;
  /** What one of its unit is in the base unit of its dimension. */
  readonly face: number;
  /** Told in words as a part of the whole ("a third of"). */
  readonly isShare: boolean;
};

/** The figures of a line, in order. @param isTaken the word belongs to a date */
export function figuresIn(line: Line, at: number, lists: CompareWords, isTaken: (word: number) => boolean): Figure[] {
  const found: Figure[] = [];
  let word = 0;
  const { tokens } = line.words;
  while (word < tokens.length) {
    const read = isTaken(word) ? null : readAt(line, word, lists);
    if (read === null) {
      word += 1;
      continue;
    }
    found.push({ ...read, line: at, ...tokensSpan(tokens, read.from, read.to) });
    word = Math.max(word + 1, read.to);
  }
  return found;
}

type Read = Omit<Figure, 'start' | 'end' | 'line'>;

function readAt(line: Line, at: number, lists: CompareWords): Read | null {
  return (
    pairAt(line, at, lists) ??
    shareAt(line, at, lists) ??
    timesAt(line, at, lists) ??
    ordinalAt(line, at, lists) ??
    vagueAt(line, at, lists) ??
    numberAt(line, at, lists)
  );
}

type Number = { readonly value: number; readonly to: number; readonly suffix: string };

/** "9-4", "10-15 people": written as one word. */
function pairAt(line: Line, at: number, lists: CompareWords): Read | null {
  const pair = /^(\d{1,4})[-:](\d{1,4})$/.exec(lowerAt(line.words, at));
  if (pair === null) return null;
  const [one, other] = [Number(pair[1]), Number(pair[2])];
  const { unit, to, factor } = unitAfter(line, at, at + 1, lists);
  if (one > other || (unit.kind === 'count' && unit.noun === null))
    return {
      from: at,
      to: at + 1,
      low: one,
      high: other,
      unit: { kind: 'score' },
      bound: null,
      role: null,
      isRounded: false,
      face: 1,
      isShare: false,
    };
  return framed(line, at, to, lists, { low: one * factor, high: other * factor, unit, isRounded: false, face: factor });
}

/** "half of", "two thirds": hundredths. */
function shareAt(line: Line, at: number, lists: CompareWords): Read | null {
  const { words } = line;
  const share = beginsAt(words, at, lists.shares);
  if (share === null) return null;
  const after = lowerAt(words, at + share.length);
  if (!SHARE_OF.has(after)) return null;
  // "half of the year", "a quarter of an hour" measure time
  if (/^(?:an|hour|hours|ceas|oră|year|month|century|an)$/.test(lowerAt(words, at + share.length + 2))) return null;
  return framed(line, at, at + share.length, lists, {
    low: share.tag,
    high: share.tag,
    unit: { kind: 'percent' },
    isRounded: true,
    isShare: true,
  });
}

const SHARE_OF: ReadonlySet<string> = new Set(['of', 'the', 'its', 'their', 'all', 'din', 'dintre', 'a']);

function timesAt(line: Line, at: number, lists: CompareWords): Read | null {
  const times = lists.times.get(lowerAt(line.words, at));
  if (times === undefined) return null;
  return framed(line, at, at + 1, lists, { low: times, high: times, unit: { kind: 'times' }, isRounded: false });
}

/** "the third time", "al treilea gol". */
function ordinalAt(line: Line, at: number, lists: CompareWords): Read | null {
  const { words, terms } = line;
  const lower = lowerAt(words, at);
  const value =
    lists.ordinals.get(lower) ?? Number(/^(\d{1,3})(?:st|nd|rd|th|-lea|-a)$/.exec(lower)?.[1] ?? Number.NaN);
  if (Number.isNaN(value) || value === undefined) return null;
  if (words.language.code === 'ro' && !/^(?:al|a|prim)/.test(lowerAt(words, at - 1)) && !/^prim/.test(lower))
    return null;
  const noun = terms[at + 1] ?? null;
  if (noun === null || words.tokens[at + 1]?.kind !== 'word') return null;
  return {
    from: at,
    to: at + 2,
    low: value,
    high: value,
    unit: { kind: 'ordinal', noun },
    bound: null,
    role: null,
    isRounded: false,
    face: 1,
    isShare: false,
  };
}

/** "dozens of people", "sute de oameni". */
function vagueAt(line: Line, at: number, lists: CompareWords): Read | null {
  const { words } = line;
  const range = lists.vague.get(lowerAt(words, at));
  if (range === undefined) return null;
  const of = lowerAt(words, at + 1);
  if (of !== 'of' && of !== 'de') return null;
  if (valueAt(words, at - 1) !== null || /^\d/.test(lowerAt(words, at - 1))) return null;
  const scale = lists.vague.get(lowerAt(words, at + 2));
  const [low, high] = scale === undefined ? range : [(range[0] * scale[0]) / 1.5, range[1] * scale[1]];
  const to = scale === undefined ? at + 2 : at + 4;
  const counted = unitAfter(line, at, to, lists);
  return {
    from: at,
    to: counted.to,
    low,
    high,
    unit: counted.unit,
    bound: 'vague',
    role: null,
    isRounded: true,
    face: 1,
    isShare: false,
  };
}

function numberAt(line: Line, at: number, lists: CompareWords): Read | null {
  const { words } = line;
  const first = magnitude(line, at, lists);
  if (first === null || isNoFigure(line, at, first)) return null;
  const sign = currencyBefore(line, at, lists);
  const from = sign === null ? at : at - sign.length;
  const own = sign === null ? lists.currencies.get(first.suffix) : sign.currency;
  const glued = own === undefined && first.suffix !== '' ? measureOf(first.suffix, lists) : null;
  const pair = pairedWith(line, at, first, lists);
  const last = pair?.number ?? first;
  const unit =
    own !== undefined
      ? { unit: { kind: 'money', currency: own } as const, to: skipCurrency(line, last.to, lists), factor: 1 }
      : glued !== null
        ? { ...glued, to: last.to }
        : unitAfter(line, at, last.to, lists);
  const decimal = /[.,]\d{1,2}(?!\d)/.test(
    words.text.slice(words.tokens[at]?.start ?? 0, words.tokens[last.to - 1]?.end ?? 0),
  );
  const scaled = last.to - at > 1 || decimal;
  const scale = (value: number) => value * unit.factor;
  // "between 2 and 3 million": the magnitude belongs to both
  const lifted =
    pair !== null && pair.number.value >= 1000 && first.value < 1000 && !pair.isScore
      ? first.value * magnitudeOf(pair.number.value)
      : first.value;
  if (pair !== null && pair.isScore && unit.unit.kind === 'count')
    return {
      from,
      to: last.to,
      low: first.value,
      high: last.value,
      unit: { kind: 'score' },
      bound: null,
      role: null,
      isRounded: false,
      face: 1,
      isShare: false,
    };
  return framed(line, from, unit.to, lists, {
    low: scale(Math.min(lifted, last.value)),
    high: scale(Math.max(lifted, last.value)),
    unit: unit.unit,
    isRounded: scaled,
    face: unit.factor,
  });
}

const magnitudeOf = (value: number): number => 1000 ** Math.floor(Math.log10(value) / 3);

/** A number with what "m" and "tn" after a sign of money mean. */
function magnitude(line: Line, at: number, lists: CompareWords): Number | null {
  const { words } = line;
  const read = valueAt(words, at);
  if (read !== null) {
    const after = SHORT.get(lowerAt(words, read.to));
    if (SHORT.has(read.suffix) && currencyBefore(line, at, lists) !== null)
      return { value: read.value * (SHORT.get(read.suffix) ?? 1), to: read.to, suffix: '' };
    if (after !== undefined && currencyBefore(line, at, lists) !== null && read.suffix === '')
      return { value: read.value * after, to: read.to + 1, suffix: '' };
    // "1.200" of a text that groups with points, beside "1,200"
    return read;
  }
  return null;
}

const SHORT: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mln', 1e6],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Words that only look like figures: "no one", "one of them", "o nouă lege", "No. 5", a flight, a road. */
function isNoFigure(line: Line, at: number, { value, to }: Number): boolean {
  const { words } = line;
  const token = words.tokens[at];
  if (token === undefined) return true;
  const before = lowerAt(words, at - 1);
  if (token.kind === 'number') {
    const named = words.tokens[at - 1];
    // "Route 66", "Article 5", "COVID-19": part of a name
    return (
      named?.capital === true &&
      named.kind === 'word' &&
      at > 1 &&
      !words.language.months.has(named.lower) &&
      /^\d{1,4}$/.test(token.lower) &&
      (line.terms[at] ?? null) === null &&
      ((words.classes[at - 1] ?? 0) & BIT.PROPER) !== 0 &&
      isName(line, at - 1) &&
      unitless(line, to)
    );
  }
  if (value === 1 && to === at + 1) {
    const next = words.classes[to] ?? 0;
    return (
      before === 'no' ||
      before === 'any' ||
      before === 'every' ||
      before === 'the' ||
      (next & BIT.NOUN) === 0 ||
      (next & (BIT.PREP | BIT.AND | BIT.BE | BIT.HAVE | BIT.MODAL)) !== 0
    );
  }
  if (token.lower === 'nouă' && (before === 'o' || !/(?:i|e|uri|le)$/.test(lowerAt(words, to))))
    return lowerAt(words, to) !== 'de';
  return false;
}

const isName = (line: Line, at: number): boolean => line.terms[at] !== null;
const unitless = (line: Line, to: number): boolean =>
  lowerAt(line.words, to) !== 'de' &&
  (((line.words.classes[to] ?? 0) & BIT.NOUN) === 0 || line.words.tokens[to]?.kind !== 'word');

function currencyBefore(
  line: Line,
  at: number,
  { currencies }: CompareWords,
): { currency: string; length: number } | null {
  const { words } = line;
  const one = currencies.get(lowerAt(words, at - 1));
  if (one === undefined) return null;
  const isSign = words.tokens[at - 1]?.kind === 'mark' || /^(?:usd|eur|gbp|ron|chf|us\$)$/.test(lowerAt(words, at - 1));
  if (!isSign) return null;
  return { currency: one, length: lowerAt(words, at - 2) === 'us' && lowerAt(words, at - 1) === '$' ? 2 : 1 };
}

const skipCurrency = (line: Line, at: number, { currencies }: CompareWords): number =>
  currencies.has(lowerAt(line.words, at)) ? at + 1 : at;

/** "10 to 15", "between 10 and 15", "10–15", "9-4", "9 votes to 4". */
function pairedWith(
  line: Line,
  at: number,
  first: Number,
  lists: CompareWords,
): { number: Number; isScore: boolean } | null {
  const { words } = line;
  const opener = lists.rangeOpeners.has(lowerAt(words, at - 1)) ? lowerAt(words, at - 1) : null;
  const score = /^(\d{1,3})[-:–](\d{1,3})$/.exec(lowerAt(words, at));
  if (score !== null) return null;
  for (let link = first.to; link <= first.to + 2; link += 1) {
    const between = lowerAt(words, link);
    if (lists.between.has(between)) {
      if ((between === 'and' || between === 'și') && opener !== 'between' && opener !== 'între') return null;
      const number = magnitude(line, link + 1, lists);
      if (number === null) return null;
      const isCounted = link > first.to;
      const isScore = opener === null && first.value > number.value;
      return isCounted && !isScore && opener === null ? null : { number, isScore };
    }
    if (words.tokens[link]?.kind !== 'word' || ((words.classes[link] ?? 0) & BIT.NOUN) === 0) return null;
  }
  return null;
}

function measureOf(word: string, { measures }: CompareWords): { unit: Unit; factor: number } | null {
  if (word === '%') return { unit: { kind: 'percent' }, factor: 1 };
  const measure = measures.get(word);
  return measure === undefined
    ? null
    : { unit: { kind: 'measure', dimension: measure.dimension, word }, factor: measure.factor };
}

type Measured = { readonly unit: Unit; readonly to: number; readonly factor: number };

/** How many words may stand between a number and what it counts ("12 badly injured men"). */
const REACH = 4;

function unitAfter(line: Line, at: number, to: number, lists: CompareWords): Measured {
  const { words, terms } = line;
  const { agedAfter, agedBefore } = words.language.sheet;
  const skip = lowerAt(words, to) === 'de' || lowerAt(words, to) === '-' ? 1 : 0;
  const next = to + skip;
  const points = beginsAt(
    words,
    next,
    lists.points.map((phrase) => ['points', phrase] as const),
  );
  if (points !== null) return { unit: { kind: 'points' }, to: next + points.length, factor: 1 };
  const percent = beginsAt(
    words,
    next,
    lists.percent.map((phrase) => ['percent', phrase] as const),
  );
  if (percent !== null) return { unit: { kind: 'percent' }, to: next + percent.length, factor: 1 };
  if (
    agedAfter.some((sequence) => sequence.length > 1 && standsAt(words, to, sequence) && isAge(line, at)) ||
    agedBefore.has(lowerAt(words, at - 1)) ||
    (lowerAt(words, at - 2) === 'vârstă' && lowerAt(words, at - 1) === 'de')
  )
    return {
      unit: { kind: 'age' },
      to:
        to +
        (lowerAt(words, to) === 'years' ? 2 : lowerAt(words, to) === 'de' ? 2 : lowerAt(words, to) === '-' ? 2 : 0),
      factor: 1,
    };
  if (lowerAt(words, at - 1) === ',' && lowerAt(words, to) === ',' && ((words.classes[at - 2] ?? 0) & BIT.PROPER) !== 0)
    return { unit: { kind: 'age' }, to, factor: 1 };
  const currency = lists.currencies.get(lowerAt(words, next));
  if (currency !== undefined) return { unit: { kind: 'money', currency }, to: next + 1, factor: 1 };
  const nation = terms[next] ?? null;
  const second =
    nation !== null && words.tokens[next]?.capital === true
      ? lists.currencies.get(lowerAt(words, next + 1))
      : undefined;
  if (second !== undefined) return { unit: { kind: 'money', currency: second }, to: next + 2, factor: 1 };
  const measure = measureOf(lowerAt(words, next), lists);
  if (measure !== null) return { ...measure, to: next + 1 };
  for (let i = next; i < next + REACH; i += 1) {
    const token = words.tokens[i];
    const bits = words.classes[i] ?? 0;
    if (token === undefined || token.kind !== 'word' || (bits & STOPS) !== 0 || lists.negators.has(token.lower)) break;
    const term = terms[i] ?? (lists.people.has(token.lower) ? token.lower : null);
    if (term === null || (bits & BIT.NOUN) === 0) continue;
    if (
      (bits & BIT.ADJ) !== 0 &&
      (bits & BIT.PLURAL) === 0 &&
      ((words.classes[i + 1] ?? 0) & BIT.NOUN) !== 0 &&
      words.language.code === 'en'
    )
      continue;
    const isCompound =
      words.language.code === 'en' && ((words.classes[i + 1] ?? 0) & BIT.PLURAL) !== 0 && (bits & BIT.PLURAL) === 0;
    const noun = isCompound ? i + 1 : i;
    return {
      unit: { kind: 'count', noun: terms[noun] ?? term, isPeople: lists.people.has(lowerAt(words, noun)) },
      to: noun + 1,
      factor: 1,
    };
  }
  return { unit: { kind: 'count', noun: null, isPeople: false }, to, factor: 1 };
}

const STOPS =
  BIT.PREP | BIT.DET | BIT.AND | BIT.SUB | BIT.REL | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.SUBJECT | BIT.POSS;

/** "34 de ani" is an age after a name or "de", else a time. */
function isAge(line: Line, at: number): boolean {
  const { words } = line;
  if (words.language.code !== 'ro') return true;
  return (
    lowerAt(words, at - 1) === ',' ||
    (lowerAt(words, at - 1) === 'de' &&
      ((words.classes[at - 2] ?? 0) & (BIT.NOUN | BIT.PROPER)) !== 0 &&
      !/^(?:închisoare|ani)$/.test(lowerAt(words, at - 2)))
  );
}

type Bare = Pick<Figure, 'low' | 'high' | 'unit' | 'isRounded'> & Partial<Pick<Figure, 'face' | 'isShare'>>;

/** With the words that bound it and the one that gives it its part ("rose to"). */
function framed(line: Line, from: number, to: number, lists: CompareWords, bare: Bare): Read {
  const { words } = line;
  const before = endsBefore(words, from, lists.boundsBefore);
  const after = before === null ? beginsAt(words, to, lists.boundsAfter) : null;
  const start = from - (before?.length ?? 0);
  const role = endsBefore(
    words,
    start,
    [...lists.roles].map(([word, kind]) => [kind, word.split(' ')] as const),
  );
  return {
    face: 1,
    isShare: false,
    ...bare,
    from: start,
    to: to + (after?.length ?? 0),
    bound: before?.tag ?? after?.tag ?? null,
    role: role?.tag ?? null,
  };
}
