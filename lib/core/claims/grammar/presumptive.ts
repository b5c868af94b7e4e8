import { BIT } from '#lib/core/language/lexicon.ts';
import type { View, Words } from './view.ts';

/**
 * Where a form of its verb tells that the copy has only heard it: "ar fi cerut" (is said to have asked), "ar avea", "ar urma să" and
 * "ar putea" (less than certain). Not under "dacă", where the same form is a mere condition.
 * @returns the words of each such form
 */
export function presumptions(words: Words, view: View): View[] {
  const { presumptive } = words.language.grammar;
  if (presumptive === null) return [];
  const found: View[] = [];
  let conditional = false;
  for (let i = 0; i < view.length; i += 1) {
    const at = view[i] ?? -1;
    const lower = words.tokens[at]?.lower ?? '';
    if (presumptive.conditions.has(lower)) conditional = true;
    if (lower !== presumptive.auxiliary || conditional) continue;
    const next = pastSmallWords(words, at + 1);
    const form = words.tokens[next]?.lower ?? '';
    const perfect = form === presumptive.perfect && ((words.classes[next] ?? 0) & BIT.HAVE) !== 0;
    const tells = ((words.classes[next] ?? 0) & BIT.BASE) !== 0 && !presumptive.wishes.has(form);
    const unseen = perfect || presumptive.uncertain.has(form) || tells;
    if (unseen) found.push(view.filter((one) => one >= at && one <= next));
  }
  return found;
}

function pastSmallWords(words: Words, from: number): number {
  let at = from;
  while (((words.classes[at] ?? 0) & (BIT.ADV | BIT.OBJECT)) !== 0) at += 1;
  return at;
}
