import { problem, type Problem } from '#lib/core/problem.ts';
import type { Doc } from './doc.ts';
import { paragraphSpans } from './passes/paragraphs.ts';

/**
 * What one article may hold. A book chapter has some 500 sentences; with this many claims a desk still opens and a report
 * is still built within a second or two (docs/decisions/0100).
 */
export const MOST_CLAIMS = 3_000;
export const MOST_SENTENCES = 10_000;
/** Each is put into the registry of sources, which all articles share. */
export const MOST_SOURCES = 1_000;
/**
 * A sentence, and a claim, in UTF-16 units. The longest in print have some 2,000; a claim is shown whole on every desk,
 * so that text without a full stop would make pages of megabytes.
 */
export const LONGEST_CLAIM = 5_000;

/** More than an article may hold of something. */
export type Excess =
  | {
      readonly what: 'claims' | 'sentences' | 'cited sources';
      readonly found: number;
      /** There may be more: counting stopped where it was plain. */
      readonly atLeast: boolean;
    }
  | {
      readonly what: 'sentence' | 'claim';
      /** Its length. */
      readonly found: number;
      /** Its first words, by which it is found in the text. */
      readonly opening: string;
    };

/** Told from the lines alone, before anything is read: every paragraph has a sentence. */
export function excessOfLines({ text, language }: Pick<Doc, 'text' | 'language'>): Excess | null {
  const found = paragraphSpans(text, language).length;
  return found > MOST_SENTENCES ? { what: 'sentences', found, atLeast: true } : null;
}

type Held = Pick<Doc, 'text' | 'sentences' | 'citedSources'> & {
  readonly claims: readonly Pick<Doc['claims'][number], 'text'>[];
};

/** Told after any pass, from what it has found so far. */
export function excessOf({ text, sentences, claims, citedSources }: Held): Excess | null {
  if (sentences.length > MOST_SENTENCES) return { what: 'sentences', found: sentences.length, atLeast: false };
  if (claims.length > MOST_CLAIMS) return { what: 'claims', found: claims.length, atLeast: false };
  if (citedSources.length > MOST_SOURCES) {
    return { what: 'cited sources', found: citedSources.length, atLeast: false };
  }
  const sentence = sentences.find(({ start, end }) => end - start > LONGEST_CLAIM);
  if (sentence !== undefined) {
    const { start, end } = sentence;
    return { what: 'sentence', found: end - start, opening: openingOf(text.slice(start, end)) };
  }
  const claim = claims.find((each) => each.text.length > LONGEST_CLAIM);
  if (claim === undefined) return null;
  return { what: 'claim', found: claim.text.length, opening: openingOf(claim.text) };
}

export function tooMuch(excess: Excess): Problem {
  const text = wordsOf(excess);
  return problem('too_large', text, { fields: { text } });
}

function wordsOf(excess: Excess): string {
  switch (excess.what) {
    case 'sentence':
      return `A sentence of the text has ${figure(excess.found)} characters. It begins “${excess.opening}”. One sentence may have ${figure(LONGEST_CLAIM)}: divide it with full stops or line breaks.`;
    case 'claim':
      return `A claim would have ${figure(excess.found)} characters. It begins “${excess.opening}”. One claim may have ${figure(LONGEST_CLAIM)}: divide its sentence with full stops or line breaks.`;
    default: {
      const has = `${excess.atLeast ? 'at least ' : ''}${figure(excess.found)} ${excess.what}`;
      return `The text has ${has}. One article may have ${figure(MOST[excess.what])}: import it in parts.`;
    }
  }
}

const MOST = { claims: MOST_CLAIMS, sentences: MOST_SENTENCES, 'cited sources': MOST_SOURCES } as const;

/** Whole words of the beginning, on one line; one endless word is cut. */
function openingOf(text: string): string {
  const start = text.slice(0, OPENING).replace(/\s+/gu, ' ');
  const space = start.lastIndexOf(' ');
  return `${(space > 0 ? start.slice(0, space) : start).replace(/[\s,;:.\uD800-\uDBFF]+$/u, '')}…`;
}

const OPENING = 80;

const figure = (count: number): string => count.toLocaleString('en');
