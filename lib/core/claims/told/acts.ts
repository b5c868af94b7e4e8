import { BIT } from '#lib/core/language/lexicon.ts';
import { attribute, bodyOf } from '../grammar/attribute.ts';
import { propositionsOf } from '../grammar/clauses.ts';
import type { LinkWords } from '../grammar/part.ts';
import type { Cut, Proposition } from '../grammar/proposition.ts';
import type { View, Words } from '../grammar/view.ts';

/** How much of a claim its act has to be: in "The man who promised to leave came back" the promise is the lesser part. */
const MOST = 0.5;

/**
 * "X promised to P", "X is confident that P": a claim that is little more than an act of saying, thinking or wanting has
 * it as the last link of its chain, and keeps its words.
 */
export function withAct<T extends Proposition>(words: Words, proposition: T, told: readonly LinkWords[]): T {
  const act = actIn(words, proposition, told);
  return act === null ? proposition : { ...proposition, chain: [...proposition.chain, { ...act, act: true }] };
}

/** What a clause of its own says is taken off as it is from a sentence: "The dam, which [critics say] leaks, held". */
export function takenOff(words: Words, proposition: Proposition, told: readonly LinkWords[]): readonly Cut[] | null {
  const { chain, pieces } = proposition;
  if (actIn(words, proposition, told) === null) return null;
  if (pieces.some((piece) => 'word' in piece && piece.word !== ',')) return null;
  const parts = attribute(words, bodyOf(words, wordsOf(proposition)), chain);
  if (!parts.some((part) => part.chain.length > chain.length && !part.keepsVerb)) return null;
  return parts.flatMap((part) => propositionsOf(words, part).map((one) => ({ ...one, part })));
}

function actIn(words: Words, proposition: Proposition, told: readonly LinkWords[]): LinkWords | null {
  if (told.length === 0 || proposition.chain.at(-1)?.act === true) return null;
  const own = new Set(wordsOf(proposition));
  return told.find((one) => isMostOf(words, own, one) && !isUnsaid(words, one)) ?? null;
}

const wordsOf = ({ pieces }: Proposition): View => pieces.flatMap((piece) => ('word' in piece ? [] : piece.view));

function isMostOf({ tokens }: Words, own: ReadonlySet<number>, { source, cue, content }: LinkWords): boolean {
  if (!cue.every((at) => own.has(at))) return false;
  const act = new Set([...(source ?? []), ...cue, ...content]);
  let all = 0;
  let both = 0;
  for (const at of own) {
    if (tokens[at]?.kind === 'mark') continue;
    all += 1;
    if (act.has(at)) both += 1;
  }
  return both >= MOST * all;
}

/** "Nobody asked", "did not say": that it was not said is what the copy says. */
const isUnsaid = ({ tokens, classes }: Words, { source, cue }: LinkWords): boolean =>
  NOBODY.has(tokens[source?.[0] ?? -1]?.lower ?? '') ||
  cue.some((at) => ((classes[at] ?? 0) & BIT.NEG) !== 0 || /n['’]t$|^fail(?:s|ed|ing)?$/.test(tokens[at]?.lower ?? ''));

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'no']);
