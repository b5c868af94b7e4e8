import type { Wording } from '#lib/core/verdicts/facts.ts';

/**
 * How the copy's words stand to a passage's. Where the copy quotes, its quoted words count: `same` when all of them are
 * in the passage, `drifted` when the passage has at least half the words of one without having it verbatim (a translated
 * quote shares almost none, and is `different`). Without quotation marks it is the claim's text that is looked for.
 * @param quotes the copy's words inside quotation marks
 */
export function compareWording(quotes: readonly string[], claimText: string, passage: string): Wording {
  const heard = words(passage);
  const wanted = (quotes.length > 0 ? quotes : [claimText]).map(words).filter((some) => some.length > 0);
  const missing = wanted.filter((some) => !` ${heard.join(' ')} `.includes(` ${some.join(' ')} `));
  if (missing.length === 0) return 'same';
  if (quotes.length === 0) return 'different';
  return missing.some((some) => sharedPart(some, heard) >= 0.5) ? 'drifted' : 'different';
}

/** Lower-case words without punctuation, so that a comma inside the marks or a capital does not count. */
function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function sharedPart(some: readonly string[], heard: readonly string[]): number {
  const known = new Set(heard);
  // Short words are shared by any two sentences of a language.
  const telling = some.filter((word) => word.length > 3);
  const counted = telling.length > 0 ? telling : some;
  return counted.filter((word) => known.has(word)).length / counted.length;
}
