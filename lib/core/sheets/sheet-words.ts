import type { SheetDate, SheetFigure, SheetName, SheetPart, SheetQuote } from './sheet.ts';

/** The parts of a sheet by name, for every page that shows one. */
export const PART_WORDS = {
  names: 'Names',
  figures: 'Figures',
  dates: 'Dates',
  quotes: 'Quotes',
} as const satisfies Record<SheetPart, string>;

/** What a part says when it is empty. */
export const EMPTY_WORDS = {
  names: 'No names in this copy.',
  figures: 'No figures in this copy.',
  dates: 'No dates in this copy.',
  quotes: 'Nothing stands in quotation marks.',
} as const satisfies Record<SheetPart, string>;

const KIND_WORDS = { person: 'person', body: 'organisation', place: 'place', other: 'name' } as const;

/** What is known of an entry beside its words: "person", "4,200,000 $", "Saturday 2026-03-07, from the dateline", "Putin". */
export const nameNote = ({ kind }: Pick<SheetName, 'kind'>): string => KIND_WORDS[kind];

/** The value, where the words do not give it in figures. */
export function figureNote({ forms, unit }: Pick<SheetFigure, 'forms' | 'unit'>): string {
  const written = forms.filter(({ text, value }) => !text.includes(String(value)) && !text.includes(grouped(value)));
  const values = [...new Set(written.map((form) => grouped(form.value)))].join(', ');
  if (unit === 'years old') return values === '' ? 'age' : `${values} ${unit}`;
  return values === '' || unit === null ? values : `${values} ${unit}`;
}

/** What day it is, where the words are not just that. */
export function dateNote({
  date,
  relative,
  flags,
  forms,
}: Pick<SheetDate, 'date' | 'relative' | 'flags' | 'forms'>): string {
  if (forms.every((form) => form.text === date)) return '';
  if (flags.some((flag) => flag.kind === 'no_such_day')) return 'no such day';
  if (date === null) return relative ? 'not settled: no dateline to count from' : 'not settled: day or month first?';
  const words = date.startsWith('T') ? date.slice(1) : date.replace('/', ' to ');
  return relative ? `${words}, from the dateline` : words;
}

export const quoteNote = ({ speaker }: Pick<SheetQuote, 'speaker'>): string => speaker ?? 'nobody named';

/** 4200000 as "4,200,000", on every machine. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1e6) / 1e6).split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
