import { BIT } from '#lib/core/language/lexicon.ts';
import { IN_QUOTES, QUOTE_MARK, type View, type Words } from '../grammar/view.ts';
import type { Composed } from './composed.ts';
import { isFiniteWord } from './finite-word.ts';

/** Nothing is open at its end: no "and", "of" or "the" behind which the sentence goes on. */
export function isClosed({ words, pieces }: Composed): boolean {
  const piece = pieces.at(-1);
  if (piece === undefined || 'word' in piece) return true;
  const last = lastWord(words, piece.view);
  const lower = words.tokens[last]?.lower ?? '';
  if (isModifier(words, last)) return false;
  if (!words.language.check.open.has(lower) || words.tokens[last]?.kind !== 'word') return true;
  let next = last + 1;
  while (words.quoted[next] === QUOTE_MARK) next += 1;
  if (words.tokens[next] === undefined || words.tokens[next]?.kind === 'mark') return true;
  // "what we had to deal with and …", "is pulling even and …": such a word belongs to the verb before it
  const joins = ((words.classes[last] ?? 0) & (BIT.DET | BIT.AND | BIT.SUB)) !== 0;
  return !joins && ((words.classes[next] ?? 0) & BIT.AND) !== 0;
}

/** "for the final | month": an article and an adjective, and their noun is gone. */
function isModifier({ classes }: Words, at: number): boolean {
  const adjective = ((classes[at] ?? 0) & BIT.ADJ) !== 0 && ((classes[at] ?? 0) & BIT.NOUN) === 0;
  return adjective && ((classes[at - 1] ?? 0) & BIT.DET) !== 0 && ((classes[at + 1] ?? 0) & NOUNS) !== 0;
}

const NOUNS = BIT.NOUN | BIT.PLURAL | BIT.TIME;

function lastWord({ tokens }: Words, view: View): number {
  for (let at = view.length - 1; at >= 0; at -= 1) if (tokens[view[at] ?? -1]?.kind !== 'mark') return view[at] ?? -1;
  return -1;
}

/** Each bracket has its partner, as far as both are in the sentence. */
export function isBracketed({ words, view, host }: Composed): boolean {
  const depth = depthOf(words, view);
  return depth === 0 || depthOf(words, host) !== 0;
}

function depthOf({ tokens }: Words, view: View): number {
  let depth = 0;
  for (const at of view) {
    if (tokens[at]?.kind !== 'mark') continue;
    const { lower = '' } = tokens[at] ?? {};
    if (lower === '(' || lower === '[') depth += 1;
    else if (lower === ')' || lower === ']') depth -= 1;
  }
  return depth;
}

/** Where it is cut inside quotation marks, a verb stands within them on its own side: not “illiberal | and prejudiced views”. */
export function isQuotedWhole({ words, view, host }: Composed): boolean {
  const { quoted } = words;
  const last = view[view.length - 1] ?? -1;
  let next = last + 1;
  while (quoted[next] === IN_QUOTES && words.tokens[next]?.kind === 'mark') next += 1;
  if (quoted[last] !== IN_QUOTES || quoted[next] !== IN_QUOTES || !host.includes(next)) return true;
  return hasVerb(words, last, -1) && hasVerb(words, next, 1);
}

function hasVerb(words: Words, from: number, step: -1 | 1): boolean {
  for (let at = from; words.quoted[at] === IN_QUOTES; at += step) if (isFiniteWord(words, at)) return true;
  return false;
}
