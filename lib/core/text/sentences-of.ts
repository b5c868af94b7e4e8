import { detectLanguage } from '#lib/core/language/detect.ts';
import { languageOf } from '#lib/core/language/languages.ts';
import { sentenceSpans } from './sentences.ts';
import type { Span } from './span.ts';

/** The sentences of any text, paragraph by paragraph, for stepping through it. @param language ISO 639-1; told from the text when absent */
export function sentencesOf(text: string, language: string = detectLanguage(text)): Span[] {
  const rules = languageOf(language);
  const spans: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    for (const span of sentenceSpans(text, { start: at, end: at + line.length }, rules)) spans.push(span);
    at += line.length + 1;
  }
  return spans;
}
