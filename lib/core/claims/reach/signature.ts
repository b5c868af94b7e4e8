import type { LinkWords } from '../grammar/part.ts';
import { IN_QUOTES, QUOTE_MARK, type Words } from '../grammar/view.ts';
import { isPostSignature } from './post-signature.ts';
import { inSameBlock, isFree, type Story } from './story.ts';

/** How many words a name behind a dash may have, and how many sentences it may sign. */
const NAME = 6;
const LONGEST = 12;

/** “A. B.” — Lena Holt: the name signs the sentences of the quotation before it. */
export function beforeSignature(story: Story, at: number): readonly number[] {
  const own = story.words[at];
  if (own !== undefined && isPost(own)) return postOf(story, at);
  const found: number[] = [];
  for (let one = at - 1; one >= 0 && at - one <= LONGEST; one -= 1) {
    if (story.quoted[one] !== true || !isFree(story, one)) break;
    if (!inSameBlock(story, one, at) && !(one === at - 1 && isAlone(story, at)) && !inSameBlock(story, one, one + 1))
      break;
    found.push(one);
  }
  return found;
}

/** The post above the line that signs it; what it says that others said is theirs in its words. */
function postOf(story: Story, at: number): readonly number[] {
  const found: number[] = [];
  let last = at - 1;
  while (last > 0 && story.kinds[last] === 'boilerplate') last -= 1;
  if (story.kinds[last] !== 'quote') return found;
  for (let one = last; inSameBlock(story, one, last) && last - one < LONGEST; one -= 1)
    if (!story.isTaken(one)) found.unshift(one);
  return found;
}

/** The signature stands on a line of its own, below the quotation. */
const isAlone = (story: Story, at: number) => !inSameBlock(story, at - 1, at);

/** "“Q” — Lena Holt", or "— Lena Holt, mayor of Orvale" behind a quotation of several sentences. */
export function signatureOf(words: Words): LinkWords | null {
  const { tokens, quoted } = words;
  if (isPost(words)) return postLink(words);
  const dash = tokens.findLastIndex(({ lower }, at) => DASHES.has(lower) && quoted[at] === 0);
  const end = tokens.at(-1)?.lower === '.' ? tokens.length - 1 : tokens.length;
  if (dash < 0 || end - dash > OFFICE + NAME) return null;
  if (dash > 0 && (quoted[dash - 1] !== QUOTE_MARK || quoted[dash - 2] !== IN_QUOTES)) return null;
  let name = dash + 1;
  while (name < end && name - dash <= NAME && mayName(words, name)) name += 1;
  if (name === dash + 1 || !(name === end || (tokens[name]?.lower === ',' && name > dash + 2))) return null;
  return {
    source: upTo(dash + 1, name),
    cue: [dash],
    content: upTo(0, dash),
    act: false,
    rule: 'attribution.signature',
    verb: null,
  };
}

/** In words, the office behind the name. */
const OFFICE = 12;

const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

const DASHES: ReadonlySet<string> = new Set(['―', '—', '–', '--', '-']);

function mayName({ tokens, quoted }: Words, at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.kind === 'word' && quoted[at] === 0 && token.capital;
}

function isPost({ text, tokens }: Words): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first !== undefined && last !== undefined && isPostSignature(text.slice(first.start, last.end));
}

/** "— Lena Holt (@lenaholt) March 9, 2026" */
function postLink({ tokens }: Words): LinkWords | null {
  let name = 1;
  while (tokens[name]?.kind === 'word') name += 1;
  if (name === 1) return null;
  return {
    source: upTo(1, name),
    cue: [0],
    content: [],
    act: false,
    rule: 'attribution.signature',
    verb: null,
  };
}
