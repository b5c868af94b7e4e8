import type { Language } from '#lib/core/language/language.ts';
import { BIT } from '#lib/core/language/lexicon.ts';

/** No label is longer, in UTF-16 units. */
const LABEL = 64;

/** The label that a line begins with, as a word of its own: "Subscribers fell" does not begin with "subscribe". */
export function labelOf(lower: string, labels: readonly string[]): string | null {
  const from = OPENER.exec(lower)?.[0].length ?? 0;
  const first = lower.charCodeAt(from);
  for (const label of labels) {
    if (label.charCodeAt(0) !== first) continue;
    const words = label.endsWith(NUMBER) ? label.slice(0, -1) : label;
    if (!lower.startsWith(words, from)) continue;
    const next = lower.slice(from + words.length, from + words.length + 2);
    if (words !== label ? /^\d/.test(next) : !(/[\p{L}\p{N}]$/u.test(label) && /^[\p{L}\p{M}\p{N}]/u.test(next)))
      return label;
  }
  return null;
}

const OPENER = /^[([*_]*/;
/** Stands for a number at the end of a label. */
const NUMBER = '#';

/** A line that begins with a label, and says nothing itself. */
export function isUnsaid(line: string, labels: readonly string[], language: Language): boolean {
  const label = labelOf(line.slice(0, LABEL).toLowerCase(), labels);
  return label !== null && !asserts(line, label, language);
}

/** A line with a label and the names of sources: "Surse: Agerpres", not "Surse: Premierul va demisiona". */
export function namesSources(line: string, language: Language): boolean {
  const label = labelOf(line.slice(0, LABEL).toLowerCase(), language.labels.footer);
  return label !== null && finiteWords(line.slice(label.length), language) === 0;
}

/** A line that leads elsewhere whatever follows its label, or is nothing but one: "Read also: …", "Advertisement". */
export function isAside(line: string, { labels }: Language): boolean {
  const lower = line.slice(0, LABEL).toLowerCase();
  if (labelOf(lower, labels.aside) !== null) return true;
  return line.length < LABEL && labels.whole.includes(lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}

/** No credit is longer, in UTF-16 units. */
const LONGEST_CREDIT = 300;

/** "(Reporting by Lena Holt; Editing by Ion Rusu)", "Photo: Ana Pop/AFP", "The AP contributed to this report." */
export function isCredit(line: string, language: Language): boolean {
  if (line.length > LONGEST_CREDIT) return false;
  const { credit, closing } = language.labels;
  const label = labelOf(line.slice(0, LABEL).toLowerCase(), credit);
  if (label !== null && finiteWords(line.slice(label.length), language) === 0) return true;
  const end = line
    .slice(-LABEL)
    .toLowerCase()
    .replace(/[\s.)\]*_]+$/u, '');
  return closing.some((words) => end.endsWith(words));
}

/**
 * Whether a line that begins with a label says something itself: it ends as a sentence does, and a finite verb is in what
 * follows the label. "Read more in our archive." does not, "Read more was promised, police said." does.
 */
function asserts(line: string, label: string, language: Language): boolean {
  if (!/[.!…]["”’»)\]]*\s*$/u.test(line)) return false;
  return finiteWords(line.slice(line.startsWith('(') ? label.length + 1 : label.length), language) > 0;
}

/** How many words may be the verb of a sentence; names with a capital are none ("Editing by Will Grant"). */
function finiteWords(line: string, { lexicon, speechVerbs }: Language): number {
  const mixed = /\p{Ll}/u.test(line);
  const written: readonly string[] = line.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const classes = words.map((word) => lexicon.words.get(word)?.bits ?? lexicon.guess(word));
  return words.filter((word, at) => {
    if (mixed && at > 0 && /^\p{Lu}/u.test(written[at] ?? '')) return false;
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
