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

/** "was directed by Ana Pop and written by Ion Rusu": a clause for each participle with words of its own. */
export function eachParticiple(words: Words, clause: Clause): readonly Clause[] | null {
  const { predicate, link } = clause;
  const from = link.length > 0 ? 0 : has(words, predicate, 0, BIT.BE) ? 1 : -1;
  if (from < 0 || !has(words, predicate, skipAdverbs(words, predicate, from), BIT.PART)) return null;
  for (let at = from + 2; at < predicate.length - 2; at += 1) {
    if (!words.language.points.joiner.has(words.tokens[predicate[at] ?? -1]?.lower ?? '')) continue;
    const next = skipAdverbs(words, predicate, at + 1);
    if (
      !has(words, predicate, next, BIT.PART | BIT.ING) ||
      !has(words, predicate, next + 1, BIT.PREP | BIT.PROPER | BIT.DET | BIT.TO)
    )
      continue;
    if (has(words, predicate, next, BIT.NOUN) || has(words, predicate, at - 1, BIT.PART)) continue;
    const head = predicate.slice(0, from);
    return [
      { ...clause, predicate: predicate.slice(0, at) },
      { ...clause, predicate: [...head, ...predicate.slice(at + 1)] },
    ];
  }
  return null;
}

/** "founded the yard in 1949 and still owns it": a clause for each finite verb, when no other clause lies between them. */
export function eachFinite(words: Words, clause: Clause): readonly Clause[] | null {
  const { predicate, link } = clause;
  if (link.length > 0 || !has(words, predicate, skipAdverbs(words, predicate, 0), FINITE)) return null;
  for (let at = 2; at < predicate.length - 2; at += 1) {
    if (has(words, predicate, at, BIT.REL | BIT.SUB | BIT.THAT) && !has(words, predicate, at, BIT.PREP)) return null;
    if (!words.language.points.joiner.has(words.tokens[predicate[at] ?? -1]?.lower ?? '')) continue;
    const next = skipAdverbs(words, predicate, at + 1);
    if (!has(words, predicate, next, FINITE & ~BIT.PAST) || has(words, predicate, next, BIT.NOUN | BIT.NONFINITE))
      continue;
    return [
      { ...clause, predicate: predicate.slice(0, at) },
      { ...clause, predicate: predicate.slice(at + 1) },
    ];
  }
  return null;
}

const FINITE = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.THIRD | BIT.PAST;
