import { DIRECTIONS } from '#lib/core/language/directions.ts';
import { searchTerms } from '#lib/core/search/search-terms.ts';
import { searchTokens } from '#lib/core/search/search-tokens.ts';
import { stemmerFor } from '#lib/core/search/stemmer-for.ts';
import { sentencesOf } from '#lib/core/text/sentences-of.ts';

/**
 * What a passage seems to do for a claim. A suggestion beside the choice, never the choice: it counts words.
 * `against` is how much speaks for a contradiction, in [0,1]; it orders, it is no probability.
 */
export type ProposedStance = {
  readonly stance: 'supports' | 'contradicts' | 'context';
  readonly against: number;
  /** The share of the words of the claim that the nearest sentence of the passage has, in [0,1]. */
  readonly shared: number;
  readonly why: readonly Difference[];
  /** A short passage that bears out a part of the claim: every name in it and about half of its words. */
  readonly partial: boolean;
  /** The words of the claim that the passage does not have, as the claim writes them, in order; none where it is context only. */
  readonly missing: readonly string[];
};

/**
 * Why two sentences about the same thing may not say the same: only one says "not"; up and down; other numbers; other
 * names.
 */
export type Difference = 'not' | 'ways' | 'numbers' | 'names';

/** @param language ISO 639-1, of both */
export function proposeStance(claim: string, passage: string, language: string): ProposedStance {
  const asked = termsOf(claim, language);
  const sentences = sentencesOf(passage, language).map(({ start, end }) => passage.slice(start, end));
  const parts = sentences.map((sentence) => termsOf(sentence, language));
  const all = new Set(parts.flatMap(({ words }) => [...words]));
  const nearest = parts.reduce<Near>((best, part) => better(best, { part, shared: shareOf(asked.words, part.words) }), {
    part: null,
    shared: 0,
  });
  if (nearest.part === null) return { stance: 'context', against: 0, shared: 0, why: [], partial: false, missing: [] };
  const named = shareOf(asked.names, all, 1);
  const near = (nearest.shared + shareOf(asked.words, all)) / 2 - UNNAMED * (1 - named);
  const why = differences(asked, nearest.part, { all, near });
  const against = Math.max(0, near) * (why.length === 0 ? 0.3 : Math.min(1, 0.6 + 0.2 * why.length));
  const contradicts = near >= RELATED && why.length > 0;
  const partial = !contradicts && named === 1 && near >= HALF.from && near < HALF.to && all.size < SHORT;
  return {
    stance: contradicts ? 'contradicts' : near < RELATED ? 'context' : 'supports',
    against,
    shared: nearest.shared,
    why: contradicts ? why : [],
    partial,
    missing: partial || near >= RELATED ? missingOf(claim, all, language) : [],
  };
}

// Set on factcheck-bench; that each fifth of its claims agrees is in docs/decisions/0071-search-and-passages.md.
const RELATED = 0.48;
/** What it costs if the passage names nobody whom the claim names. */
const UNNAMED = 0.1;
/** About half of a claim. */
const HALF = { from: 0.35, to: 0.55 };
/** Words of a passage, each counted once. In a longer one half of a claim is soon found by chance. */
const SHORT = 50;
/** Another name, or another number among right ones, is a contradiction only where nearly all the rest is the same. */
const SAME = 0.6;

type Terms = {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly up: boolean;
  readonly down: boolean;
  readonly not: boolean;
};
type Near = { readonly part: Terms | null; readonly shared: number };

const better = (best: Near, one: Near): Near => (one.shared > best.shared ? one : best);

function termsOf(text: string, language: string): Terms {
  const words = new Set(searchTerms(text, language));
  const { up, down, not } = directionsOf(language);
  return {
    words,
    numbers: new Set([...words].filter((word) => /^\d/.test(word))),
    names: new Set(namesIn(text).flatMap((name) => searchTerms(name, language))),
    up: meets(up, words),
    down: meets(down, words),
    not: meets(not, new Set(searchTokens(text))) || CONTRACTED.test(text),
  };
}

/** English "isn't", "won't": search takes them apart, and "won" alone says something else. */
const CONTRACTED = /\p{L}n['’]t\b/iu;

function meets(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of some) if (others.has(word)) return true;
  return false;
}

const compiled = new Map<string, Record<'up' | 'down' | 'not', ReadonlySet<string>>>();

function directionsOf(language: string): Record<'up' | 'down' | 'not', ReadonlySet<string>> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const { up = '', down = '', not = '' } = DIRECTIONS.get(language) ?? {};
  const stem = stemmerFor(language);
  const found = {
    up: new Set(searchTokens(up).map(stem)),
    down: new Set(searchTokens(down).map(stem)),
    not: new Set(searchTokens(not)),
  };
  compiled.set(language, found);
  return found;
}

/** Words with a capital that do not owe it to the beginning of a sentence: the first is one where the next is. */
function namesIn(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return words.filter((word, at) => NAME.test(word) && (at > 0 || NAME.test(words[1] ?? '')));
}

const WORD = /[\p{L}\d][\p{L}\d’'-]*/gu;
const NAME = /^\p{Lu}\p{Ll}{2}/u;

/** The share of the words asked for that are there; `none` where nothing is asked for. */
function shareOf(words: ReadonlySet<string>, there: ReadonlySet<string>, none = 0): number {
  let found = 0;
  for (const word of words) if (there.has(word)) found += 1;
  return words.size === 0 ? none : found / words.size;
}

function differences(
  claim: Terms,
  part: Terms,
  { all, near }: { readonly all: ReadonlySet<string>; readonly near: number },
): readonly Difference[] {
  const none = claim.numbers.size > 0 && part.numbers.size > 0 && !meets(claim.numbers, part.numbers);
  const way = (claim.up && !claim.down && part.down && !part.up) || (claim.down && !claim.up && part.up && !part.down);
  const numbers = none || isOther(claim.numbers, part.numbers, all);
  const names = near >= SAME && isOther(claim.names, part.names, all, claim.words);
  return [
    ...(claim.not !== part.not ? (['not'] as const) : []),
    ...(way ? (['ways'] as const) : []),
    ...(numbers ? (['numbers'] as const) : []),
    ...(names ? (['names'] as const) : []),
  ];
}

/** One of those asked for stands nowhere in the passage, and the nearest sentence has one that was not asked for. */
function isOther(
  asked: ReadonlySet<string>,
  given: ReadonlySet<string>,
  all: ReadonlySet<string>,
  known: ReadonlySet<string> = asked,
): boolean {
  return shareOf(asked, all, 1) < 1 && shareOf(given, known, 1) < 1;
}

function missingOf(claim: string, all: ReadonlySet<string>, language: string): readonly string[] {
  return (claim.match(WORD) ?? []).filter((word) => searchTerms(word, language).some((term) => !all.has(term)));
}
