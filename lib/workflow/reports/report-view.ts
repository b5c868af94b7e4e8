import { activeCheckers, assignmentsOfArticle } from '#db/queries/who-checks.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';
import { may, permits } from '#lib/core/people/permissions.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Report, ReportClaim } from '#lib/core/reports/report-model.ts';
import type { ReportPage } from '#lib/core/reports/report-page.ts';
import { maySignOff, signOffGates, type Gate } from '#lib/core/reports/sign-off-gates.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { arrivedSince, type Arrived } from './arrived-since.ts';
import { readReport } from './read-report.ts';
import { signOffPermission } from './sign-off-permission.ts';

export type ReportView = {
  readonly article: {
    readonly id: ArticleId;
    readonly version: number;
    readonly stage: 'checking' | 'signed_off' | 'published';
  };
  /** Of a long report one page; what is said of the whole is whole. */
  readonly report: Report;
  readonly page: Pick<ReportPage, 'page' | 'pages' | 'claims' | 'sheetLeft' | 'dispositionCount'>;
  /** None once it is signed: they stood before the signature. */
  readonly gates: readonly Gate[];
  readonly gatesPassed: boolean;
  /** The number of each claim, so that gates can name those that are on no page that is shown. */
  readonly numbers: ReadonlyMap<ClaimId, number>;
  /** What came in after the sign-off and stands outside it. */
  readonly arrived: Arrived;
  /** Whether this person may sign off, and if not, why. */
  readonly signOff: { readonly allowed: true } | { readonly allowed: false; readonly why: string };
  readonly mayExport: boolean;
  readonly mayClose: boolean;
  /** Who has how many of the open claims; `id` null is nobody. null: not this person's to assign, or nothing is open. */
  readonly assignment: {
    readonly open: readonly { readonly id: UserId | null; readonly name: string; readonly n: number }[];
    readonly checkers: readonly { readonly id: UserId; readonly name: string }[];
  } | null;
  /** The first hundred claims that need a disposition, given or not. */
  readonly dispositions: readonly ReportClaim[];
};

/** The report of an article as it stands, and what stands between it and sign-off. */
export async function reportView(
  context: Context,
  { id, page = 1 }: { readonly id: ArticleId; readonly page?: number },
): Promise<Result<ReportView, Problem>> {
  const { db, actor, now, workers, signal } = context;
  const allowed = permits(actor, 'report.read');
  if (!allowed.ok) return allowed;
  const read = await readReport(context, id);
  if (!read.ok) return read;
  const reading = read.value;
  const { article } = reading;
  const gates = article.stage === 'checking' ? signOffGates({ ...reading.gates, now }) : [];
  const permission = await signOffPermission(db, actor, reading);
  const { facts, rows } = reading;
  const model = rows.signOff?.model ?? null;
  const built = await workers.pageOfReport({ facts, model, page }, { who: actor.id, signal });
  if (!built.ok) return built;
  const { report, dispositions, ...shown } = built.value;
  const numbers = new Map(facts.claims.map((claim, index) => [claim.id, index + 1]));
  return ok({
    article: { id, version: article.version, stage: article.stage },
    report,
    page: shown,
    gates,
    numbers,
    gatesPassed: maySignOff(gates),
    arrived: await arrivedSince(db, reading),
    signOff: permission.ok ? { allowed: true } : { allowed: false, why: permission.error.message },
    mayExport: may(actor, 'article.export'),
    mayClose: may(actor, 'article.close'),
    assignment: article.stage === 'checking' && may(actor, 'article.assign') ? await assignment(db, id) : null,
    dispositions,
  });
}

async function assignment(db: Context['db'], id: ArticleId): Promise<ReportView['assignment']> {
  const [counts, checkers] = await Promise.all([assignmentsOfArticle(db, id), activeCheckers(db)]);
  const nameOf = new Map(checkers.map((checker) => [checker.id, checker.name]));
  if (counts.length === 0) return null;
  const open = counts.map(({ assigneeId, n }) => ({
    id: assigneeId,
    name: assigneeId === null ? 'Nobody yet' : (nameOf.get(assigneeId) ?? 'Somebody whose account is disabled'),
    n,
  }));
  return { open: open.toSorted((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1)), checkers };
}
