import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, QUOTE_MARK, type Words } from '../grammar/view.ts';

/** How many words a name after a dash may have. */
const NAME = 6;

/** "“Q” — Ana Pop", or "— Ana Pop" after a quotation of several sentences: a name signs it. */
export function signature(words: Words): LinkWords | null {
  const { tokens, quoted } = words;
  const end = tokens.at(-1)?.lower === '.' ? tokens.length - 1 : tokens.length;
  let dash = end - 1;
  while (dash >= 0 && end - dash <= NAME && mayName(words, dash)) dash -= 1;
  if (dash < 0 || dash === end - 1 || !DASHES.has(tokens[dash]?.lower ?? '')) return null;
  if (dash > 0 && (quoted[dash - 1] !== QUOTE_MARK || quoted[dash - 2] !== IN_QUOTES)) return null;
  const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
  return {
    source: upTo(dash + 1, end),
    cue: [dash],
    content: upTo(0, dash),
    act: false,
    rule: 'link.signature',
    verb: null,
  };
}

const DASHES: ReadonlySet<string> = new Set(['―', '—', '–', '--', '-']);

function mayName({ tokens, quoted }: Words, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && quoted[at] === 0 && token.capital;
}
