import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import { has, isComma, tidy, type View, type Words } from '../grammar/view.ts';
import { firstView, tenseOf, type Clause, type Draft } from './clause.ts';
import { compoundLength } from './openers.ts';
import { isInnerComma } from './phrase.ts';

/** "Due to the storm, the port", "A lawyer, she": what stands in front was read as part of the subject. */
export function withoutSubjectLead(words: Words, clause: Clause): { clause: Clause; facts: Draft[] } {
  const [piece] = clause.subject;
  if (piece === undefined || !('view' in piece) || clause.subject.length > 1) return { clause, facts: [] };
  const { view } = piece;
  const comma = lastComma(words, view);
  if (comma < 1) return { clause, facts: [] };
  const rest = { ...piece, view: view.slice(comma + 1) };
  const leads = has(words, view, 0, BIT.PREP | BIT.SUB | BIT.ADV) || compoundLength(words, view, 0) > 0;
  if (leads && !has(words, view, 0, BIT.DET))
    return { clause: { ...clause, lead: [...clause.lead, ...view.slice(0, comma + 1)], subject: [rest] }, facts: [] };
  if (!has(words, view, comma + 1, BIT.SUBJECT) || !has(words, view, 0, BIT.DET)) return { clause, facts: [] };
  const what = tidy(words, view.slice(0, comma));
  const be = { word: beFor(words, firstView([rest]), tenseOf(words, clause.predicate)) };
  return {
    clause: { ...clause, subject: [rest] },
    facts: [{ pieces: [rest, be, { view: what }], rule: 'point.apposition' }],
  };
}

/** The last comma that a noun phrase follows; -1 for none. */
function lastComma(words: Words, view: View): number {
  for (let at = view.length - 2; at > 0; at -= 1)
    if (
      isComma(words, view, at) &&
      !isInnerComma(words, view, at) &&
      has(words, view, at + 1, BIT.DET | BIT.POSS | BIT.SUBJECT | BIT.PROPER)
    )
      return at;
  return -1;
}
