import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import { has, skipAdverbs, tidy, type View, type Words } from '../grammar/view.ts';
import { firstView, isLasting, tenseOf, type Clause } from './clause.ts';

/** "Inspired by the tale, the film …": what stands in front tells of the subject. Null when it does not. */
export function fronted(words: Words, { lead, subject, predicate }: Clause): Clause | null {
  const body = tidy(words, lead);
  if (body.length < 2 || !isFrontedParticiple(words, body)) return null;
  const form = isLasting(words, body) ? tenseOf(words, predicate) : 'past';
  return { lead: [], subject, link: [{ word: beFor(words, firstView(subject), form) }], predicate: body };
}

export const isFrontedParticiple = (words: Words, body: View) => {
  const first = skipAdverbs(words, body, 0);
  return (
    has(words, body, first, BIT.PART) &&
    has(words, body, first + 1, BIT.PREP | BIT.TO | BIT.ADV) &&
    !has(words, body, first, BIT.PREP | BIT.SUB)
  );
};
