import { copyParagraphs, type CopyParagraph } from '#lib/core/reports/copy-paragraphs.ts';
import { isWebAddress } from '#lib/core/reports/escape-html.ts';
import type { SignedHead } from '#lib/core/log/signed-head.ts';
import type { LogEntry } from '#lib/core/reports/report-facts.ts';
import { inQuotes } from '#lib/core/reports/in-quotes.ts';
import type { Report, ReportClaim } from '#lib/core/reports/report-model.ts';
import {
  ALL_BACKED,
  bylines,
  CAPTURE_KIND_WORDS,
  evidenceLine,
  flagLines,
  headline,
  meaningLines,
  minute,
  NO_ORIGINS,
  NO_VERDICT,
  NONE_CITED,
  NOTHING_CAPTURED,
  notesWord,
  repeatsQuote,
  UNBACKED,
  uncoveredReason,
  USED_BY_NONE,
  verdictWord,
  whyLines,
} from '#lib/core/reports/report-words.ts';
import { sheetSections, type SheetSection } from '#lib/core/reports/sheet-lines.ts';
import { CODES } from '#lib/core/verdicts/codes.ts';
import { CODE_WORDS } from '#lib/core/verdicts/code-words.ts';
import { count } from '#lib/core/verdicts/permitted.ts';

