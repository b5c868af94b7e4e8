import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import type { Piece } from '../grammar/proposition.ts';
import { has, lowerAt, type View, type Words } from '../grammar/view.ts';
import { withoutAsides } from './asides.ts';
import type { Clause, Draft } from './clause.ts';
import { conjunctsOf } from './conjuncts.ts';
import { isInside } from './phrase.ts';
import { withoutSubjectAsides, type Told } from './subject-asides.ts';
import { withoutTitles } from './titles.ts';

/** "Newcastle boss John Carver": who he is, and the name alone for the rest. */
export function subjectFacts(words: Words, subject: readonly Piece[]): SubjectFacts {
  const [piece] = subject;
  if (piece === undefined || !('view' in piece) || subject.length > 1) return { subject, facts: [], told: null };
  const { rest, facts } = withoutAsides(words, piece.view);
  const told = withoutSubjectAsides(words, rest);
  const named = withoutTitles(words, told?.rest ?? rest);
  const view = named.rest;
  return { subject: view === piece.view ? subject : [{ ...piece, view }], facts: [...named.facts, ...facts], told };
}

type SubjectFacts = { readonly subject: readonly Piece[]; readonly facts: Draft[]; readonly told: Told | null };

/** "Ana Pop and Ion Rusu were arrested": each of them was, unless they did it together. */
export function eachSubject(words: Words, clause: Clause, verbEnd: number): readonly Clause[] {
  const [piece] = clause.subject;
  if (clause.subject.length !== 1 || piece === undefined || !('view' in piece)) return [clause];
  const { points } = words.language;
  // each of several who did each of several things: the things are told apart, the people are not
  if (clause.predicate.some((_, at) => points.joiner.has(lowerAt(words, clause.predicate, at)))) return [clause];
  const whole = (lower: string) => points.together.has(lower) || points.agreeing.has(lower);
  if (clause.predicate.some((_, at) => whole(lowerAt(words, clause.predicate, at)))) return [clause];
  const list = conjunctsOf(words, piece.view, { from: 0, to: piece.view.length });
  if (list === null || list.from > 1) return [clause];
  const at =
    clause.link.length > 0
      ? -1
      : clause.predicate.findIndex((_, i) => i < verbEnd && points.singular.has(lowerAt(words, clause.predicate, i)));
  const [auxiliary] = clause.link;
  const plural =
    auxiliary !== undefined && 'word' in auxiliary
      ? points.singular.get(auxiliary.word)
      : at === 0
        ? points.singular.get(lowerAt(words, clause.predicate, 0))
        : undefined;
  if (plural !== undefined && isKind(words, clause.predicate, verbEnd)) return [clause]; // "are towns": no one of them is
  const needs = clause.link.length > 0 || at === 0;
  if (!needs && !has(words, clause.predicate, 0, BIT.PAST | BIT.MODAL)) return [clause];
  return list.items.map((item) => {
    const view = [...piece.view.slice(0, list.from), ...item, ...piece.view.slice(list.to)];
    const subject = [{ ...piece, view }];
    if (plural === undefined || isPluralPhrase(words, view)) return { ...clause, subject };
    return clause.link.length > 0
      ? { ...clause, subject, link: [{ word: plural }, ...clause.link.slice(1)] }
      : { ...clause, subject, singular: plural };
  });
}

const isPluralPhrase = (words: Words, view: View) => beFor(words, view, 'present') === words.language.copula.are;

/** Right after the verb stands a noun in the plural without an article: what several are. */
function isKind(words: Words, predicate: View, from: number): boolean {
  if (!has(words, predicate, from - 1, BIT.BE) || has(words, predicate, from, BIT.DET | BIT.POSS | BIT.PREP))
    return false;
  let at = from;
  while (isInside(words, predicate, at)) at += 1;
  return at > from && has(words, predicate, at - 1, BIT.PLURAL);
}
