import { buildReport } from '#lib/core/reports/build-report.ts';
import type { ReportFacts } from '#lib/core/reports/report-facts.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { asSigned } from '#lib/core/reports/signed-report.ts';
import { reportSchema } from '#lib/schema/report.ts';

export type ReportInput = {
  readonly facts: ReportFacts;
  /** The report that was signed, as JSON; null where none was kept, or nothing is signed. */
  readonly model: string | null;
};

/**
 * The report of an article: as it stands, or as it was signed. What changed since (captures, sources, names of people,
 * the policy) is no part of what was signed. Sign-offs of the first release kept no report; theirs is as it stands.
 */
export const reportAsSigned = ({ facts, model }: ReportInput): Report =>
  model === null ? buildReport(facts) : asSigned(reportSchema.parse(JSON.parse(model)), facts.signOffEvent);
