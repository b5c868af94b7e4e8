import { BIT } from '#lib/core/language/lexicon.ts';
import type { RuleId } from '../rules.ts';
import type { View, Words } from './view.ts';

/** For each word of the view that a model and no rule read: what it was read as. */
export function modelledWords({ tokens, classes, modelled }: Words, view: View): readonly RuleId[] {
  if (modelled.length === 0) return [];
  const inView = new Set(view);
  return modelled
    .filter((at) => inView.has(at))
    .map((at): RuleId => {
      const noun = ((classes[at] ?? 0) & (BIT.NOUN | BIT.ADJ)) !== 0;
      const word = tokens[at]?.lower ?? '';
      return noun ? `${'word.noun'}:${word}` : `${'word.verb'}:${word}`;
    });
}
