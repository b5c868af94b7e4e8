import type { VerbCue } from '#lib/core/language/cues.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { WINDOW, type Group } from './group.ts';
import { has, isBreak, isQuoteMark, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

export type CueWords = {
  readonly verb: VerbCue;
  /** The words of the cue: the verb, and a particle or noun that belongs to it. */
  readonly view: View;
  /** After the cue. */
  readonly to: number;
};

/** The cue that a verb group is, if it is one: "called for", "offered condolences", "said". */
export function cueOf(words: Words, view: View, group: Group): CueWords | null {
  for (const verb of words.language.cues.verbs.get(group.lemma) ?? []) {
    const found = withParticle(words, view, group, verb);
    if (found !== null) return found;
  }
  return null;
}

function withParticle(words: Words, view: View, group: Group, verb: VerbCue): CueWords | null {
  const head = view.slice(cueStart(words, view, group), group.head + 1);
  if (verb.particles !== undefined) return particle(words, view, group, verb);
  if (verb.needsQuote === true && !quoteFollows(words, view, group.to)) return null;
  // "a man accused of theft", "the plan praised by X": a participle
  if (verb.kind === 'act' && group.to - group.from === 1 && AGENT.has(lowerAt(words, view, group.to))) return null;
  if (verb.needsSaid === true && !saidBeside(words, view, group.head + 1)) return null;
  if (verb.by !== undefined && !verb.by.has(subjectNoun(words, view, group.from))) return null;
  if (verb.unless !== undefined && holds(words, view, group.to, verb.unless)) return null;
  if (verb.nouns === undefined) return { verb, view: head, to: group.head + 1 };
  const next = skipAdverbs(words, view, group.head + 1);
  if (verb.nouns.has(lowerAt(words, view, next)))
    return { verb, view: view.slice(cueStart(words, view, group), next + 1), to: next + 1 };
  if (verb.needsNoun !== true) return { verb, view: head, to: group.head + 1 };
  return phraseHolds(words, view, next, verb.nouns) ? { verb, view: head, to: group.head + 1 } : null;
}

/** With auxiliaries and adverbs: "a declarat", "has said", "could not deny", "often said"; "also" points elsewhere. */
function cueStart(words: Words, view: View, group: Group): number {
  let from = group.from;
  while (from > 0 && lowerAt(words, view, from - 1).endsWith('-') && has(words, view, from - 1, BIT.OBJECT)) from -= 1; // "l-a acuzat"
  while (from > 1 && isOfManner(words, view, from - 1)) from -= 1;
  return from;
}

const isOfManner = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.ADV) && !has(words, view, at, NO_ADVERB) && lowerAt(words, view, at) !== 'also';

const NO_ADVERB = BIT.PREP | BIT.NOUN | BIT.SUB | BIT.TIME | BIT.ADJ | BIT.DET | BIT.AND;

/** "for" right after "called"; "as" a few words after "described": then only the verb and the particle are the cue. */
function particle(words: Words, view: View, group: Group, verb: VerbCue): CueWords | null {
  const particles = verb.particles ?? [];
  const next = group.head + 1;
  if (particles.includes(lowerAt(words, view, next)))
    return { verb, view: view.slice(cueStart(words, view, group), next + 1), to: next + 1 };
  if (verb.kind !== 'label') return null;
  for (let at = next; at < view.length && at <= next + 14; at += 1) {
    if (particles.includes(lowerAt(words, view, at)))
      return { verb, view: view.slice(cueStart(words, view, group), next), to: next };
  }
  return null;
}

const AGENT: ReadonlySet<string> = new Set(['of', 'by']);

/** How far from the verb its "that" may stand: "posted on Monday that P". */
const THAT_REACH = 8;

/** "that P", ": “Q”", or nothing at all: then it stands before. */
function saidBeside(words: Words, view: View, from: number): boolean {
  if (from >= view.length || isBreak(words, view, from) || isQuoteMark(words, view, from)) return true;
  for (let at = from; at < view.length && at < from + THAT_REACH; at += 1) {
    if (has(words, view, at, BIT.THAT)) return at === from || !has(words, view, at + 1, BIT.BE | BIT.HAVE | BIT.MODAL);
    if (isBreak(words, view, at)) return isQuoteMark(words, view, at + 1);
  }
  return false;
}

/** "the inquiry" of "the inquiry also heard". */
function subjectNoun(words: Words, view: View, verb: number): string {
  let at = verb - 1;
  while (at > 0 && has(words, view, at, BIT.ADV) && !has(words, view, at, BIT.NOUN)) at -= 1;
  return lowerAt(words, view, at);
}

/** How far from the verb the quoted words may begin. */
const QUOTE_REACH = 14;

function quoteFollows(words: Words, view: View, from: number): boolean {
  for (let at = from; at < view.length && at < from + QUOTE_REACH; at += 1)
    if (isQuoteMark(words, view, at)) return true;
  return false;
}

function holds(words: Words, view: View, from: number, listed: ReadonlySet<string>): boolean {
  for (let at = from; at < view.length && at < from + WINDOW; at += 1)
    if (listed.has(lowerAt(words, view, at))) return true;
  return false;
}

/** "his deepest condolences": the noun phrase that follows has one of the nouns. */
function phraseHolds(words: Words, view: View, from: number, nouns: ReadonlySet<string>): boolean {
  for (let at = from; at < view.length && at < from + 5; at += 1) {
    if (nouns.has(lowerAt(words, view, at))) return true;
    if (!has(words, view, at, BIT.DET | BIT.POSS | BIT.ADJ | BIT.NOUN | BIT.ADV | BIT.OWNER)) return false;
  }
  return false;
}
