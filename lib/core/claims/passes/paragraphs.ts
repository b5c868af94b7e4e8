import { isSpace } from '#lib/core/text/characters.ts';
import type { Span } from '#lib/core/text/span.ts';

/** Lines between blank lines; a chunk of several lines is one paragraph when it is wrapped, else one for each line. */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = [];
  let chunk: Span[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = trimmed(text, at, end);
    if (line.end > line.start) {
      chunk.push(line);
    } else {
      pushChunk(text, chunk, spans);
      chunk = [];
    }
    if (newline < 0) break;
    at = newline + 1;
  }
  pushChunk(text, chunk, spans);
  return spans;
}

function pushChunk(text: string, lines: readonly Span[], into: Span[]): void {
  const wrapped = lines.length > 1 && isWrapped(text, lines);
  let current: Span | null = null;
  for (const line of lines) {
    const joins: boolean =
      current !== null && !startsItem(text, line.start) && (wrapped || continues(text, current.end, line.start));
    if (current !== null && joins) {
      current = { start: current.start, end: line.end };
      into[into.length - 1] = current;
    } else {
      current = line;
      into.push(line);
    }
  }
}

/** Hard-wrapped: every line but the last has about the same width, and one of them breaks inside a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, -1);
  const width = Math.max(...full.slice(0, 200).map((line) => line.end - line.start));
  const even = width >= 40 && width <= 110 && full.every((line) => line.end - line.start >= width * 0.6);
  return even && lines.some((line, at) => at > 0 && continues(text, lines[at - 1]?.end ?? 0, line.start));
}

const continues = (text: string, end: number, start: number) =>
  /[\p{Ll},]/u.test(text.charAt(end - 1)) && /\p{Ll}/u.test(text.charAt(start));

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
