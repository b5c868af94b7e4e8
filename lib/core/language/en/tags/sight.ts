import { BIT } from '#lib/core/language/lexicon.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import type { Choice } from './choice.ts';
import { finiteAhead } from './finite-ahead.ts';
import type { Place } from './tag-rule.ts';

/** All that is looked at to choose: the word in its place, what the rules would have, and how the words before were read. */
export type Sight = {
  readonly tokens: readonly Token[];
  readonly tags: readonly number[];
  readonly place: Place;
  /** The rule that would have its way; empty where the word was only looked up. */
  readonly rule: string;
  readonly ruled: Choice;
  /** Where the last verb before it stands, or -1. */
  readonly verb: number;
};

/** Who chooses where the rules leave a choice; null leaves it to the rule. */
export type Judge = (sight: Sight) => Choice | null;

/** How many places a table of weights has. A power of two. */
export const SLOTS = 1 << 16;

/**
 * The places in a table of weights that speak for or against each choice. What is seen is not written down but hashed into
 * the table (“feature hashing”, Weinberger et al. 2009): two things that are seen may share a place, which hardly ever does
 * harm, and the table stays small.
 */
export function slotsOf({ tokens, tags, place, rule, ruled, verb }: Sight): readonly number[] {
  const { at, lower, raw, bits, before, previous, next } = place;
  const word = hashOf(lower);
  const wordBefore = hashOf(tokens[at - 1]?.lower);
  const wordAfter = hashOf(tokens[at + 1]?.lower);
  const secondBefore = tags[at - 2] ?? 0;
  const secondAfter = raw[at + 2] ?? 0;
  const clause = (place.verbSeen ? 1 : 0) + (finiteAhead(raw, at) ? 2 : 0);
  const ruling = mix(hashOf(rule), hashOf(ruled));
  const verbWord = hashOf(tokens[verb]?.lower);
  const verbTag = mix(tags[verb] ?? 0, (tags[verb - 1] ?? 0) & BIT.TO);
  const distance = verb < 0 ? 0 : Math.min(at - verb, 6);
  return [
    mix(bits, tokens[at]?.capital === true ? 1 : 0),
    word,
    mix(bits, hashOf(lower.slice(-3))),
    mix(ruling, bits),
    mix(ruling, word),
    mix(previous, bits),
    mix(previous, word),
    mix(mix(previous, secondBefore), bits),
    mix(next, bits),
    mix(next, word),
    mix(mix(previous, next), bits),
    mix(mix(before, next), bits),
    mix(mix(before, clause), bits),
    mix(wordBefore, bits),
    mix(wordBefore, word),
    mix(wordAfter, bits),
    mix(wordAfter, word),
    mix(wordBefore, wordAfter),
    mix(mix(next, secondAfter), bits),
    mix(mix(previous, next), secondAfter),
    mix(verbWord, bits),
    mix(mix(verbTag, previous), bits),
    mix(mix(verbWord, distance), bits),
    mix(mix(clause, previous), mix(next, bits)),
    mix(mix(previous, secondBefore), tags[at - 3] ?? 0),
    mix(mix(ruling, next), secondAfter),
    mix(mix(verbTag, distance), mix(before, bits)),
    mix(clause, mix(ruling, bits)),
  ].map((seen, kind) => mix(seen, kind) & (SLOTS - 1));
}

/** Two numbers of 32 bits to one, by the steps of MurmurHash3. */
function mix(a: number, b: number): number {
  const h = Math.imul(a ^ 0x9e3779b1, 0x85ebca6b);
  const both = Math.imul((h ^ (h >>> 13)) + b, 0xc2b2ae35);
  return both ^ (both >>> 16);
}

/** FNV-1a. */
function hashOf(word: string | undefined): number {
  let h = 0x811c9dc5;
  if (word === undefined) return h;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}
