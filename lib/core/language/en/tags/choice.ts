import { BIT } from '#lib/core/language/lexicon.ts';
import { any, VERBAL, type Place } from './tag-rule.ts';

/** What a word may turn out to be: no verb; a finite verb, or a participle where the form is one; a bare infinitive. */
export const CHOICES = ['noun', 'verb', 'infinitive'] as const;
export type Choice = (typeof CHOICES)[number];

/** A form with “-ing” is the same whether it is read as a verb or as a noun. */
const FORMS = VERBAL & ~BIT.ING;

export function choiceOf(tag: number): Choice {
  if (!any(tag, FORMS)) return 'noun';
  if (any(tag, BIT.BASE) && any(tag, BIT.NOUN | BIT.NONFINITE)) return 'infinitive';
  return any(tag, BIT.NOUN | BIT.ADJ) ? 'noun' : 'verb';
}

/** The form of the word allows it. A word that no list holds may be any verb that its ending lets it be. */
export function isPossible(choice: Choice, { bits, lower }: Place): boolean {
  if (choice === 'noun') return !any(bits, BIT.PAST) || any(bits, BIT.BASE) || lower.endsWith('ed'); // "took" is never one
  if (!any(bits, VERBAL)) return choice === 'verb' || !any(bits, BIT.PLURAL);
  return choice === 'infinitive' ? any(bits, BIT.BASE) : any(bits, FORMS);
}

/** The bits of a choice that is possible. */
export function tagOf(choice: Choice, { bits, nominal }: Place): number {
  if (choice === 'noun') return nominal;
  if (choice === 'infinitive') return BIT.BASE | BIT.NONFINITE;
  if (any(bits, VERBAL)) return bits & FORMS;
  return any(bits, BIT.PLURAL) ? BIT.THIRD : BIT.BASE;
}
