import type { Language } from '#lib/core/language/language.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Doc } from '../doc.ts';
import type { Block, BlockKind } from '../extraction.ts';
import { runInDateline, type RunIn } from './dateline.ts';
import { ITEM, paragraphSpans, trimmed } from './paragraphs.ts';
import { isTableRow, tableCells } from './table-cells.ts';
import { isAside, isCredit, isUnsaid, namesSources } from './line-labels.ts';
import { postBefore, signaturesApart } from './posts.ts';
import { isTimeStamp } from './time-stamp.ts';
import { agencies, eachOnce, footerSources, linkedSources } from './cited-sources.ts';

/**
 * Paragraphs, and what each of them is. `"# Title\n\nBUCHAREST (Agerpres) - Text."` gives a title, a dateline and a paragraph.
 */
export function blocks(doc: Doc): Doc {
  const stretches = paragraphSpans(doc.text, doc.language).flatMap((stretch) => signaturesApart(doc.text, stretch));
  const found: Omit<Block, 'id'>[] = [];
  const seen = new Set<BlockKind>();
  let dateline: Doc['dateline'] = null;
  let carrier: Doc['citedSources'] = [];
  stretches.forEach((stretch, at) => {
    const post = postBefore(doc.text, stretch, stretches[at + 1]);
    if (post !== null) {
      seen.add('quote');
      if (post.words.end > post.words.start) found.push({ ...post.words, kind: 'quote' });
      if (post.links.end > post.links.start) found.push({ ...post.links, kind: 'boilerplate' });
      return;
    }
    const kind = kindOf(doc.text, stretch, {
      language: doc.language,
      seen,
      previous: found.at(-1)?.kind ?? null,
      last: at === stretches.length - 1,
      next: stretches[at + 1],
    });
    const body = withoutMarker(doc.text, stretch);
    const start =
      DATED.has(kind) && dateline === null && found.length < DATED_WITHIN
        ? runInDateline(doc.text, body, {
            language: doc.language,
            opens: kind === 'paragraph' && !seen.has('paragraph') && endsLikeCopy(doc.text, body.end),
          })
        : null;
    if (start !== null && (kind === 'paragraph' || isCopy(doc.text, start))) {
      dateline = start.dateline;
      carrier = start.agency === null ? [] : agencies(start.agency);
      found.push({ start: start.dateline.start, end: start.dateline.end, kind: 'dateline' });
      if (start.rest.end > start.rest.start) found.push({ ...start.rest, kind: 'paragraph' });
      seen.add('paragraph');
      return;
    }
    seen.add(kind);
    // a line of its own says the day as well
    if (kind === 'dateline') dateline ??= lineDateline(doc.text, body, doc.language);
    if (kind === 'table') found.push(...tableCells(doc.text, body));
    else found.push({ ...body, kind });
  });
  const numbered = found.map((block, at) => ({
    id: `b${at + 1}`,
    kind: block.kind,
    start: block.start,
    end: block.end,
  }));
  const title = numbered.find((block) => block.kind === 'title');
  return {
    ...doc,
    blocks: numbered,
    dateline,
    title: title === undefined ? null : doc.text.slice(title.start, title.end),
    citedSources: eachOnce([
      ...numbered.filter((block) => block.kind === 'footer').flatMap((block) => footerSources(doc.text, block)),
      ...carrier,
      ...linkedSources(doc.text),
    ]),
  };
}

function lineDateline(text: string, body: Span, language: Language): Doc['dateline'] {
  const start = runInDateline(text, body, { language, opens: false });
  return start === null ? null : { ...start.dateline, start: body.start, end: body.end };
}

/** A dateline stands in one of the first blocks, whatever that seems to be. */
const DATED_WITHIN = 5;
const DATED: ReadonlySet<BlockKind> = new Set(['paragraph', 'deck', 'title', 'heading']);

/** What follows the dateline ends as a sentence does, or the dateline names its agency: no headline has either. */
const isCopy = (text: string, { agency, rest }: RunIn) => agency !== null || endsLikeCopy(text, rest.end);

const HEADING_MARK = /^#{1,6}\s+/;
const QUOTE_MARK = /^(?:>\s?)+/;
/** Written before the captions of an imported page. */
const CAPTION_MARK = /^\[(?:Caption|Legendă)\]\s+/;

function withoutMarker(text: string, span: Span): Span {
  const head = text.slice(span.start, Math.min(span.end, span.start + 12));
  const mark = HEADING_MARK.exec(head) ?? QUOTE_MARK.exec(head) ?? ITEM.exec(head) ?? CAPTION_MARK.exec(head);
  const start = mark === null ? span.start : Math.min(span.end, span.start + mark[0].length);
  const body = trimmed(text, start, span.end);
  return body.end > body.start ? body : span;
}

