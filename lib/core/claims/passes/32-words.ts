import { dictionaryOf } from '#lib/core/language/dictionary.ts';
import { UNKNOWN, type Entry } from '#lib/core/language/entry.ts';
import type { Quotation } from '#lib/core/text/quotations.ts';
import { tokensOf, type Token } from '#lib/core/text/tokens.ts';
import type { Doc } from '../doc.ts';
import { IN_QUOTES, QUOTE_MARK, zeros, type Words } from '../grammar/view.ts';

/** The words of every sentence with their classes. `"Iran strikes"` gives a name and a verb, `"the strikes"` a noun. */
export function words(doc: Doc): Doc {
  let next = 0; // the first quotation that may reach into the sentence
  const dictionary = dictionaryOf(doc.language);
  const { proclitics, speller } = doc.language;
  const rules = { proclitics, spelled: speller?.(doc.text) ?? ((lower: string) => lower) };
  const found = doc.sentences.map((sentence): Words => {
    const tokens = tokensOf(doc.text, sentence, rules);
    const entries = entriesOf(tokens, dictionary);
    while (next < doc.quotations.length && (doc.quotations[next]?.outer.end ?? 0) <= sentence.start) next += 1;
    const quoted = quotedTokens(tokens, doc.quotations, next, sentence.end);
    return {
      text: doc.text,
      language: doc.language,
      tokens,
      ...doc.language.classesOf(tokens, entries),
      entries,
      marks: marksOf(entries),
      quoted,
    };
  });
  return { ...doc, words: found };
}

function entriesOf(tokens: readonly Token[], dictionary: ReadonlyMap<string, Entry>): readonly Entry[] {
  return tokens.map(({ lower }) => dictionary.get(lower) ?? UNKNOWN);
}

function marksOf(entries: readonly Entry[]): readonly number[] {
  const marks = zeros(entries.length);
  for (let at = 0; at < entries.length; at += 1) marks[at] = entries[at]?.marks ?? 0;
  return marks;
}

function quotedTokens(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  from: number,
  end: number,
): readonly number[] {
  const quoted = zeros(tokens.length);
  let at = from;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    while (at < quotations.length && (quotations[at]?.outer.end ?? 0) <= token.start) at += 1;
    const quotation = quotations[at];
    if (quotation === undefined || quotation.outer.start >= end) break;
    if (token.start < quotation.outer.start) continue;
    quoted[i] = token.start >= quotation.start && token.end <= quotation.end ? IN_QUOTES : QUOTE_MARK;
  }
  return quoted;
}
