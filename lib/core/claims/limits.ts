import { problem, type Problem } from '#lib/core/problem.ts';
import type { Doc } from './doc.ts';
import { paragraphSpans } from './passes/paragraphs.ts';

/**
 * What one article may hold. A book chapter has some 500 sentences; with this many claims a desk still opens and a report
 * is still built within a second or two (docs/decisions/0100).
 */
export const MOST_CLAIMS = 3_000;
export const MOST_SENTENCES = 10_000;

/** More than an article may hold of something. */
export type Excess = {
  readonly what: 'claims' | 'sentences';
  readonly found: number;
  /** There may be more: counting stopped where it was plain. */
  readonly atLeast: boolean;
};

/** Told from the lines alone, before anything is read: every paragraph has a sentence. */
export function excessOfLines(text: string): Excess | null {
  const found = paragraphSpans(text).length;
  return found > MOST_SENTENCES ? { what: 'sentences', found, atLeast: true } : null;
}

/** Told after any pass, from what it has found so far. */
export function excessOf({ sentences, claims }: Pick<Doc, 'sentences' | 'claims'>): Excess | null {
  if (sentences.length > MOST_SENTENCES) return { what: 'sentences', found: sentences.length, atLeast: false };
  return claims.length > MOST_CLAIMS ? { what: 'claims', found: claims.length, atLeast: false } : null;
}

export function tooMuch({ what, found, atLeast }: Excess): Problem {
  const most = what === 'claims' ? MOST_CLAIMS : MOST_SENTENCES;
  const has = `${atLeast ? 'at least ' : ''}${figure(found)} ${what}`;
  const text = `The text has ${has}. One article may have ${figure(most)}: import it in parts.`;
  return problem('too_large', text, { fields: { text } });
}

const figure = (count: number): string => count.toLocaleString('en');
