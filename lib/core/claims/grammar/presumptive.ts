import { BIT } from '#lib/core/language/lexicon.ts';
import type { View, Words } from './view.ts';

const reports = (words: Words, at: number) =>
  ((words.classes[at] ?? 0) & BIT.BASE) !== 0 && !WISHES.has(words.tokens[at]?.lower ?? '');

/** "ar trebui", "ar vrea": what ought to be, or what somebody wants. */
const WISHES: ReadonlySet<string> = new Set(['trebui', 'vrea', 'dori', 'prefera', 'fi']);

/**
 * Where Romanian tells what it has only heard, by its verb: "ar fi cerut" (is said to have asked), "ar avea", "ar urma să" and
 * "ar putea" (less than certain). Not under "dacă", where the same form is a mere condition.
 * @returns the words of each such form
 */
export function presumptions(words: Words, view: View): View[] {
  if (words.language.lexicon.grammar !== 'romanian') return [];
  const found: View[] = [];
  let conditional = false;
  for (let i = 0; i < view.length; i += 1) {
    const at = view[i] ?? -1;
    const lower = words.tokens[at]?.lower ?? '';
    if (lower === 'dacă') conditional = true;
    if (lower !== 'ar' || conditional) continue;
    const next = pastSmallWords(words, at + 1);
    const form = words.tokens[next]?.lower ?? '';
    const perfect = form === 'fi' && ((words.classes[next] ?? 0) & BIT.HAVE) !== 0;
    const unseen = perfect || form === 'urma' || form === 'putea' || reports(words, next);
    if (unseen) found.push(view.filter((one) => one >= at && one <= next));
  }
  return found;
}

function pastSmallWords(words: Words, from: number): number {
  let at = from;
  while (((words.classes[at] ?? 0) & (BIT.ADV | BIT.OBJECT)) !== 0) at += 1;
  return at;
}
