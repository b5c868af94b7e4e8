import { startOf } from '#lib/core/claims/extract.ts';
import type { Words } from '#lib/core/claims/grammar/view.ts';
import { words } from '#lib/core/claims/passes/32-words.ts';
import { quotationsOf } from '#lib/core/text/quotations.ts';

/** The words of one sentence as the engine reads them. */
export function sentenceWords(text: string, language = 'en'): Words {
  const whole = { start: 0, end: text.length };
  const doc = words({
    ...startOf(text, language, {}),
    sentences: [{ id: 's1', block: 'b1', ...whole }],
    quotations: quotationsOf(text, whole),
  });
  const [found] = doc.words;
  if (found === undefined) throw new Error(`no words in ${text}`);
  return found;
}
