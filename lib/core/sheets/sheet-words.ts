import type { Channel, SpeakerKind } from '#lib/core/claims/extraction.ts';
import type { SheetDate, SheetFigure, SheetName, SheetPart, SheetQuote, SheetSource } from './sheet.ts';

/** The parts of a sheet by name, for every page that shows one. */
export const PART_WORDS = {
  names: 'Names',
  figures: 'Figures',
  dates: 'Dates',
  quotes: 'Quotes',
  sources: 'Sources',
} as const satisfies Record<SheetPart, string>;

/** What a part says when it is empty. */
export const EMPTY_WORDS = {
  names: 'No names in this copy.',
  figures: 'No figures in this copy.',
  dates: 'No dates in this copy.',
  quotes: 'Nothing stands in quotation marks.',
  sources: 'This copy names no source.',
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

/** Kinds of sources, as every page calls them. */
export const SPEAKER_WORDS = {
  person: 'person',
  organisation: 'organisation',
  document: 'document',
  anonymous_source: 'anonymous source',
  unnamed_person: 'unnamed person',
  unnamed_group: 'unnamed group',
} as const satisfies Record<SpeakerKind, string>;

export const CHANNEL_WORDS = {
  quotation: 'quoted',
  speech: 'paraphrased',
  statement: 'statement',
  document: 'document',
  press_report: 'press report',
  court: 'court',
  poll: 'poll',
  social_post: 'social media post',
  declined: 'no comment',
  observation: 'seen by the outlet',
} as const satisfies Record<Channel, string>;

/** "person · mayor of Dorna · “who opened the pier” · quoted 2, statement": what is known of a source. */
export function sourceNote({
  kind,
  title,
  justification,
  channels,
}: Pick<SheetSource, 'kind' | 'title' | 'justification' | 'channels'>): string {
  const said = channels.map(
    ({ channel, count }) => `${CHANNEL_WORDS[channel]}${count === 1 ? '' : ` ${String(count)}`}`,
  );
  const facts = [kind && SPEAKER_WORDS[kind], title, justification && `“${justification}”`, said.join(', ')];
  return facts.filter((fact) => fact !== null && fact !== '').join(' · ');
}

/** 4200000 as "4,200,000", on every machine. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.round(value * 1e6) / 1e6).split('.');
  const thousands = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
