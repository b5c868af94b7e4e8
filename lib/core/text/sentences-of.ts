import { detectLanguage } from '#lib/core/language/detect.ts';
import { languageOf } from '#lib/core/language/languages.ts';
import { skipSpace, trimEnd } from './around.ts';
import { sentenceSpans } from './sentences.ts';
import type { Span } from './span.ts';

/**
 * The sentences of any text, paragraph by paragraph, for stepping through it. One without an end is cut between words.
 * @param language ISO 639-1; told from the text when absent
 */
export function sentencesOf(text: string, language: string = detectLanguage(text)): Span[] {
  const rules = languageOf(language);
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const span of sentenceSpans(text, { start: at, end: at + line.length }, rules)) {
      for (const piece of pieces(text, span)) spans.push(piece);
    }
    at += line.length + 1;
  }
  return spans;
}

/** In UTF-16 units. What is longer is a list or a text without full stops: nobody steps to it, and no passage is so long. */
const LONGEST = 2_000;

function pieces(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const space = text.slice(from, from + LONGEST).lastIndexOf(' ');
    const to = space > LONGEST / 2 ? from + space : from + LONGEST - (isLowSurrogate(text, from + LONGEST) ? 1 : 0);
    found.push({ start: from, end: trimEnd(text, from, to) });
    from = skipSpace(text, to, end);
  }
  return [...found, { start: from, end }];
}

const isLowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));
