import { inQuotes } from '#lib/core/reports/in-quotes.ts';
import type { Report, ReportClaim } from '#lib/core/reports/report-model.ts';
import {
  answeredBy,
  CAPTURE_KIND_WORDS,
  flagLines,
  STANCE_WORDS,
  STANDING_WORDS,
  verdictWord,
} from '#lib/core/reports/report-words.ts';
import type { DispositionStatus } from '#lib/core/verdicts/disposition-status.ts';
import { DISPOSITION_WORDS, SAID_WORDS, SO_WORDS } from '#lib/core/verdicts/code-words.ts';
import { REASON_WORDS } from '#lib/core/verdicts/reason-words.ts';

/**
 * One row per claim, for a spreadsheet: RFC 4180, CRLF, UTF-8 with a byte order mark, without which spreadsheets take
 * diacritics for something else. A cell that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function renderCsv(report: Report): string {
  const header = COLUMNS.map(([name]) => name);
  const rows = report.claims.map((claim) => COLUMNS.map(([, value]) => value(claim, report)));
  return `\uFEFF${[header, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where needed, and neutralised where it begins like a formula (OWASP, CSV Injection). */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // White space before the sign is skipped by some spreadsheets; full-width signs are taken for plain ones.
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

type Column = readonly [name: string, value: (claim: ReportClaim, report: Report) => string | number];

const COLUMNS: readonly Column[] = [
  ['Number', (claim) => claim.n],
  ['Claim', (claim) => claim.text],
  [
    'Words in the copy',
    (claim, { copy }) => claim.spans.map(({ start, end }) => copy.text.slice(start, end)).join(' … '),
  ],
  ['Kind', (claim) => claim.kind],
  ['Verdict', verdictWord],
  ['Reason', ({ verdict }) => (verdict?.reason ? REASON_WORDS[verdict.reason] : '')],
  [
    'Was it said?',
    ({ said }) =>
      said.map((link) => `${link.source ?? link.anonymous ?? link.cue}: ${SAID_WORDS[link.finding]}`).join('; '),
  ],
  ['Is it so?', ({ verdict }) => (verdict ? SO_WORDS[verdict.so] : '')],
  ['Evidence items', (claim) => claim.evidence.length],
  ['Origins', (claim) => claim.origins.length],
  ['Rests on', (claim, report) => claim.origins.map(({ n }) => report.origins[n - 1]?.name ?? '').join('; ')],
  ['Evidence', evidence],
  ['Differences', ({ evidence: items }) => items.flatMap(flagLines).join('\n')],
  ['Circular', ({ circles }) => circles.map(({ words }) => words).join('\n')],
  ['Rationale', ({ verdict }) => verdict?.rationale ?? ''],
  ['Override', ({ verdict }) => verdict?.override ?? ''],
  ['Decision', ({ verdict }) => (verdict?.decision ? `${verdict.decision.by}: ${verdict.decision.reason}` : '')],
  ['Disposition', ({ disposition }) => (disposition ? DISPOSITION_WORDS[disposition.kind] : '')],
  ['Disposition status', ({ disposition }) => (disposition ? STATUS_WORDS[disposition.status] : '')],
  ['Disposition reason', ({ disposition }) => disposition?.reason ?? ''],
  ['Questions to the writer', questions],
  ['Checked by', ({ verdict }) => verdict?.checkedBy.join('; ') ?? ''],
  ['Checked at', ({ verdict }) => verdict?.at ?? ''],
  ['Policy version', ({ verdict }) => verdict?.policyVersion ?? ''],
  ['Claim id', (claim) => claim.id],
];

function evidence(claim: ReportClaim, report: Report): string {
  return claim.evidence
    .map((item) => {
      const capture = report.captures[item.capture - 1];
      const what = capture === undefined ? '' : `${capture.source} (${CAPTURE_KIND_WORDS[capture.kind]})`;
      const quote = item.quote === null ? '' : ` ${inQuotes(item.quote)}`;
      return `${what} ${STANDING_WORDS[item.standing]}, ${STANCE_WORDS[item.stance]}:${quote}`.replace(/:$/u, '');
    })
    .join('\n');
}

const STATUS_WORDS = { promised: 'promised, not yet in the copy', done: 'done' } as const satisfies Record<
  DispositionStatus,
  string
>;

function questions({ queries }: ReportClaim): string {
  return queries
    .map(({ text, answer }) => `${text} ${answer === null ? 'Not answered.' : `${answeredBy(answer)}: ${answer.text}`}`)
    .join('\n');
}
