import canonicalize from 'canonicalize';
import type { SignedHead } from '#lib/core/log/signed-head.ts';
import type { LogEntry } from '#lib/core/reports/report-facts.ts';
import type { Report } from '#lib/core/reports/report-model.ts';

/** The report as it is kept with its sign-off: canonical JSON (RFC 8785), whose SHA-256 the entry of the sign-off has. */
export function signedModel(report: Report): string {
  const text = canonicalize(report);
  if (text === undefined) throw new TypeError('A report always has a canonical form.');
  return text;
}

/** The same of an exported JSON report, whatever else its reader did with it. */
export function modelOfExport({ $schema: _, ...report }: ExportedReport): string {
  const text = canonicalize({ ...report, manifest: { ...report.manifest, signOffEvent: null, signedHead: null } });
  if (text === undefined) throw new TypeError('A report always has a canonical form.');
  return text;
}

type ExportedReport = { readonly $schema?: unknown; readonly manifest: object };

export const withSignedHead = (report: Report, signedHead: SignedHead | null): Report => ({
  ...report,
  manifest: { ...report.manifest, signedHead },
});

/**
 * The report that was signed, with the entry of its sign-off, which cannot be in what that entry has the hash of.
 * Nothing else is added: whatever came later, it is the same.
 */
export function asSigned(model: Report, signOffEvent: LogEntry | null): Report {
  return { ...model, manifest: { ...model.manifest, signOffEvent } };
}
