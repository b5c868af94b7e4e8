import { buildReport } from '#lib/core/reports/build-report.ts';
import type { ReportFormat } from '#lib/core/reports/formats.ts';
import { renderCsv } from '#lib/core/reports/render-csv.ts';
import { renderHtml } from '#lib/core/reports/render-html.ts';
import { renderJson } from '#lib/core/reports/render-json.ts';
import { renderMarkdown } from '#lib/core/reports/render-markdown.ts';
import type { ReportFacts } from '#lib/core/reports/report-facts.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { reportPage, type ReportPage } from '#lib/core/reports/report-page.ts';
import { signedModel, withSignedHead } from '#lib/core/reports/signed-report.ts';
import type { SignedHead } from '#lib/core/log/signed-head.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { reportAsSigned, type ReportInput } from './report-as-signed.ts';

/** A file and its SHA-256, in hex. */
type Written = { readonly body: string; readonly sha256: string };

/** One page of the report. */
export const pageOfReport = ({
  page,
  ...input
}: ReportInput & { readonly page: number }): Result<ReportPage, Problem> =>
  ok(reportPage(reportAsSigned(input), input.facts.version.sentences, page));

/** The report as a file. */
export function renderReport({ format, signedHead, ...input }: RenderInput): Result<Written, Problem> {
  return ok(written(RENDERERS[format](withSignedHead(reportAsSigned(input), signedHead))));
}

type RenderInput = ReportInput & { readonly format: ReportFormat; readonly signedHead: SignedHead | null };

const RENDERERS = {
  html: renderHtml,
  md: renderMarkdown,
  json: renderJson,
  csv: renderCsv,
} as const satisfies Record<ReportFormat, (report: Report) => string>;

/** The report as it is kept with a sign-off. */
export const modelToSign = (facts: ReportFacts): Result<Written, Problem> =>
  ok(written(signedModel(buildReport(facts))));

const written = (body: string): Written => ({ body, sha256: sha256Hex(body) });
