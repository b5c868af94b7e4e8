import type { Language } from '#lib/core/language/language.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { isSpace } from '#lib/core/text/characters.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Lines between blank lines; a chunk of several lines is one paragraph when it is wrapped, else one for each line. */
export function paragraphSpans(text: string, language: Language): Span[] {
  const spans: Span[] = [];
  let chunk: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimmed(text, at, end);
    if (line.end > line.start && !isQuotedBlank(text, line)) {
      chunk.push(line);
    } else {
      pushChunk(text, chunk, { language, into: spans });
      chunk = [];
    }
    if (newline < 0) break;
    at = newline + 1;
  }
  pushChunk(text, chunk, { language, into: spans });
  return spans;
}

/** ">": a mail quotes a blank line. */
const isQuotedBlank = (text: string, { start, end }: Span) =>
  /^(?:>\s*)+$/.test(text.slice(start, Math.min(end, start + 12))) && end - start < 12;

type Into = { readonly language: Language; readonly into: Span[] };

function pushChunk(text: string, lines: readonly Span[], { language, into }: Into): void {
  const wrapped = lines.length > 1 && isWrapped(text, lines, language);
  let current: Span | null = null;
  for (const line of lines) {
    const joins: boolean =
      current !== null &&
      !startsItem(text, line.start) &&
      (wrapped || continues(text, current, line.start) || isUnfinished(text, current, language));
    if (current !== null && joins) {
      current = { start: current.start, end: line.end };
      into[into.length - 1] = current;
    } else {
      current = line;
      into.push(line);
    }
  }
}

/**
 * Hard-wrapped: no line but the last has room for the first word of the next, and one of them breaks inside a sentence.
 */
function isWrapped(text: string, lines: readonly Span[], language: Language): boolean {
  const width = Math.max(...lines.slice(0, 200).map(({ start, end }) => end - start));
  if (width < NARROWEST || width > WIDEST) return false;
  let inside = false;
  for (let at = 1; at < lines.length; at += 1) {
    const [before, line] = [lines[at - 1], lines[at]];
    if (before === undefined || line === undefined) return false;
    if (before.end - before.start + 1 + firstWord(text, line) <= width) return false;
    inside ||= continues(text, before, line.start) || isUnfinished(text, before, language) || isCut(text, before);
  }
  return inside;
}

/** In UTF-16 units: columns of a newspaper, and what mail and terminals wrap at. */
const NARROWEST = 30;
const WIDEST = 120;

function firstWord(text: string, { start, end }: Span): number {
  let at = withoutQuoteMark(text, start);
  const from = at;
  while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
  return at - from;
}

/** A line ends and the next begins inside a sentence, perhaps behind the mark that a mail puts before what it quotes. */
const continues = (text: string, { end }: Span, start: number) =>
  /[\p{Ll},]/u.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(withoutQuoteMark(text, start)));

/** How much of the end of a line is looked at, in UTF-16 units. */
const TAIL = 24;

/** "… over the": a small word at its end that no line ends with of itself. */
function isUnfinished(text: string, { start, end }: Span, { lexicon }: Language): boolean {
  const last = /(?:^|\s)(\p{Ll}[\p{L}\p{M}]*)$/u.exec(text.slice(Math.max(start, end - TAIL), end))?.[1];
  return last !== undefined && ((lexicon.words.get(last)?.bits ?? 0) & OPENS) !== 0;
}

const OPENS = BIT.DET | BIT.PREP | BIT.AND | BIT.POSS | BIT.THAT | BIT.SUB | BIT.MODAL | BIT.BE;

/** A sentence ends inside the line, and the one after it does not: no heading is so. */
const isCut = (text: string, { start, end }: Span) =>
  /[\p{L}\p{N}]$/u.test(text.slice(end - 1, end)) && /\p{Ll}{2}[.!?]["”’»]? \p{Lu}/u.test(text.slice(start, end));

function withoutQuoteMark(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === QUOTE || (at > start && text.charCodeAt(at) === 0x20)) at += 1;
  return at;
}

const QUOTE = 0x3e;

const startsItem = (text: string, at: number) => ITEM.test(text.slice(at, at + 8));

/** A list's dash, dot or number. */
export const ITEM = /^(?:[-*•‣◦]\s|\d{1,3}[.)]\s)/;

/** The stretch without white space around it. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
