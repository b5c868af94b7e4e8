import type { Proposition } from '../grammar/proposition.ts';
import { lowerAt, type View, type Words } from '../grammar/view.ts';
import { withoutAsides } from './asides.ts';
import { clauseOf, verbEndOf, type Clause, type Draft } from './clause.ts';
import { hasFinite } from './closing.ts';
import { compose } from './compose.ts';
import { eachGapped } from './gapped.ts';
import { leftBetween } from './left-between.ts';
import { mainClause } from './main-clause.ts';
import { nounFacts } from './noun-facts.ts';
import { slotsOf } from './slots.ts';
import { eachFinite, eachParticiple, fronted } from './fronted.ts';
import { eachSubject, subjectFacts } from './subjects.ts';
import { withoutSubjectLead } from './subject-lead.ts';
import { withoutTitles } from './titles.ts';

/** How deep clauses within clauses are read. */
const DEEPEST = 3;
/** The most points of one claim. */
const MOST = 24;

/**
 * What has to be shown for a proposition, one thing each: the bare event, when, where and how, each of several that did
 * it, and what its nouns are said to be. Empty when it has no subject to take it apart by.
 */
export function pointsOf(words: Words, { pieces }: Pick<Proposition, 'pieces'>): readonly Draft[] {
  const clause = clauseOf(pieces) ?? mainClause(words, pieces);
  return clause === null ? [] : clausePoints(words, clause, 0).slice(0, MOST);
}

function clausePoints(words: Words, whole: Clause, depth: number): Draft[] {
  const { clause: given, rest } = atSemicolon(words, whole);
  if (rest !== null) {
    const next = depth >= DEEPEST ? null : mainClause(words, [{ view: rest }]);
    const drafts: Draft[] =
      next === null ? [{ pieces: [{ view: rest }], rule: 'point.whole' }] : clausePoints(words, next, depth + 1);
    return [...clausePoints(words, given, depth + 1), ...drafts];
  }
  const several = depth >= DEEPEST ? null : (eachParticiple(words, given) ?? eachFinite(words, given));
  if (several !== null) return several.flatMap((one) => clausePoints(words, one, depth + 1));
  const after = withoutAsides(words, given.predicate);
  const titled = withoutTitles(words, after.rest);
  const { clause, facts } = withoutSubjectLead(words, { ...given, predicate: titled.rest });
  const { predicate, link } = clause;
  const verbEnd = verbEndOf(words, predicate, link.length > 0);
  const { core, slots } = slotsOf(words, predicate, verbEnd);
  const gapped = depth >= DEEPEST ? null : eachGapped(words, clause, { verbEnd, core, slots });
  if (gapped !== null)
    return [...gapped.flatMap((one) => clausePoints(words, one, depth + 1)), ...titled.facts, ...after.facts, ...facts];
  const named = subjectFacts(words, clause.subject);
  const clauses = eachSubject(words, { ...clause, subject: named.subject }, verbEnd);
  const read = (inner: Clause) => (depth >= DEEPEST ? [] : clausePoints(words, inner, depth + 1));
  const told = named.told;
  const aside = told === null ? null : { lead: [], subject: named.subject, link: [], predicate: told.view };
  const front = fronted(words, clause);
  const around = { verbEnd, read };
  return [
    ...clauses.flatMap((one) => compose(words, one, { verbEnd, coreEnd: core.to, slots })),
    ...(front === null ? [] : read(front)),
    ...facts,
    ...leftBetween(words, clause, named.subject),
    ...named.facts,
    ...(aside === null || told === null
      ? []
      : told.slots.flatMap((slot) => nounFacts(words, aside, { slot, before: undefined, verbEnd: 0, read }))),
    ...titled.facts,
    ...after.facts,
    ...slots.flatMap((slot, at) => nounFacts(words, clause, { ...around, slot, before: slots[at - 1] })),
  ];
}

/** What another clause says after a semicolon is no part of this one. */
function atSemicolon(words: Words, clause: Clause): { clause: Clause; rest: View | null } {
  const { predicate } = clause;
  for (let at = 2; at < predicate.length - 3; at += 1)
    if (lowerAt(words, predicate, at) === ';' && hasFinite(words, predicate, at))
      return { clause: { ...clause, predicate: predicate.slice(0, at) }, rest: predicate.slice(at + 1) };
  return { clause, rest: null };
}
