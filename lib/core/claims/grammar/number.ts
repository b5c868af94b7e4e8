import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import { lowerAt, type View, type Words } from './view.ts';

/** "was", "were", "is" or "are" in the language of the text, by number and tense. */
export function beFor(words: Words, subject: View, form: Group['form']): string {
  const { is, are, was, were } = words.language.copula;
  const plural = isPlural(words, subject);
  if (form === 'past' || form === 'participle') return plural ? were : was;
  return plural ? are : is;
}

type Beside = { readonly subject: View; readonly beside: View; readonly form: Group['form'] };

/** The same before what is set beside the subject: "a" counts it, and who is a former soldier still is one. */
export function beBeside(words: Words, { subject, beside, form }: Beside): string {
  const { copula, points, sheet } = words.language;
  const isPast = form === 'past' && !beside.some((_, at) => sheet.past.has(lowerAt(words, beside, at)));
  if (points.one.has(lowerAt(words, beside, 0))) return isPast ? copula.was : copula.is;
  return beFor(words, subject, isPast ? 'past' : 'present');
}

/** The head of a noun phrase is its last noun before a preposition. */
export function isPlural(words: Words, phrase: View): boolean {
  let head = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const bits = words.classes[phrase[at] ?? -1] ?? 0;
    if ((bits & BIT.AND) !== 0 && head !== 0) return true;
    if ((bits & (BIT.PREP | BIT.REL)) !== 0 && head !== 0) break;
    if ((bits & (BIT.NOUN | BIT.PROPER | BIT.PLURAL | BIT.SUBJECT)) !== 0) head = at + 1;
  }
  const lower = lowerAt(words, phrase, head - 1);
  const { isPlural: ofMany, formTellsPlural } = words.language.grammar;
  const many = ofMany({ head: lower, first: lowerAt(words, phrase, 0) });
  if (formTellsPlural) return many;
  const bits = words.classes[phrase[head - 1] ?? -1] ?? 0;
  return (bits & BIT.PROPER) === 0 && (many || (bits & BIT.PLURAL) !== 0);
}
