import type { Language } from '#lib/core/language/language.ts';
import { BIT } from '#lib/core/language/lexicon.ts';

/** The label that a line begins with, as a word of its own: "Subscribers fell" does not begin with "subscribe". */
export function labelOf(lower: string, labels: readonly string[]): string | null {
  const from = lower.startsWith('(') ? 1 : 0;
  for (const label of labels) {
    if (!lower.startsWith(label, from)) continue;
    const open = /[\p{L}\p{N}]$/u.test(label) && /^[\p{L}\p{M}\p{N}]/u.test(lower.slice(from + label.length));
    if (!open) return label;
  }
  return null;
}

/** What stands behind these is never copy. */
const ALWAYS = /^(?:©|agerpres\/\(|all rights reserved|toate drepturile rezervate)$/u;

/**
 * Whether a line that begins with a label says something itself: it ends as a sentence does, and a finite verb is in what
 * follows the label. "Read more in our archive." does not, "Read more was promised, police said." does.
 */
export function asserts(line: string, label: string, language: Language): boolean {
  if (ALWAYS.test(label) || !/[.!…]["”’»)\]]*\s*$/u.test(line)) return false;
  return finiteWords(line.slice(line.startsWith('(') ? label.length + 1 : label.length), language) > 0;
}

function finiteWords(text: string, { lexicon, speechVerbs }: Language): number {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const classes = words.map((word) => lexicon.words.get(word)?.bits ?? lexicon.guess(word));
  return words.filter((word, at) => {
    const bits = classes[at] ?? 0;
    const before = classes[at - 1] ?? 0;
    if (speechVerbs.has(word)) return true;
    // "to read", "pentru a primi"
    if (((bits | before) & BIT.TO) !== 0 || (bits & BIT.NONFINITE) !== 0) return false;
    if ((bits & BIT.HAVE) !== 0 && (before & BIT.PREP) !== 0) return false;
    return (bits & FINITE) !== 0 || ((bits & BIT.THIRD) !== 0 && (bits & BIT.NOUNISH) === 0);
  }).length;
}

const FINITE = BIT.BE | BIT.HAVE | BIT.DO | BIT.MODAL | BIT.PAST;
