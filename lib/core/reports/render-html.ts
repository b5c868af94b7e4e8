import { copyParagraphs, type CopyParagraph, type CopyRun } from '#lib/core/reports/copy-paragraphs.ts';
import { escapeHtml as text, isWebAddress } from '#lib/core/reports/escape-html.ts';
import { GLYPHS, STYLE } from '#lib/core/reports/html-style.ts';
import type { SignedHead } from '#lib/core/log/signed-head.ts';
import type { LogEntry } from '#lib/core/reports/report-facts.ts';
import { opensWithMark } from '#lib/core/reports/in-quotes.ts';
import type {
  Report,
  ReportCapture,
  ReportClaim,
  ReportEvidence,
  ReportOrigin,
} from '#lib/core/reports/report-model.ts';
import {
  ALL_BACKED,
  bylines,
  CAPTURE_KIND_WORDS,
  day,
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
import { CODES, type Code } from '#lib/core/verdicts/codes.ts';
import { CODE_WORDS } from '#lib/core/verdicts/code-words.ts';
import { sha256Base64 } from '#lib/core/text/sha256.ts';
import { count } from '#lib/core/verdicts/permitted.ts';

/**
 * The file runs and fetches nothing, wherever it is opened and whatever was written into it on the way: its own style is
 * known by its hash, and all else is refused. Before the title, so that it holds for everything after it.
 */
const POLICY = `default-src 'none'; style-src 'sha256-${sha256Base64(STYLE)}'; base-uri 'none'; form-action 'none'`;

/**
 * One page that stands alone: style and glyphs inside, no script, nothing fetched. Light and dark follow the reader's
 * system; on paper it needs no colour. Every word that came from outside is escaped.
 */
export function renderHtml(report: Report): string {
  const { article } = report;
  const lang = text(article.language);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${text(article.title)} · Verification report</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
${GLYPHS}
<main id="main">
<header>
<p class="kicker">Verification report${article.demonstration ? ' <span class="demo">· demonstration, all of it invented</span>' : ''}</p>
<h1 lang="${lang}">${text(article.title)}</h1>
<p class="published">${publication(article)}</p>
<p class="standfirst">${text(headline(report))}</p>
<ul class="tally">${tally(report)}</ul>
<p class="by">${bylines(report).map(text).join(' · ')}</p>
</header>
<section class="copy" lang="${lang}" aria-label="The copy">
${copyParagraphs(report).map(paragraph).join('')}</section>
<section aria-labelledby="notes"><h2 id="notes">Notes</h2>
<ol class="notes">
${report.claims.map((claim) => note(claim, report)).join('\n')}
</ol></section>
<section aria-labelledby="origins"><h2 id="origins">Sources, by origin</h2>
${origins(report)}</section>
<section aria-labelledby="cited"><h2 id="cited">Sources that the copy cites</h2>
${cited(report)}</section>
<section aria-labelledby="rest"><h2 id="rest">Sentences without a claim</h2>
${uncovered(report)}</section>
<section aria-labelledby="sheet"><h2 id="sheet">Names, figures, dates and quotes</h2>
<div class="sheet">
${sheetSections(report.sheet)
  .map((section) => sheetSection(section, report))
  .join('\n')}
</div></section>
<section aria-labelledby="recheck"><h2 id="recheck">How to re-check this report</h2>
${recheck(report)}</section>
</main>
</body>
</html>
`;
}

function publication(article: Report['article']): string {
  const parts = [article.outlet, article.byline, article.publishedOn].flatMap((part) => (part ? [text(part)] : []));
  if (article.url !== null) parts.push(link(article.url, article.url));
  return parts.join(' · ');
}

function tally(report: Report): string {
  const rows = CODES.map((code) => `<li><b>${report.tally[code]}</b> ${verdict(code, CODE_WORDS[code])}</li>`);
  const open = report.tally.open === 0 ? [] : [`<li><b>${report.tally.open}</b> ${verdict(null, NO_VERDICT)}</li>`];
  return [...rows, ...open].join('');
}

/** Glyph, word, underline and colour: never colour alone. */
function verdict(code: Code | null, word: string): string {
  const name = CLASSES[code ?? 'open'];
  return `<span class="v ${name}"><svg aria-hidden="true"><use href="#g-${name}"/></svg><span>${word}</span></span>`;
}

const CLASSES: Record<Code | 'open', string> = {
  corroborated: 'cor',
  attributed: 'att',
  disputed: 'dis',
  unverified: 'unv',
  not_checkable: 'noc',
  open: 'open',
};

const classOf = (claim: ReportClaim): string => CLASSES[claim.verdict?.code ?? 'open'];

/** A dateline opens the line of the paragraph that follows it, so it is set with that one. */
function paragraph(block: CopyParagraph, index: number, all: readonly CopyParagraph[]): string {
  const before = all[index - 1];
  const after = all[index + 1];
  if (block.kind === 'dateline' && after?.continues === true) return '';
  const dateline =
    block.continues && before?.kind === 'dateline' ? `<span class="dateline">${runs(before)}</span> ` : '';
  const { tag, name } = ELEMENTS[block.kind];
  return `<${tag}${name === '' ? '' : ` class="${name}"`}>${dateline}${runs(block)}</${tag}>${margin(block)}\n`;
}

const ELEMENTS: Record<CopyParagraph['kind'], { readonly tag: string; readonly name: string }> = {
  dateline: { tag: 'p', name: 'dateline' },
  title: { tag: 'h2', name: 'title' },
  deck: { tag: 'p', name: 'deck' },
  byline: { tag: 'p', name: 'quiet' },
  heading: { tag: 'h2', name: 'heading' },
  paragraph: { tag: 'p', name: '' },
  quote: { tag: 'blockquote', name: '' },
  list_item: { tag: 'p', name: 'item' },
  caption: { tag: 'p', name: 'caption' },
  footer: { tag: 'p', name: 'quiet' },
  boilerplate: { tag: 'p', name: 'quiet' },
  table: { tag: 'p', name: 'quiet' },
};

function runs(block: CopyParagraph): string {
  return block.runs.map(run).join('');
}

function run({ text: words, shown, notes }: CopyRun): string {
  const marked = shown === null ? text(words) : `<mark class="${classOf(shown)}">${text(words)}</mark>`;
  const numbers = notes.map(
    (claim) => `<a href="#n${claim.n}" aria-label="Note ${claim.n}, ${verdictWord(claim)}">${claim.n}</a>`,
  );
  return numbers.length === 0 ? marked : `${marked}<sup>${numbers.join(' ')}</sup>`;
}

function margin({ claims }: CopyParagraph): string {
  if (claims.length === 0) return '';
  const rows = claims.map(
    (claim) => `<li><i>${claim.n}</i>${verdict(claim.verdict?.code ?? null, verdictWord(claim))}</li>`,
  );
  return `<ol class="side" lang="en">${rows.join('')}</ol>`;
}

function note(claim: ReportClaim, report: Report): string {
  const lines = whyLines(claim, report).map((line) => `<p>${text(line)}</p>`);
  const items = claim.evidence.map((item, index) => evidence(item, report, repeatsQuote(claim.evidence, index)));
  const list = items.length === 0 ? '' : `<ul>${items.join('')}</ul>`;
  return `<li id="n${claim.n}"><b>${claim.n}</b><div>${verdict(claim.verdict?.code ?? null, verdictWord(claim))}
<p class="claim" lang="${text(report.article.language)}">${text(claim.text)}</p>
<div class="why">${lines.join('')}</div>${list}</div></li>`;
}

/** Words that the item before it quotes already are not set again. */
function evidence(item: ReportEvidence, report: Report, repeated: boolean): string {
  const quote =
    item.quote === null || repeated
      ? ''
      : `<q${opensWithMark(item.quote) ? ' class="marked"' : ''}>${text(item.quote)}</q>`;
  const at = item.locator === null ? '' : `, characters ${item.locator.start}–${item.locator.end}`;
  const flags = flagLines(item).map((line) => `<span class="flag">${FLAG}${text(line)}</span>`);
  return `<li>${quote}<span>${repeated ? 'The same words: ' : ''}${text(evidenceLine(item, report))} <a href="#c${item.capture}">Capture ${item.capture}</a>${at}.</span>${flags.join('')}</li>`;
}

function origins(report: Report): string {
  if (report.origins.length === 0) return `<p class="none">${NO_ORIGINS}</p>`;
  return `<div class="origins">\n${report.origins.map((origin) => originSection(origin, report)).join('\n')}\n</div>`;
}

function originSection(origin: ReportOrigin, report: Report): string {
  const items = origin.links.map((one) => {
    const capture = report.captures[one.capture - 1];
    const folds = one.folds.map((fold) => text(fold.words)).join(' ');
    const captured = capture === undefined ? '' : `, captured ${minute(capture.capturedAt)}`;
    return `<li><b>${text(capture?.source ?? '')}</b>${captured}. ${folds} <span class="quiet">${noteLinks(one.claims)}</span></li>`;
  });
  const suggested = origin.confirmed ? '' : ' Suggested; nobody has confirmed it.';
  return `<section><h3>${text(origin.name)}</h3><p>${count(origin.links.length, 'capture')}, 1 origin.${suggested}</p><ul>${items.join('')}</ul></section>`;
}

function cited(report: Report): string {
  const { footer } = report;
  if (footer.cited.length === 0) return `<p class="none">${NONE_CITED}</p>`;
  const rows = footer.cited.map(
    (source) =>
      `<li><b>${text(source.name)}</b>: ${source.claims.length === 0 ? USED_BY_NONE : noteLinks(source.claims)}.</li>`,
  );
  return `<ul class="plain">${rows.join('')}</ul>\n${unbacked(report)}`;
}

function unbacked({ claims, footer }: Report): string {
  if (claims.length === 0) return '';
  return footer.unbacked.length === 0 ? `<p>${ALL_BACKED}</p>` : `<p>${UNBACKED}: ${noteLinks(footer.unbacked)}.</p>`;
}

/** "note 3", "notes 1, 3" */
function noteLinks(numbers: readonly number[]): string {
  return `${notesWord(numbers)} ${numbers.map((n) => `<a href="#n${n}">${n}</a>`).join(', ')}`;
}

function uncovered({ copy, article }: Report): string {
  if (copy.uncovered.length === 0) return '<p class="none">None.</p>';
  const rows = copy.uncovered.map(
    ({ start, end, reason }) =>
      `<li><span lang="${text(article.language)}">${text(copy.text.slice(start, end))}</span> <span class="quiet">${text(uncoveredReason(reason))}</span></li>`,
  );
  return `<ul class="plain">${rows.join('')}</ul>`;
}

/** What differs first; a flag is a sign and words, never a finding. */
function sheetSection({ title, empty, lines }: SheetSection, { article }: Report): string {
  const rows = lines.map(({ written, flags, note, claims }) => {
    const asked = flags.map((words) => `<p class="flag">${FLAG}${text(words)}</p>`).join('');
    const facts = [text(note), claims.length === 0 ? '' : noteLinks(claims)].filter((fact) => fact !== '').join('; ');
    return `<li><b lang="${text(article.language)}">${text(written)}</b>${asked}<span class="quiet">${facts}</span></li>`;
  });
  const list = rows.length === 0 ? `<p class="none">${text(empty)}</p>` : `<ul>${rows.join('')}</ul>`;
  return `<section><h3>${text(title)}</h3>${list}</section>`;
}

const FLAG = '<svg aria-hidden="true"><use href="#g-flag"/></svg>';

function recheck(report: Report): string {
  const { manifest, overrides, captures, copy } = report;
  const outside =
    overrides.length === 0 ? [] : [`Set outside the policy by an editor, with a reason: ${noteLinks(overrides)}.`];
  const lines = [...meaningLines(report).map(text), ...outside].map((line) => `<p>${line}</p>`);
  const table =
    captures.length === 0
      ? `<p>${NOTHING_CAPTURED}</p>`
      : `<table><caption>What was captured</caption><thead><tr><th scope="col">Capture</th><th scope="col">SHA-256 of its text, of the original</th></tr></thead><tbody>
${captures.map(captureRow).join('\n')}
</tbody></table>`;
  const entry = (what: string, { sequence, hash }: LogEntry) =>
    ` ${what} ${sequence}, <code>sha256 ${text(hash)}</code>.`;
  const signed = manifest.signOffEvent === null ? '' : entry('Signed off in log entry', manifest.signOffEvent);
  return `${lines.join('\n')}
${table}
<p>Copy: <code>sha256 ${text(copy.sha256)}</code>. Policy ${manifest.policyVersions.length === 1 ? 'version' : 'versions'} ${manifest.policyVersions.join(', ')}.${entry('Log entry', manifest.lastEvent)}${signed}</p>${manifest.signedHead === null ? '' : signedLine(manifest.signedHead)}`;
}

/** What `verify --report` asks of the JSON export, for whoever has only this one. */
const signedLine = ({ sequence, keyId, signature }: SignedHead): string =>
  `\n<p>Log signed at entry ${sequence} with key <code>${text(keyId)}</code>: <code>${text(signature)}</code>.</p>`;

function captureRow(capture: ReportCapture): string {
  const title = capture.title === null ? '' : `, “${text(capture.title)}”`;
  const published = capture.publishedOn === null ? '' : `, published ${text(day(capture.publishedOn))}`;
  const address = capture.url === null ? '' : `<br>${link(capture.url, capture.url)}`;
  const demonstration = capture.demonstration ? ' Demonstration, invented.' : '';
  return `<tr id="c${capture.n}"><th scope="row">${capture.n}. ${text(capture.source)}${title} <span>${CAPTURE_KIND_WORDS[capture.kind]}${published}, captured ${minute(capture.capturedAt)}.${demonstration}${address}</span></th><td><code>${text(capture.textSha256)}</code><br><code>${text(capture.originalSha256)}</code></td></tr>`;
}

function link(url: string, words: string): string {
  return isWebAddress(url) ? `<a href="${text(url)}" rel="noopener noreferrer">${text(words)}</a>` : text(words);
}
