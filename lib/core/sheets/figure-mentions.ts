import { spanOf, type Words } from '#lib/core/claims/grammar/view.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import type { Span } from '#lib/core/text/span.ts';
import { valueAt } from './figure-value.ts';
import { keyOf, soundOf } from './name-keys.ts';

/** A figure where it stands, with its sign or unit. */
export type FigureMention = Span & {
  readonly value: number;
  /** As in `SheetFigure`. */
  readonly unit: string | null;
  /** What its unit is for grouping: "person" and "people" are one. */
  readonly unitKey: string;
  /** Content words around it, as keys; what it is about. */
  readonly about: readonly string[];
  /** How many of them must be shared before two figures are asked about. */
  readonly shares: number;
  /** "another 12", "up from 12": not the whole figure. */
  readonly partial: boolean;
};

/** The figures of a sentence, in order. `isTaken`: the word belongs to a date. */
export function figureMentions(words: Words, isTaken: (at: number) => boolean): FigureMention[] {
  const found: FigureMention[] = [];
  let at = 0;
  while (at < words.tokens.length) {
    const read = isTaken(at) ? null : readFigure(words, at);
    if (read === null) at += 1;
    else {
      found.push(read.mention);
      at = read.to;
    }
  }
  return found;
}

const lower = ({ tokens }: Words, at: number): string => tokens[at]?.lower ?? '';
const bitsAt = ({ classes }: Words, at: number): number => classes[at] ?? 0;

function readFigure(words: Words, at: number): { readonly mention: FigureMention; readonly to: number } | null {
  const { sheet } = words.language;
  const number = valueAt(words, at);
  if (number === null || isBareOne(words, at, number)) return null;
  const sign = words.tokens[at - 1]?.kind === 'mark' ? sheet.units.get(lower(words, at - 1)) : undefined;
  const from = sign === undefined ? at : at - 1;
  const own = sign ?? sheet.units.get(number.suffix);
  const measured = own === undefined ? unitAfter(words, at, number.to) : { unit: own, to: number.to, isAge: false };
  const isAge = measured.isAge || sheet.agedBefore.has(lower(words, at - 1)) || isAgeBesideName(words, at, number);
  const isMeasure = own !== undefined || sheet.measures.has(measured.unit ?? '') || isUnit(words, measured.unit);
  const unitKey = isAge ? 'age' : measured.unit === null ? '' : sameThing(words, measured.unit);
  const about = isAge ? whoseAge(words, at) : aboutOf(words, from, measured.to);
  return {
    mention: {
      ...spanOf(
        words,
        Array.from({ length: measured.to - from }, (_, i) => from + i),
      ),
      value: number.value,
      unit: isAge ? 'years old' : measured.unit,
      unitKey,
      about,
      shares: isAge ? 1 : isMeasure || measured.unit === null ? 2 : 1,
      partial: isPartial(words, from, measured.to),
    },
    to: measured.to,
  };
}

/** "one of them", "no one": a figure only before what it counts. */
function isBareOne(words: Words, at: number, { value, to }: { readonly value: number; readonly to: number }): boolean {
  if (value !== 1 || words.tokens[at]?.kind === 'number') return false;
  return (
    !words.language.sheet.oneCounts || (bitsAt(words, to) & BIT.NOUN) === 0 || (bitsAt(words, at - 1) & BIT.DET) !== 0
  );
}

type Measured = { readonly unit: string | null; readonly to: number; readonly isAge: boolean };

/** How many words may stand between a number and what it counts ("12 badly injured men"). */
const REACH = 4;

function unitAfter(words: Words, from: number, to: number): Measured {
  const { units, agedAfter, counters, points, percentPhrases } = words.language.sheet;
  const age = agedAfter.find((sequence) => sequence.every((word, i) => lower(words, to + i) === word));
  if (age !== undefined && isWholeAge(words, from, to)) return { unit: null, to: to + age.length, isAge: true };
  const skip = counters.has(lower(words, to)) || lower(words, to) === '-' ? 1 : 0;
  const unit = units.get(lower(words, to + skip));
  if (unit !== undefined)
    return points.has(lower(words, to + skip + 1))
      ? { unit: 'points', to: to + skip + 2, isAge: false }
      : { unit, to: to + skip + 1, isAge: false };
  const percent = percentPhrases.find((phrase) => phrase.every((word, i) => lower(words, to + i) === word));
  if (percent !== undefined) return { unit: '%', to: to + percent.length, isAge: false };
  return counted(words, to, skip) ?? { unit: null, to, isAge: false };
}

