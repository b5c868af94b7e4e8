import type { Reading } from '../doc.ts';
import type { BlockKind, Sentence } from '../extraction.ts';
import { IN_QUOTES, QUOTE_MARK, type Words } from '../grammar/view.ts';
import type { LinkWords } from '../grammar/part.ts';

/**
 * How a sentence names who speaks.
 * - `quoting`: its cue stands outside the quotation that it introduces or closes
 * - `telling`: what was said stands without quotation marks
 * - `announcing`: it ends with a colon, and what was said is still to come
 * - `naming`: the same without a verb of saying ("She was firm:", "Lena Holt, mayor of Orvale:")
 * - `turn`: a name and a colon begin it
 * - `signing`: a name behind a dash ends it
 */
export type HowSpoken = 'quoting' | 'telling' | 'announcing' | 'naming' | 'turn' | 'signing';

export type Speaker = {
  readonly how: HowSpoken;
  readonly link: LinkWords;
  /** The sentence says nothing else. */
  readonly alone?: true;
};

/** The sentences of a text with what is known of each: all lists are by place in `sentences`. */
export type Story = {
  readonly sentences: readonly Sentence[];
  readonly words: readonly Words[];
  readonly kinds: readonly BlockKind[];
  readonly readings: readonly Reading[];
  readonly speakers: readonly (Speaker | null)[];
  /** All words of the sentence stand inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** Whether a rule gave the sentence to a speaker already. */
  readonly isTaken: (at: number) => boolean;
};

/** Another sentence may still give it to its speaker: it has none of its own. */
export const isFree = ({ speakers, isTaken }: Story, at: number): boolean =>
  (speakers[at] ?? null) === null && !isTaken(at);

export const inSameBlock = ({ sentences }: Story, a: number, b: number): boolean =>
  sentences[a] !== undefined && sentences[a].block === sentences[b]?.block;

export const opensQuotation = ({ words }: Story, at: number): boolean => words[at]?.quoted[0] === QUOTE_MARK;

/** All of its words stand inside quotation marks. */
export function isWhollyQuoted(words: Words | undefined): boolean {
  if (words === undefined) return false;
  let quoted = 0;
  for (let at = 0; at < words.tokens.length; at += 1) {
    if (words.tokens[at]?.kind === 'mark') continue;
    if (words.quoted[at] !== IN_QUOTES) return false;
    quoted += 1;
  }
  return quoted > 0;
}
