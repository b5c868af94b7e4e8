import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Words } from '../grammar/view.ts';
import { hasBit, isFiniteVerb, isMarked, lowerOf, phraseAt, textOf, type Stretch } from './source-phrase.ts';

/** The words of the phrase that say how it comes to know: "familiar with the talks", "who were on the call". */
export function reasonIn(words: Words, { to }: Stretch, head: number): string | null {
  const next = head + 1;
  if (next >= to) return null;
  const tells =
    phraseAt(words, next, to)?.tells === 'withheld' ||
    hasBit(words, next, BIT.REL | BIT.PART | BIT.ING | BIT.ADJ) ||
    /^(?:with|in|on|at|close|near|din|cu|de la)$/u.test(lowerOf(words, next));
  return tells && to - next > 1 ? textOf(words, { from: next, to }) : null;
}

/** ", which studies the river," or ", who asked not to be named," right behind the phrase. */
export function reasonAfter(words: Words, at: number): string | null {
  if (!isMarked(words, at, MARK.COMMA)) return null;
  if (!hasBit(words, at + 1, BIT.REL)) return null;
  const end = clauseEnd(words, at + 2);
  return end - at > 3 ? textOf(words, { from: at + 1, to: end }) : null;
}

/** Where a clause or a phrase between commas ends: at a comma that a verb of the sentence follows, a mark, or the end. */
export function clauseEnd(words: Words, from: number): number {
  const { tokens, quoted } = words;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || quoted[at] !== 0) return at;
    if (token.kind !== 'mark' || token.lower === '-' || token.lower === '’' || token.lower === '/') continue;
    if (token.lower !== ',') return at;
    if (closesAt(words, at)) return at;
  }
  return tokens.length;
}

/** A comma with the verb of the main clause behind it, or with nothing of the phrase: ", said", ", and". */
const closesAt = (words: Words, at: number): boolean =>
  isFiniteVerb(words, at + 1) ||
  hasBit(words, at + 1, BIT.SUBJECT | BIT.AND | BIT.SUB | BIT.ADV | BIT.ING | BIT.REL | BIT.DET) ||
  words.tokens[at + 1] === undefined;
