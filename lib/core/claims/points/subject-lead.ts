import { BIT } from '#lib/core/language/lexicon.ts';
import { beFor } from '../grammar/number.ts';
import { has, isComma, lowerAt, tidy, type View, type Words } from '../grammar/view.ts';
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
  // "in addition to Vale, Dorna and Brix, the port"
  const goesOn =
    compoundLength(words, clause.lead, 0) > 0 && view.some((_, at) => at < comma && has(words, view, at, BIT.AND));
  const linked = comma === 1 && words.language.points.connectives.has(lowerAt(words, view, 0));
  const leads =
    goesOn || linked || has(words, view, 0, BIT.PREP | BIT.SUB | BIT.ADV) || compoundLength(words, view, 0) > 0;
  if (leads && (goesOn || !has(words, view, 0, BIT.DET)))
    return {
      clause: { ...clause, lead: [...withComma(words, clause.lead), ...view.slice(0, comma + 1)], subject: [rest] },
      facts: [],
    };
  if (!has(words, view, comma + 1, BIT.SUBJECT) || !has(words, view, 0, BIT.DET)) return { clause, facts: [] };
  const what = tidy(words, view.slice(0, comma));
  const be = { word: beFor(words, firstView([rest]), tenseOf(words, clause.predicate)) };
  return {
    clause: { ...clause, subject: [rest] },
    facts: [{ pieces: [rest, be, { view: what }], rule: 'point.apposition' }],
  };
}

/** With the comma that follows it in the copy, which a list goes on after. */
function withComma(words: Words, lead: View): View {
  const next = (lead.at(-1) ?? -2) + 1;
  return words.tokens[next]?.lower === ',' ? [...lead, next] : lead;
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
