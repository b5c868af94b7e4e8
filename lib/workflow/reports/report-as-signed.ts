import { buildReport } from '#lib/core/reports/build-report.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { asSigned } from '#lib/core/reports/signed-report.ts';
import { reportSchema } from '#lib/schema/report.ts';
import type { ReportReading } from './read-report.ts';

/**
 * The report of an article: as it stands, or as it was signed. What changed since (captures, sources, names of people,
 * the policy) is no part of what was signed. Sign-offs of the first release kept no report; theirs is as it stands.
 */
export function reportAsSigned({ facts, rows }: ReportReading): Report {
  const { signOff } = rows;
  if (!signOff?.model) return buildReport(facts);
  return asSigned(reportSchema.parse(JSON.parse(signOff.model)), facts.signOffEvent);
}