type Setting = {
  readonly language: Language;
  /** The kinds of the blocks before it. */
  readonly seen: ReadonlySet<BlockKind>;
  readonly previous: BlockKind | null;
  readonly last: boolean;
  readonly next: Span | undefined;
};

/** No footer, and no line that leads elsewhere, is longer, in UTF-16 units. */
const LABELLED = 600;
const LEADS_ELSEWHERE = 300;

/** No label and no line that is only a date is longer, in UTF-16 units. */
const LABEL = 64;

function kindOf(text: string, span: Span, { language, seen, previous, last, next }: Setting): BlockKind {
  const head = text.slice(span.start, Math.min(span.end, span.start + 160));
  const lower = head.slice(0, LABEL).toLowerCase();
  const length = span.end - span.start;
  const { labels } = language;
  const copySeen = seen.has('paragraph') || seen.has('list_item') || seen.has('quote');
  if (isTableRow(text, span)) return 'table';
  if (HEADING_MARK.test(head)) return previous === null ? 'title' : 'heading';
  if (QUOTE_MARK.test(head)) return 'quote';
  if (ITEM.test(head)) return 'list_item';
  const from = lower.startsWith('(') ? 1 : 0;
  if (CAPTION_MARK.test(head) || (length <= 400 && beginsWith(lower, from, labels.caption))) return 'caption';
  const line = length <= LABELLED ? text.slice(span.start, span.end) : '';
  if (namesSources(line, language)) return 'footer';
  if (length <= LEADS_ELSEWHERE && (isAside(line, language) || isUnsaid(line, labels.boilerplate, language)))
    return 'boilerplate';
  if (isCredit(line, language)) return 'boilerplate';
  if (length <= 120 && !copySeen && isByline(head, labels.byline)) return 'byline';
  if (isTimeStamp(line, language) || (length <= 60 && !copySeen && isDateOnly(lower, language))) return 'dateline';
  if (length > 200 || text.slice(span.start, span.end).includes('\n') || endsLikeCopy(text, span.end)) {
    const titled =
      !copySeen && previous === 'title' && next !== undefined && length <= 300 && next.end - next.start > length;
    return titled && !seen.has('deck') && endsLikeCopy(text, span.end) && isSingleSentence(head) ? 'deck' : 'paragraph';
  }
  if (last || !startsLikeHeading(head)) return 'paragraph';
  if (copySeen) return wordCount(head) <= 16 ? 'heading' : 'paragraph';
  if (!seen.has('title')) return 'title';
  return seen.has('deck') ? 'heading' : 'deck';
}

function beginsWith(lower: string, from: number, labels: readonly string[]): boolean {
  const first = lower.charCodeAt(from);
  for (const label of labels) if (label.charCodeAt(0) === first && lower.startsWith(label, from)) return true;
  return false;
}

const isSingleSentence = (head: string) => head.length < 160 && !/[.!?]\s+\p{Lu}/u.test(head);

const startsLikeHeading = (head: string) => /^[\p{Lu}\p{Lo}\p{N}“"„«‘']/u.test(head);

const wordCount = (head: string) => head.split(/\s+/).length;

const endsLikeCopy = (text: string, end: number) =>
  /[.!?…:;,。！？]["'”’»)\]]*$/.test(text.slice(Math.max(0, end - 4), end));

const NAMES =
  /^(?:\p{Lu}[\p{L}.’'-]*)(?:(?:\s+|,\s+|\s+[|•·/–—-]\s+|\s+(?:and|și|de|van|von|for|in|pentru)\s+(?:the\s+)?)\p{Lu}[\p{L}.’'-]*){0,10}$/u;

function isByline(head: string, labels: readonly string[]): boolean {
  const lower = head.toLowerCase();
  const label = labels.find((start) => lower.startsWith(`${start} `));
  const name = label === undefined ? '' : head.slice(label.length).trim();
  return NAMES.test(name) && name.includes(' ');
}

/** How many words may stand beside a date that is alone on its line: "Published on", "14:30 UTC". */
const BESIDE_DATE = 2;

function isDateOnly(lower: string, language: Language): boolean {
  const words = lower.match(/[\p{L}\p{N}]+/gu) ?? [];
  const others = words.filter(
    (word) => !/^\d/.test(word) && !language.months.has(word) && !language.weekdays.has(word),
  );
  if (others.length > BESIDE_DATE || /[\p{L}\p{N}][.!?]\s*$/u.test(lower)) return false;
  if (/\b\d{4}-\d{2}-\d{2}\b/.test(lower)) return true;
  return words.some((word) => language.months.has(word)) && words.some((word) => /^\d{1,4}$/.test(word));
}
