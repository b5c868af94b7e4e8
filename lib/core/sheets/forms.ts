import type { Span } from '#lib/core/text/span.ts';
import type { SheetForm } from './sheet.ts';

/** Places with the same words make one form, in the order in which the words first stand. */
export function formsOf(text: string, places: readonly Span[]): readonly SheetForm[] {
  const forms = new Map<string, { text: string; spans: Span[] }>();
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const words = text.slice(start, end).replace(/\s+/g, ' ');
    const key = sameLetters(words);
    const form = forms.get(key);
    if (form === undefined) forms.set(key, { text: words, spans: [{ start, end }] });
    else form.spans.push({ start, end });
  }
  return [...forms.values()];
}

/** Both encodings of ș and ț are one letter to a reader, and so are both apostrophes. */
export const sameLetters = (words: string): string =>
  words.replaceAll('ş', 'ș').replaceAll('ţ', 'ț').replaceAll('Ş', 'Ș').replaceAll('Ţ', 'Ț').replaceAll("'", '’');
