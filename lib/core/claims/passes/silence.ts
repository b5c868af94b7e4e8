import type { BlockKind } from '../extraction.ts';
import { isCredit } from './line-labels.ts';
import { QUOTE_MARK, type Words } from '../grammar/view.ts';
import { isPostSignature } from '../reach/post-signature.ts';

export const NO_ASSERTION = 'no assertion';

const SILENT: ReadonlySet<BlockKind> = new Set(['heading', 'dateline', 'footer', 'boilerplate', 'byline', 'table']);

/** Why nothing in a sentence is a claim: the kind of its block, or that it is no assertion. Null when it may be one. */
export function silenceOf(kind: BlockKind, words: Words): string | null {
  if (SILENT.has(kind)) return kind;
  const { tokens } = words;
  if (!tokens.some((token) => token.kind !== 'mark')) return NO_ASSERTION;
  const text = textOf(words);
  if (isPostSignature(text)) return NO_ASSERTION;
  if (isCredit(text, words.language)) return 'boilerplate';
  return endsAsQuestion(words) ? NO_ASSERTION : null;
}

/** The sentence as it stands; nothing of one that is too long to be a credit. */
function textOf({ text, tokens }: Words): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first === undefined || last === undefined || tokens.length > LONGEST ? '' : text.slice(first.start, last.end);
}

/** In words. */
const LONGEST = 60;

/** A question asserts nothing, quoted or not; the telling of one does. */
function endsAsQuestion({ tokens, quoted }: Words): boolean {
  let last = tokens.length - 1;
  while (last > 0 && quoted[last] === QUOTE_MARK) last -= 1;
  if (tokens[last]?.lower !== '?') return false;
  // "“Why now?” she asked, “and why here?”" tells that she asked
  return quoted[last] === 0 || tokens.every((token, at) => token.kind === 'mark' || quoted[at] !== 0);
}
