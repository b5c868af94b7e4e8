import { givenNameIn } from '#lib/core/language/given-names.ts';
import type { Language } from '#lib/core/language/language.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { isSpace } from '#lib/core/text/characters.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Dateline } from '../extraction.ts';

export type RunIn = {
  readonly dateline: Dateline;
  readonly agency: (Span & { readonly name: string }) | null;
  /** What is left of the paragraph. */
  readonly rest: Span;
};

type Where = {
  readonly language: Language;
  /** The paragraph may be the first of the copy. */
  readonly opens: boolean;
};

/** The longest dateline looked for, in UTF-16 units. */
const REACH = 120;

/**
 * The dateline that a paragraph begins with: "date 2026-03-09 Copy", "BUCHAREST (Agerpres) - Copy",
 * "Dorna, March 9 (Wire) — Copy".
 */
export function runInDateline(text: string, span: Span, { language, opens }: Where): RunIn | null {
  const head = text.slice(span.start, Math.min(span.end, span.start + REACH));
  return (
    dated(text, span, head, language) ??
    placed(text, span, head, language) ??
    carried(text, span, head) ??
    (opens ? plain(text, span, head, language) : null)
  );
}

// an agency in brackets or slashes without a place
const CARRIED = /^(?:\(([^()\n]{2,40})\)|\/([^/\n]{2,40})\/)\s*(?:—|–|--|-|\||_)\s/u;

/** "(Reuters) - Copy". */
function carried(text: string, span: Span, head: string): RunIn | null {
  const match = CARRIED.exec(head);
  const name = match?.[1] ?? match?.[2];
  if (match === null || name === undefined) return null;
  const start = span.start + 1;
  const agency = { name, start, end: start + name.length };
  return made(text, span, { length: match[0].trimEnd().length, date: null, place: null, agency });
}

const ISO = /^(?:(\p{L}+:?)\s+)?(\d{4}-\d{2}-\d{2})(?=\s|$)/u;

function dated(text: string, span: Span, head: string, language: Language): RunIn | null {
  const match = ISO.exec(head);
  if (match === null) return null;
  const [whole, label, date = ''] = match;
  if (label !== undefined && !language.labels.dateline.includes(label.toLowerCase())) return null;
  if (!isDate(date)) return null;
  return made(text, span, { length: whole.length, date, place: null, agency: null });
}

// Capitals or a capitalised name, an optional date, an optional agency in brackets or slashes, and a dash.
const PLACED =
  /^(\p{Lu}[\p{L}.’'-]*(?:[ /]\p{Lu}[\p{L}.’'-]*){0,3})(?:,\s*([\p{L}\d .,]{3,24}?))?\s*(?:\(([^()\n]{2,40})\)|\/([^/\n]{2,40})\/)?\s*(?:—|–|--|-|\||_)\s/u;

function placed(text: string, span: Span, head: string, language: Language): RunIn | null {
  const match = PLACED.exec(head);
  if (match === null) return null;
  const [whole, place = '', day] = match;
  const agency = match[3] ?? match[4];
  const date = day === undefined ? null : dateIn(day, language);
  const sure = agency !== undefined || place === place.toUpperCase() || date !== null || whole.trimEnd().endsWith('|');
  if (!sure || (day !== undefined && date === null && place !== place.toUpperCase())) return null;
  const length = whole.trimEnd().length;
  const at = agency === undefined ? -1 : head.indexOf(agency, place.length);
  const named =
    agency === undefined ? null : { name: agency, start: span.start + at, end: span.start + at + agency.length };
  return made(text, span, { length, date: date !== null && isDate(date) ? date : null, place, agency: named });
}

const PLAIN = /^(\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\p{Ll}[\p{L}’'-]*){0,2}) (?:—|–) (?=\p{Lu})/u;
/** So much copy follows a dateline that is nothing but a place, in UTF-16 units. */
const COPY = 60;

/** "Orvale – Several hundred nurses …": the place alone, in small letters, before the first sentence of the copy. */
function plain(text: string, span: Span, head: string, language: Language): RunIn | null {
  const match = PLAIN.exec(head);
  const place = match?.[1];
  if (match === null || place === undefined || span.end - span.start - match[0].length < COPY) return null;
  const words = place.toLowerCase().split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isNamed = words.length > 1 && (language.cues.people.has(first) || givenNameIn(language, first) !== undefined);
  if (isNamed || ((language.lexicon.words.get(last)?.bits ?? 0) & ~BIT.PROPER) !== 0) return null;
  return made(text, span, { length: match[0].trimEnd().length, date: null, place, agency: null });
}

/** "March 9, 2026", "9 martie 2026"; without a year there is no date to give. */
function dateIn(day: string, language: Language): string | null {
  const words = day.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const month = words.map((word) => language.months.get(word)).find((found) => found !== undefined);
  const number = words.find((word) => /^\d{1,2}$/.test(word));
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (month === undefined || number === undefined) return null;
  return year === undefined ? '' : `${year}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`;
}

/** A day that the calendar has. */
function isDate(date: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}

type Parts = Pick<RunIn, 'agency'> & {
  readonly length: number;
  readonly date: string | null;
  readonly place: string | null;
};

function made(text: string, span: Span, { length, date, place, agency }: Parts): RunIn {
  const end = span.start + length;
  let rest = end;
  while (rest < span.end && isSpace(text.charCodeAt(rest))) rest += 1;
  return { dateline: { date, place, start: span.start, end }, agency, rest: { start: rest, end: span.end } };
}
