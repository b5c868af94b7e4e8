import { copyParts, type PartLimits } from '#lib/core/claims/copy-parts.ts';
import type { Sentence } from '#lib/core/claims/extraction.ts';
import type { Report, ReportClaim } from '#lib/core/reports/report-model.ts';
import type { ReportSheet } from '#lib/core/reports/report-sheet.ts';
import { needsDisposition } from '#lib/core/verdicts/disposition-rule.ts';

/** As much of a report as one page shows: all of a short one, of a long one a part of the copy with its notes. */
export type ReportPage = {
  /** What is said of the story as a whole is whole; the copy, the claims and the sheet are those of this page. */
  readonly report: Report;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Claims of the whole report. */
  readonly claims: number;
  /** Entries of the sheet that are left out here. */
  readonly sheetLeft: number;
  /** The first of the claims that need a disposition, given or not, and how many there are. */
  readonly dispositions: readonly ReportClaim[];
  readonly dispositionCount: number;
};

/** The page of that number; the first or the last where there is none such. */
export function reportPage(report: Report, sentences: readonly Sentence[], wanted: number): ReportPage {
  const { copy, claims } = report;
  const blocks = copy.blocks.map((block, index) => ({ ...block, id: `b${String(index)}` }));
  const { parts } = copyParts(
    { text: copy.text, blocks, sentences },
    claims.map(({ id, spans }) => ({ id, sentence: '', spans })),
    PAGE,
  );
  const needing = claims.filter(
    ({ verdict, kind }) => verdict !== null && needsDisposition({ code: verdict.code, kind }),
  );
  const about = {
    pages: parts.length,
    claims: claims.length,
    dispositions: needing.slice(0, MOST_DISPOSITIONS),
    dispositionCount: needing.length,
  };
  if (parts.length === 1) return { ...about, report, page: 1, sheetLeft: 0 };
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), parts.length);
  const part = parts[page - 1];
  const here = new Set<string>(part?.claims);
  const sheet = shortened(report.sheet);
  return {
    ...about,
    page,
    report: {
      ...report,
      copy: {
        ...copy,
        uncovered: copy.uncovered.filter(({ start }) => start >= (part?.start ?? 0) && start < (part?.end ?? 0)),
        blocks: (part?.blocks ?? []).map(({ kind, start, end }) => ({ kind, start, end })),
      },
      claims: claims.filter(({ id }) => here.has(id)),
      sheet,
    },
    sheetLeft: entriesOf(report.sheet) - entriesOf(sheet),
  };
}

/** About a hundred claims, or eight printed pages of copy without any. */
const PAGE: PartLimits = {
  whole: { claims: 120, text: 60_000 },
  full: { claims: 100, text: 24_000, blocks: 240 },
};
const MOST_DISPOSITIONS = 100;
/** Of each section; what differs comes first. */
const MOST_ENTRIES = 50;

const shortened = ({ names, figures, dates, quotes }: ReportSheet): ReportSheet => ({
  names: names.slice(0, MOST_ENTRIES),
  figures: figures.slice(0, MOST_ENTRIES),
  dates: dates.slice(0, MOST_ENTRIES),
  quotes: quotes.slice(0, MOST_ENTRIES),
});

const entriesOf = ({ names, figures, dates, quotes }: ReportSheet): number =>
  names.length + figures.length + dates.length + quotes.length;
