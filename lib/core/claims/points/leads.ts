import { BIT } from '#lib/core/language/lexicon.ts';
import type { Piece } from '../grammar/proposition.ts';
import { has, isComma, lowerAt, tidy, type View, type Words } from '../grammar/view.ts';
import { withoutAsides } from './asides.ts';
import type { Clause, Draft } from './clause.ts';
import { conjunctsOf } from './conjuncts.ts';
import { isFrontedParticiple } from './fronted.ts';
import { isInnerComma } from './phrase.ts';

/**
 * What stands in front of the subject.
 * - `always`: said with every point, because the clause holds only under it, or would say more without it
 * - `each`: one thing each, to be shown by itself
 * - `facts`: what its brackets say
 */
export type Leads = { readonly always: readonly Piece[]; readonly each: readonly Piece[][]; readonly facts: Draft[] };

const NONE: Leads = { always: [], each: [], facts: [] };

export function leadsOf(words: Words, clause: Clause, bound: boolean): Leads {
  const { rest, facts } = withoutAsides(words, clause.lead);
  const lead = tidy(words, rest);
  if (lead.length === 0 || isConnective(words, lead) || isFrontedParticiple(words, lead)) return { ...NONE, facts };
  const comma = words.tokens[(clause.lead.at(-1) ?? 0) + 1]?.lower === ',' || isComma(words, rest, rest.length - 1);
  const said = (view: View): Piece[] => [{ view }, ...(comma ? [{ word: ',' }] : [])];
  if (bound || words.language.points.conditions.has(lowerAt(words, lead, 0)))
    return { always: said(lead), each: [], facts };
  return { always: [], each: stretches(words, lead).map(said), facts };
}

/** "In 2015, after years of work": two; "in addition to Vale and Dorna": one for each of them. */
function stretches(words: Words, lead: View): View[] {
  const found: View[] = [];
  let from = 0;
  for (let at = 1; at + 1 < lead.length; at += 1) {
    if (!isComma(words, lead, at) || isInnerComma(words, lead, at)) continue;
    if (!has(words, lead, at + 1, BIT.PREP) || !has(words, lead, from, BIT.PREP | BIT.TIME)) continue;
    found.push(lead.slice(from, at));
    from = at + 1;
  }
  return [...found, lead.slice(from)].flatMap((one) => {
    const list = has(words, one, 0, BIT.SUB) ? null : conjunctsOf(words, one, { from: 0, to: one.length });
    return list === null
      ? [one]
      : list.items.map((item) => [...one.slice(0, list.from), ...item, ...one.slice(list.to)]);
  });
}

/** "However", "in addition": it leads over from the sentence before. */
function isConnective(words: Words, lead: View): boolean {
  const { connectives } = words.language.points;
  if (lead.length > 3) return false;
  return (
    (lead.length <= 2 && connectives.has(lowerAt(words, lead, 0))) ||
    connectives.has(lead.map((_, at) => lowerAt(words, lead, at)).join(' '))
  );
}