const isWholeAge = (words: Words, from: number, to: number): boolean =>
  words.language.sheet.ageOpeners?.has(lower(words, from - 1)) !== false || to === from;

/** The noun that a number counts: "12 people", "20 de oameni", "three fishing boats". */
function counted(words: Words, to: number, skip: number): Measured | null {
  for (let at = to + skip; at < to + skip + REACH; at += 1) {
    const token = words.tokens[at];
    const bits = bitsAt(words, at);
    if (token === undefined || token.kind !== 'word' || (bits & STOPS) !== 0) return null;
    if ((bits & BIT.NOUN) === 0) continue;
    if ((bits & BIT.ADJ) !== 0 && (bitsAt(words, at + 1) & BIT.NOUN) !== 0) continue;
    const isCompound =
      words.language.sheet.compounds && (bitsAt(words, at + 1) & BIT.PLURAL) !== 0 && (bits & BIT.PLURAL) === 0;
    const last = isCompound ? at + 1 : at;
    return { unit: lower(words, last), to: last + 1, isAge: false };
  }
  return null;
}

const STOPS =
  BIT.PREP |
  BIT.DET |
  BIT.AND |
  BIT.SUB |
  BIT.REL |
  BIT.MODAL |
  BIT.BE |
  BIT.HAVE |
  BIT.DO |
  BIT.PROPER |
  BIT.SUBJECT |
  BIT.POSS;

const isUnit = (words: Words, unit: string | null): boolean =>
  unit !== null && [...words.language.sheet.units.values()].includes(unit);

/** "Ana Pop, 34, said" */
function isAgeBesideName(
  words: Words,
  at: number,
  { value, to }: { readonly value: number; readonly to: number },
): boolean {
  const isBetween = lower(words, at - 1) === ',' && (lower(words, to) === ',' || lower(words, to) === '.');
  return isBetween && Number.isInteger(value) && value > 0 && value < 120 && (bitsAt(words, at - 2) & BIT.PROPER) !== 0;
}

/** The last name before it in the sentence. */
function whoseAge(words: Words, at: number): readonly string[] {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i -= 1)
    if ((bitsAt(words, i) & BIT.PROPER) !== 0) return [soundOf(keyOf(lower(words, i), words.language.code))];
  for (let i = at + 1; i < at + NEAR; i += 1)
    if ((bitsAt(words, i) & BIT.PROPER) !== 0 && (bitsAt(words, i + 1) & BIT.PROPER) === 0)
      return [soundOf(keyOf(lower(words, i), words.language.code))];
  return [];
}

/** What a figure is about stands so many words around it. */
const NEAR = 8;

function aboutOf(words: Words, from: number, to: number): readonly string[] {
  const about = new Set<string>();
  for (let at = Math.max(0, from - NEAR); at < Math.min(words.tokens.length, to + NEAR); at += 1) {
    if (at >= from && at < to) continue;
    if (isContent(words, at)) about.add(sameThing(words, lower(words, at)));
  }
  return [...about];
}

const FUNCTION =
  BIT.PREP |
  BIT.DET |
  BIT.AND |
  BIT.SUB |
  BIT.REL |
  BIT.MODAL |
  BIT.BE |
  BIT.HAVE |
  BIT.DO |
  BIT.NEG |
  BIT.TO |
  BIT.ADV |
  BIT.NUM |
  BIT.TIME |
  BIT.SUBJECT |
  BIT.OBJECT |
  BIT.POSS;

function isContent(words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.lower.length < 4) return false;
  const { sheet, cues } = words.language;
  const verb = words.language.lexicon.words.get(token.lower)?.lemma ?? token.lower;
  if (cues.verbs.has(verb) || sheet.measures.has(token.lower) || sheet.units.has(token.lower)) return false;
  return sheet.same.has(token.lower) || (bitsAt(words, at) & FUNCTION) === 0;
}

/** One key for words that stand for one thing. */
function sameThing({ language }: Words, word: string): string {
  const same = language.sheet.same.get(word);
  if (same !== undefined) return same;
  return language.sheet.counted(language.lexicon.words.get(word)?.lemma ?? word);
}

/** A part, or what it was before: nothing to hold against the whole. */
function isPartial(words: Words, from: number, to: number): boolean {
  const before = lower(words, from - 1);
  const { partial, partialAfter, partOf } = words.language.sheet;
  return (
    partial.has(before) ||
    partialAfter.has(lower(words, from + 1)) ||
    partialAfter.has(lower(words, to)) ||
    partOf.has(lower(words, to))
  );
}
