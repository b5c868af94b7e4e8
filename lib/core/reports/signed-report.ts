import canonicalize from 'canonicalize';
import type { LogEntry } from '#lib/core/reports/report-facts.ts';
import type { Report } from '#lib/core/reports/report-model.ts';

/** The report as it is kept with its sign-off: canonical JSON (RFC 8785), whose SHA-256 the entry of the sign-off has. */
export function signedModel(report: Report): string {
  const text = canonicalize(report);
  if (text === undefined) throw new TypeError('A report always has a canonical form.');
  return text;
}

/**
 * The report that was signed, with the entry of its sign-off, which cannot be in what that entry has the hash of.
 * Nothing else is added: whatever came later, it is the same.
 */
export function asSigned(model: Report, signOffEvent: LogEntry | null): Report {
  return { ...model, manifest: { ...model.manifest, signOffEvent } };
}