/** The report as CommonMark. Words from outside are escaped, so that none of them becomes markup. */
export function renderMarkdown(report: Report): string {
  const { article } = report;
  const parts = [
    `# ${text(article.title)}`,
    `Verification report${article.demonstration ? ' · *demonstration, all of it invented*' : ''}`,
    [article.outlet, article.byline, article.publishedOn, article.url]
      .flatMap((part) => (part ? [text(part)] : []))
      .join(' · '),
    text(headline(report)),
    tally(report),
    bylines(report).map(text).join(' · '),
    '## The copy',
    ...copyParagraphs(report).flatMap(paragraph),
    '## Notes',
    ...report.claims.map((claim) => note(claim, report)),
    '## Sources, by origin',
    ...origins(report),
    '## Sources that the copy cites',
    cited(report),
    '## Sentences without a claim',
    uncovered(report),
    '## Names, figures, dates and quotes',
    ...sheetSections(report.sheet).flatMap(sheetSection),
    '## How to re-check this report',
    ...recheck(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** One line, with everything that Markdown or HTML would read as markup made plain. */
function text(words: string): string {
  const line = words
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .trim();
  return line
    .replace(/[\\`*_{}[\]<>#|~&!$]/gu, '\\$&')
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

function tally(report: Report): string {
  const rows = CODES.map((code) => `- ${report.tally[code]} ${CODE_WORDS[code].toLowerCase()}`);
  return [...rows, ...(report.tally.open === 0 ? [] : [`- ${report.tally.open} ${NO_VERDICT.toLowerCase()}`])].join(
    '\n',
  );
}

function paragraph(block: CopyParagraph, index: number, all: readonly CopyParagraph[]): readonly string[] {
  if (block.kind === 'dateline' && all[index + 1]?.continues === true) return [];
  const before = all[index - 1];
  const dateline = block.continues && before?.kind === 'dateline' ? `*${plain(before)}* ` : '';
  return [`${PREFIXES[block.kind] ?? ''}${dateline}${marked(block)}`];
}

const PREFIXES: Partial<Record<CopyParagraph['kind'], string>> = {
  title: '### ',
  heading: '### ',
  quote: '> ',
  list_item: '- ',
};

function marked(block: CopyParagraph): string {
  // Escaped as a whole, so that nothing is missed where a run begins; notes are put in afterwards.
  const pieces = block.runs.map((run) => ({ text: run.text, notes: run.notes.map((claim) => claim.n) }));
  return pieces
    .map((piece, index) => {
      const words = index === 0 ? text(`${piece.text}|`).slice(0, -2) : text(`x${piece.text}|`).slice(1, -2);
      return `${words}${piece.notes.map((n) => ` \\[${n}\\]`).join('')}`;
    })
    .join('');
}

function plain(block: CopyParagraph): string {
  return text(block.runs.map((run) => run.text).join(''));
}

function note(claim: ReportClaim, report: Report): string {
  const evidence = claim.evidence.map((item, index) => {
    const repeated = repeatsQuote(claim.evidence, index);
    const quote = repeated ? 'The same words: ' : item.quote === null ? '' : `${text(inQuotes(item.quote))} `;
    const at = item.locator === null ? '' : `, characters ${item.locator.start}–${item.locator.end}`;
    const flags = flagLines(item).map((line) => `\n    - ${text(line)}`);
    return `  - ${quote}${text(evidenceLine(item, report))} Capture ${item.capture}${at}.${flags.join('')}`;
  });
  return [
    `**${claim.n}. ${verdictWord(claim)}.** ${text(claim.text)}`,
    '',
    ...whyLines(claim, report).map((line) => `- ${text(line)}`),
    ...(evidence.length === 0 ? [] : ['- Evidence:', ...evidence]),
  ].join('\n');
}

function origins(report: Report): readonly string[] {
  if (report.origins.length === 0) return [NO_ORIGINS];
  return report.origins.map((origin) => {
    const links = origin.links.map((link) => {
      const capture = report.captures[link.capture - 1];
      const folds = link.folds.map((fold) => ` ${text(fold.words)}`).join('');
      return `- ${text(capture?.source ?? '')}, capture ${link.capture}.${folds} ${capital(notes(link.claims))}.`;
    });
    const suggested = origin.confirmed ? '' : ' Suggested; nobody has confirmed it.';
    const head = `**${text(origin.name)}**: ${count(origin.links.length, 'capture')}, 1 origin.${suggested}`;
    return [head, '', ...links].join('\n');
  });
}

function cited({ claims, footer }: Report): string {
  if (footer.cited.length === 0) return NONE_CITED;
  const rows = footer.cited.map(
    (source) => `- ${text(source.name)}: ${source.claims.length === 0 ? USED_BY_NONE : notes(source.claims)}.`,
  );
  if (claims.length === 0) return rows.join('\n');
  const unbacked = footer.unbacked.length === 0 ? ALL_BACKED : `${UNBACKED}: ${notes(footer.unbacked)}.`;
  return [...rows, '', unbacked].join('\n');
}

const notes = (numbers: readonly number[]): string => `${notesWord(numbers)} ${numbers.join(', ')}`;
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function uncovered({ copy }: Report): string {
  if (copy.uncovered.length === 0) return 'None.';
  return copy.uncovered
    .map(({ start, end, reason }) => `- ${text(copy.text.slice(start, end))} (${text(uncoveredReason(reason))})`)
    .join('\n');
}

function sheetSection({ title, empty, lines }: SheetSection): readonly string[] {
  const rows = lines.map(({ written, flags, note, claims }) => {
    const facts = [text(note), claims.length === 0 ? '' : notes(claims)].filter((fact) => fact !== '').join('; ');
    const asked = flags.map((words) => ` **${text(words)}**`).join('');
    return `- ${text(written)}${facts === '' ? '' : `: ${facts}`}.${asked}`;
  });
  return [`### ${text(title)}`, rows.length === 0 ? text(empty) : rows.join('\n')];
}

function recheck(report: Report): readonly string[] {
  const { manifest, overrides, captures } = report;
  const rows = captures.map((capture) => {
    const address =
      capture.url === null ? '' : ` ${isWebAddress(capture.url) ? `<${capture.url}>` : text(capture.url)}`;
    const demonstration = capture.demonstration ? ' Demonstration, invented.' : '';
    const head = `${capture.n}. ${text(capture.source)}, ${CAPTURE_KIND_WORDS[capture.kind]}, captured ${minute(capture.capturedAt)}.${demonstration}${address}`;
    return `${head}\n   text \`${hex(capture.textSha256)}\`, original \`${hex(capture.originalSha256)}\``;
  });
  const entry = ({ sequence, hash }: LogEntry) => `${sequence}, \`${hex(hash)}\``;
  const signed = manifest.signOffEvent === null ? '' : ` Signed off in log entry ${entry(manifest.signOffEvent)}.`;
  return [
    ...meaningLines(report).map(text),
    ...(overrides.length === 0 ? [] : [`Set outside the policy by an editor, with a reason: ${notes(overrides)}.`]),
    rows.length === 0 ? NOTHING_CAPTURED : rows.join('\n'),
    `Copy: \`${hex(report.copy.sha256)}\`. Policy ${manifest.policyVersions.length === 1 ? 'version' : 'versions'} ${manifest.policyVersions.join(', ')}. Log entry ${entry(manifest.lastEvent)}.${signed}`,
    ...(manifest.signedHead === null ? [] : [signedLine(manifest.signedHead)]),
  ];
}

/** What `verify --report` asks of the JSON export, for whoever has only this one. */
const signedLine = ({ sequence, keyId, signature }: SignedHead): string =>
  `Log signed at entry ${sequence} with key \`${base64url(keyId)}\`: \`${base64url(signature)}\`.`;

const base64url = (value: string): string => value.replace(/[^0-9a-zA-Z_-]/gu, '');

/** Within backticks nothing can be escaped, so only what a hash is made of gets there. */
function hex(hash: string): string {
  return hash.replace(/[^0-9a-zA-Z]/gu, '');
}
