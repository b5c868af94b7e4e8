import { describe, expect, it } from 'vitest';
import { copyParagraphs } from '#lib/core/reports/copy-paragraphs.ts';
import { reportPage } from '#lib/core/reports/report-page.ts';
import type { Report, ReportClaim } from '#lib/core/reports/report-model.ts';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { velden } from './velden.ts';

const short = buildReport(velden);

/** The same report with so many claims, each in a line of its own. */
function long(count: number): Report {
  const [first] = short.claims;
  if (!first) throw new Error('The example has claims');
  const lines = Array.from({ length: count }, (_, n) => `Line ${n + 1} says something.`);
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const claims = blocks.map((span, n): ReportClaim => ({
    ...first,
    n: n + 1,
    id: `c${n + 1}`,
    spans: [{ start: span.start, end: span.end }],
  }));
  return { ...short, copy: { ...short.copy, text: lines.join('\n'), blocks }, claims };
}

describe('a page of a report', () => {
  it('is the report itself where that is short', () => {
    expect(reportPage(short, [], 1)).toMatchObject({ report: short, page: 1, pages: 1, sheetLeft: 0 });
    expect(reportPage(short, [], 9).report).toBe(short);
  });

  it('shows each claim on a page, in the order of the copy, and says how many there are', () => {
    const report = long(450);
    const { pages } = reportPage(report, [], 1);
    expect(pages).toBeGreaterThan(3);
    const all = Array.from({ length: pages }, (_, at) => reportPage(report, [], at + 1));
    expect(all.flatMap((one) => one.report.claims)).toEqual(report.claims);
    expect(all.flatMap((one) => one.report.copy.blocks)).toEqual(report.copy.blocks);
    expect(all.every((one) => one.claims === 450 && one.report.claims.length <= 120)).toBe(true);
    expect(all.every((one) => one.report.tally === report.tally)).toBe(true);
    expect(all.flatMap((one) => copyParagraphs(one.report))).toEqual(copyParagraphs(report));
  });

  it('is the first or the last where a number is asked for that is none', () => {
    const report = long(450);
    const { pages } = reportPage(report, [], 1);
    for (const wanted of [0, -3, Number.NaN]) expect(reportPage(report, [], wanted).page).toBe(1);
    expect(reportPage(report, [], 1e9).page).toBe(pages);
  });
});
