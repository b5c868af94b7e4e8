import type { Report } from '#lib/core/reports/report-model.ts';

/** The report as JSON text; its schema is in lib/schema/report.ts. The keys stand in the order of the model. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
