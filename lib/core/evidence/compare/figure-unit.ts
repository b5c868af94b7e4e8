import { BIT } from '#lib/core/language/lexicon.ts';
import type { CompareWords } from '#lib/core/language/compare-words.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import type { Unit } from './figure.ts';
import type { Line } from './reading.ts';
import { beginsAt, lowerAt, standsAt } from './words-of.ts';

/** A unit with where it ends, and what one of it is in the base unit of its dimension. */
export type Measured = { readonly unit: Unit; readonly to: number; readonly factor: number };

/** What the number from `at` to `to` measures or counts, by the words after it. */
export function unitAfter(line: Line, at: number, to: number, lists: CompareWords): Measured {
  const { words } = line;
  const next = to + (lowerAt(words, to) === 'de' || lowerAt(words, to) === '-' ? 1 : 0);
  const points = beginsAt(words, next, lists.points);
  if (points !== null) return { unit: { kind: 'points' }, to: next + points.length, factor: 1 };
  const percent = beginsAt(words, next, lists.percent);
  if (percent !== null) return { unit: { kind: 'percent' }, to: next + percent.length, factor: 1 };
  return (
    ageAfter(line, at, to) ??
    moneyAfter(line, next, lists) ??
    measureAt(line, next, lists) ??
    counted(line, next, to, lists)
  );
}

/** "34-year-old", "aged 34", "Ana Pop, 34,", "de 34 de ani". */
function ageAfter(line: Line, at: number, to: number): Measured | null {
  const { words } = line;
  const { agedAfter, agedBefore } = words.language.sheet;
  const age = { unit: { kind: 'age' } as const, factor: 1 };
  const after = agedAfter.find((sequence) => sequence.length > 1 && standsAt(words, to, sequence));
  if (after !== undefined && isAge(line, at)) return { ...age, to: to + after.length };
  const isAged =
    agedBefore.has(lowerAt(words, at - 1)) || (lowerAt(words, at - 2) === 'vârstă' && lowerAt(words, at - 1) === 'de');
  if (isAged) return { ...age, to: lowerAt(words, to) === 'de' ? to + 2 : to };
  const isBeside =
    lowerAt(words, at - 1) === ',' && lowerAt(words, to) === ',' && ((words.classes[at - 2] ?? 0) & BIT.PROPER) !== 0;
  return isBeside ? { ...age, to } : null;
}

/** "34 de ani" is an age after a name or somebody, else a time ("șase ani de închisoare"). */
function isAge({ words }: Line, at: number): boolean {
  if (words.language.code !== 'ro') return true;
  if (lowerAt(words, at - 1) === ',') return true;
  const isOfSomebody =
    ((words.classes[at - 2] ?? 0) & (BIT.NOUN | BIT.PROPER)) !== 0 && !NOBODY.has(lowerAt(words, at - 2));
  return lowerAt(words, at - 1) === 'de' && isOfSomebody;
}

const NOBODY: ReadonlySet<string> = new Set(['închisoare', 'ani', 'perioadă', 'pedeapsă', 'contract']);

/** "dollars", "Canadian dollars". */
function moneyAfter({ words }: Line, next: number, { currencies }: CompareWords): Measured | null {
  const own = currencies.get(lowerAt(words, next));
  const behind = nationOf(lowerAt(words, next + 1));
  if (own !== undefined && words.language.code === 'ro' && behind !== undefined)
    return { unit: { kind: 'money', currency: own, of: behind }, to: next + 2, factor: 1 };
  if (own !== undefined) return { unit: { kind: 'money', currency: own }, to: next + 1, factor: 1 };
  const second = words.tokens[next]?.capital === true ? currencies.get(lowerAt(words, next + 1)) : undefined;
  const of = nationOf(lowerAt(words, next)) ?? lowerAt(words, next);
  return second === undefined ? null : { unit: { kind: 'money', currency: second, of }, to: next + 2, factor: 1 };
}

function measureAt({ words }: Line, next: number, lists: CompareWords): Measured | null {
  const measure = measureOf(lowerAt(words, next), lists);
  if (measure === null) return null;
  const scale = HEAT_SCALES.get(lowerAt(words, next + 1));
  if (scale === undefined || measure.unit.kind !== 'measure' || measure.unit.dimension !== 'heat')
    return { ...measure, to: next + 1 };
  return { ...measure, unit: { ...measure.unit, word: scale }, to: next + 2 };
}

/** "41 degrees Celsius": of another scale they are no such degrees. */
const HEAT_SCALES: ReadonlyMap<string, string> = new Map([
  ['celsius', '°c'],
  ['c', '°c'],
  ['fahrenheit', '°f'],
  ['f', '°f'],
]);

/** A unit by its word, also one written on to its number ("5km"). */
export function measureOf(word: string, { measures }: CompareWords): Omit<Measured, 'to'> | null {
  if (word === '%') return { unit: { kind: 'percent' }, factor: 1 };
  if (word === 'times' || word === 'ori') return { unit: { kind: 'times' }, factor: 1 };
  const measure = measures.get(word);
  if (measure === undefined) return null;
  return { unit: { kind: 'measure', dimension: measure.dimension, word }, factor: measure.factor };
}

/** How many words may stand between a number and what it counts ("12 badly injured men"). */
const REACH = 4;

/** The noun that a number counts: "12 people", "20 de oameni", "three fishing boats". */
function counted({ words, terms }: Line, next: number, to: number, lists: CompareWords): Measured {
  const isEnglish = words.language.code === 'en';
  for (let at = next; at < next + REACH; at += 1) {
    const token = words.tokens[at];
    const bits = words.classes[at] ?? 0;
    if (token === undefined || token.kind !== 'word' || (bits & STOPS) !== 0 || lists.negators.has(token.lower)) break;
    const term = terms[at] ?? (lists.people.has(token.lower) ? token.lower : null);
    if (term === null || (bits & BIT.NOUN) === 0) continue;
    const after = words.classes[at + 1] ?? 0;
    const isPlural = (bits & BIT.PLURAL) !== 0;
    if (isEnglish && (bits & BIT.ADJ) !== 0 && !isPlural && (after & BIT.NOUN) !== 0) continue;
    const noun = isEnglish && !isPlural && (after & BIT.PLURAL) !== 0 ? at + 1 : at;
    const unit = {
      kind: 'count',
      noun: terms[noun] ?? term,
      isPeople: lists.people.has(lowerAt(words, noun)),
    } as const;
    return { unit, to: noun + 1, factor: 1 };
  }
  return { unit: { kind: 'count', noun: null, isPeople: false }, to, factor: 1 };
}

const STOPS =
  BIT.PREP | BIT.DET | BIT.AND | BIT.SUB | BIT.REL | BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.SUBJECT | BIT.POSS;
