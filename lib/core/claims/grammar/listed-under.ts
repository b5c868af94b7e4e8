import type { Group } from './group.ts';
import type { Part } from './part.ts';
import { isSomebody } from './colon-cue.ts';
import { hasWord, isComma, isQuoteMark, lowerAt, type View, type Words } from './view.ts';

/** How many words a name before the colon may have. */
const LONGEST = 6;

/**
 * "Lena Holt: Theft, possession of a knife, held without bond": a list under a name is no turn of a speaker, and all that
 * stands in it stays. Null where a clause with a subject, or a quotation, stands behind the colon.
 */
export function listedUnder(words: Words, view: View, groups: readonly Group[]): Part | null {
  let colon = 1;
  while (colon <= LONGEST && lowerAt(words, view, colon) !== ':') colon += 1;
  if (colon > LONGEST || !isName(words, view, colon) || !hasWord(words, view.slice(colon + 1))) return null;
  let items = 1;
  for (let at = colon + 1; at < view.length; at += 1) {
    if (isQuoteMark(words, view, at) || words.language.cues.spoken.has(lowerAt(words, view, at))) return null;
    if (isComma(words, view, at)) items += 1;
  }
  if (items < 2 || groups.some((group) => group.finite && !isBareParticiple(words, view, group, colon))) return null;
  return { chain: [], view, groups, keepsVerb: false, presupposed: false, whole: true, rules: ['clause.whole'] };
}

function isName(words: Words, view: View, colon: number): boolean {
  for (let at = 0; at < colon; at += 1) if (words.tokens[view[at] ?? -1]?.capital !== true) return false;
  return !isSomebody(words, view, 0, colon) && !words.language.cues.labels.has(lowerAt(words, view, 0));
}

/** "…, held in jail": a form in -ed, or like one, with no subject before it; the colon or a comma stands there. */
const isBareParticiple = (words: Words, view: View, group: Group, colon: number) =>
  group.from > colon &&
  group.form === 'past' &&
  group.from === group.head &&
  (group.from === colon + 1 || isComma(words, view, group.from - 1));
