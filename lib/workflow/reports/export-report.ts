import { signedHeadAt } from '#db/queries/signed-heads.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import type { SignedHead } from '#lib/core/log/signed-head.ts';
import { permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { ReportFormat } from '#lib/core/reports/formats.ts';
import type { LogEntry, ReportFacts } from '#lib/core/reports/report-facts.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { reportSchema } from '#lib/schema/report.ts';
import type { Limit } from '#lib/throttle.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { withinLimit } from '#lib/workflow/within-limit.ts';
import { readReport } from './read-report.ts';

export type ExportedReport = { readonly name: string; readonly mediaType: string; readonly body: string };
type Input = { readonly articleId: ArticleId; readonly format: ReportFormat };

/** One report as a file. That it was taken out is logged with its hash; it changes nothing that a report rests on. */
export async function exportReport(
  context: Context,
  { articleId, format }: Input,
): Promise<Result<ExportedReport, Problem>> {
  const { db, actor, workers, signal } = context;
  const allowed = permits(actor, 'article.export');
  if (!allowed.ok) return allowed;
  const within = await withinLimit(context, EXPORTS);
  if (!within.ok) return within;
  const read = await readReport(context, articleId);
  if (!read.ok) return read;
  const reading = read.value;
  const { facts, rows } = reading;
  const model = rows.signOff?.model ?? null;
  const signedHead = await headOf(context, entryToSign(facts, model));
  const written = await workers.renderReport({ facts, model, format, signedHead }, { who: actor.id, signal });
  if (!written.ok) return written;
  const { body, sha256 } = written.value;
  await db.commit({
    writes: [],
    events: [deskEvent(context, { kind: 'report.exported', articleId, after: { format, sha256 } })],
  });
  return ok({ name: `${fileName(reading.article.slug)}-report.${format}`, mediaType: MEDIA_TYPES[format], body });
}

/** The signature that was made then, so that another key changes nothing; else the one that belongs to this entry. */
async function headOf({ db, signer }: Context, entry: LogEntry): Promise<SignedHead | null> {
  if (entry.sequence === 0) return null;
  return (await signedHeadAt(db, entry)) ?? signer?.sign(entry) ?? null;
}

/** The entry of the log whose signature the report carries. */
const entryToSign = ({ signOffEvent, lastEvent }: ReportFacts, model: string | null): LogEntry =>
  signOffEvent ?? (model === null ? lastEvent : reportSchema.parse(JSON.parse(model)).manifest.lastEvent);

/** Nobody takes more out by hand; it bounds what one person can take of the machine. */
const EXPORTS: Limit = {
  name: 'export',
  attempts: 120,
  minutes: 10,
  words: 'These were many exports in a short time.',
};

const MEDIA_TYPES = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const satisfies Record<ReportFormat, string>;

/** Letters and digits of ASCII only: a header and every file system takes them. */
const fileName = (slug: string): string =>
  slug
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase() || 'article';
