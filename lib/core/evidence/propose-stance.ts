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
};

/** Why two sentences about the same thing may not say the same: only one says "not"; up and down; no number in common. */
export type Difference = 'not' | 'ways' | 'numbers';

/** @param language ISO 639-1, of both */
export function proposeStance(claim: string, passage: string, language: string): ProposedStance {
  const asked = termsOf(claim, language);
  const sentences = sentencesOf(passage, language).map(({ start, end }) => passage.slice(start, end));
  const parts = sentences.map((sentence) => termsOf(sentence, language));
  const around = sharedOf(asked, new Set(parts.flatMap(({ words }) => [...words])));
  const nearest = parts.reduce<Near>((best, part) => better(best, { part, shared: sharedOf(asked, part.words) }), {
    part: null,
    shared: 0,
  });
  if (nearest.part === null) return { stance: 'context', against: 0, shared: 0, why: [] };
  const why = differences(asked, nearest.part);
  const near = (nearest.shared + around) / 2;
  const against = near * (why.length === 0 ? 0.3 : Math.min(1, 0.6 + 0.2 * why.length));
  if (near < RELATED) return { stance: 'context', against, shared: nearest.shared, why: [] };
  return { stance: why.length > 0 ? 'contradicts' : 'supports', against, shared: nearest.shared, why };
}

const RELATED = 0.5;

type Terms = {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
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

/** The share of the words asked for that are there. */
function sharedOf({ words }: Terms, there: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (there.has(word)) found += 1;
  return words.size === 0 ? 0 : found / words.size;
}

function differences(claim: Terms, part: Terms): readonly Difference[] {
  const numbers = claim.numbers.size > 0 && part.numbers.size > 0 && !meets(claim.numbers, part.numbers);
  const way = (claim.up && !claim.down && part.down && !part.up) || (claim.down && !claim.up && part.up && !part.down);
  return [
    ...(claim.not !== part.not ? (['not'] as const) : []),
    ...(way ? (['ways'] as const) : []),
    ...(numbers ? (['numbers'] as const) : []),
  ];
}
