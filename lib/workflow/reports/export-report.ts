import { signedHeadAt } from '#db/queries/signed-heads.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { SignedHead } from '#lib/core/log/signed-head.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { ReportFormat } from '#lib/core/reports/formats.ts';
import { renderCsv } from '#lib/core/reports/render-csv.ts';
import { renderHtml } from '#lib/core/reports/render-html.ts';
import { renderJson } from '#lib/core/reports/render-json.ts';
import { renderMarkdown } from '#lib/core/reports/render-markdown.ts';
import type { LogEntry } from '#lib/core/reports/report-facts.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { entryToSign, withSignedHead } from '#lib/core/reports/signed-report.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { readReport } from './read-report.ts';
import { reportAsSigned } from './report-as-signed.ts';
import { NO_SUCH_ARTICLE } from './report-view.ts';

export type ExportedReport = { readonly name: string; readonly mediaType: string; readonly body: string };
type Input = { readonly articleId: ArticleId; readonly format: ReportFormat };

/** One report as a file. That it was taken out is logged with its hash; it changes nothing that a report rests on. */
export async function exportReport(
  context: Context,
  { articleId, format }: Input,
): Promise<Result<ExportedReport, Problem>> {
  const { db, actor } = context;
  const allowed = permits(actor, 'article.export');
  if (!allowed.ok) return allowed;
  const reading = await readReport(db, articleId);
  if (!reading) return fail(NO_SUCH_ARTICLE);
  const { render, mediaType } = RENDERERS[format];
  const report = reportAsSigned(reading);
  const body = render(withSignedHead(report, await headOf(context, entryToSign(report))));
  await db.commit({
    writes: [],
    events: [deskEvent(context, { kind: 'report.exported', articleId, after: { format, sha256: sha256Hex(body) } })],
  });
  return ok({ name: `${fileName(reading.article.slug)}-report.${format}`, mediaType, body });
}

/** The signature that was made then, so that another key changes nothing; else the one that belongs to this entry. */
async function headOf({ db, signer }: Context, entry: LogEntry): Promise<SignedHead | null> {
  if (entry.sequence === 0) return null;
  return (await signedHeadAt(db, entry)) ?? signer?.sign(entry) ?? null;
}

const RENDERERS = {
  html: { render: renderHtml, mediaType: 'text/html; charset=utf-8' },
  md: { render: renderMarkdown, mediaType: 'text/markdown; charset=utf-8' },
  json: { render: renderJson, mediaType: 'application/json; charset=utf-8' },
  csv: { render: renderCsv, mediaType: 'text/csv; charset=utf-8' },
} as const satisfies Record<ReportFormat, { render: (report: Report) => string; mediaType: string }>;

/** Letters and digits of ASCII only: a header and every file system takes them. */
const fileName = (slug: string): string =>
  slug
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase() || 'article';
