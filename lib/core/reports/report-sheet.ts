import type { ReportFacts } from '#lib/core/reports/report-facts.ts';
import type { SheetClaim } from '#lib/core/sheets/sheet-copy.ts';
import { sheetOf } from '#lib/core/sheets/sheet-of.ts';
import type { SheetDate, SheetFigure, SheetName, SheetQuote } from '#lib/core/sheets/sheet.ts';

/** The sheet of the copy; its claims are those of the report, by number. */
export type ReportSheet = {
  readonly names: readonly Numbered<SheetName>[];
  readonly figures: readonly Numbered<SheetFigure>[];
  readonly dates: readonly Numbered<SheetDate>[];
  readonly quotes: readonly Numbered<SheetQuote>[];
};

type Numbered<Entry> = Omit<Entry, 'claims'> & { readonly claims: readonly number[] };

export function reportSheet({ article, version, claims }: ReportFacts): ReportSheet {
  const { text, dateline, blocks, sentences } = version;
  const { language, publishedOn: published } = article;
  const sheet = sheetOf({ text, language, dateline, published, blocks, sentences, claims: claims.map(sheetClaim) });
  const numbers = new Map<string, number>(claims.map(({ id }, index) => [id, index + 1]));
  const numbered = <Entry extends { readonly claims: readonly string[] }>(entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, claims: entry.claims.flatMap((id) => numbers.get(id) ?? []) }));
  return {
    names: numbered(sheet.names),
    figures: numbered(sheet.figures),
    dates: numbered(sheet.dates),
    quotes: numbered(sheet.quotes),
  };
}

const sheetClaim = ({ id, spans, chain }: ReportFacts['claims'][number]): SheetClaim => ({
  id,
  spans: [...spans, ...chain.flatMap(({ named }) => (named === null ? [] : [named]))],
  speaker: chain.at(-1)?.name ?? null,
  sources: [],
});
