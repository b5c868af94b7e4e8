import type { BlockKind } from '../extraction.ts';
import type { Words } from '../grammar/view.ts';

const SILENT: ReadonlySet<BlockKind> = new Set(['heading', 'dateline', 'footer', 'boilerplate', 'byline']);

/** Why nothing in a sentence is a claim: the kind of its block, or that it is no assertion. Null when it may be one. */
export function silenceOf(kind: BlockKind, words: Words): string | null {
  if (SILENT.has(kind)) return kind;
  const { tokens } = words;
  if (!tokens.some((token) => token.kind !== 'mark')) return 'no assertion';
  return endsAsQuestion(words) ? 'no assertion' : null;
}

/** A question asserts nothing, unless the question mark stands inside a quotation that somebody is told to have said. */
function endsAsQuestion({ tokens, quoted }: Words): boolean {
  const last = tokens.length - 1;
  return tokens[last]?.lower === '?' && quoted[last] === 0;
}
