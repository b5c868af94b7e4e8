import type { Report } from '#lib/core/reports/report-model.ts';

/** The file with its schema, as it is offered beside the report: so a report opened next to it explains itself. */
export const REPORT_SCHEMA_FILE = 'second-source-report-3.schema.json';

/** The report as JSON text; its schema is in lib/schema/report.ts. The keys stand in the order of the model. */
export function renderJson(report: Report): string {
  return `${JSON.stringify({ $schema: REPORT_SCHEMA_FILE, ...report }, null, 2)}\n`;
}
