import { startOf } from '#lib/core/claims/extract.ts';
import type { Words } from '#lib/core/claims/grammar/view.ts';
import { words as wordsPass } from '#lib/core/claims/passes/32-words.ts';
import { quotationsOf } from '#lib/core/text/quotations.ts';

/** One sentence as words with their classes, as the engine reads it. */
export function sentenceWords(text: string, language: string): Words {
  const whole = { start: 0, end: text.length };
  const doc = wordsPass({
    ...startOf(text, language, {}),
    sentences: [{ id: 's1', block: 'b1', ...whole }],
    quotations: quotationsOf(text, whole),
  });
  const [words] = doc.words;
  if (words === undefined) throw new Error(`no words in ${text}`);
  return words;
}
