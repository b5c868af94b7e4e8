import type { ReportSheet } from '#lib/core/reports/report-sheet.ts';
import type { SheetForm, SheetPart } from '#lib/core/sheets/sheet.ts';
import { dateNote, EMPTY_WORDS, figureNote, nameNote, PART_WORDS, quoteNote } from '#lib/core/sheets/sheet-words.ts';

/** A part of the sheet as every page sets it: what is written, what is asked about it, what is known of it. */
export type SheetSection = { readonly title: string; readonly empty: string; readonly lines: readonly SheetLine[] };

export type SheetLine = {
  /** Each form with how often it stands in the copy. */
  readonly written: string;
  readonly flags: readonly string[];
  readonly note: string;
  readonly claims: readonly number[];
};

export function sheetSections({ names, figures, dates, quotes }: ReportSheet): readonly SheetSection[] {
  return [
    section(
      'names',
      names.map((name) => line(name, [nameNote(name), ...name.titles.map((title) => title.text)].join(', '))),
    ),
    section(
      'figures',
      figures.map((figure) => line(figure, figureNote(figure))),
    ),
    section(
      'dates',
      dates.map((date) => line(date, dateNote(date))),
    ),
    section(
      'quotes',
      quotes.map((quote) =>
        line({ ...quote, forms: quote.forms.map((form) => ({ ...form, text: `“${form.text}”` })) }, quoteNote(quote)),
      ),
    ),
  ];
}

const section = (part: SheetPart, lines: readonly SheetLine[]): SheetSection => ({
  title: PART_WORDS[part],
  empty: EMPTY_WORDS[part],
  lines,
});

type Entry = {
  readonly forms: readonly Pick<SheetForm, 'text' | 'spans'>[];
  readonly flags: readonly { readonly words: string }[];
  readonly claims: readonly number[];
};

const line = ({ forms, flags, claims }: Entry, note: string): SheetLine => ({
  written: forms
    .map(({ text, spans }) => (spans.length === 1 ? text : `${text} (${String(spans.length)})`))
    .join(' · '),
  flags: flags.map((flag) => flag.words),
  note,
  claims,
});
