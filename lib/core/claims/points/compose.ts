import { BIT } from '#lib/core/language/lexicon.ts';
import type { Piece } from '../grammar/proposition.ts';
import { has, lowerAt, type View, type Words } from '../grammar/view.ts';
import type { RuleId } from '../rules.ts';
import { withArticles } from './articles.ts';
import { added, scopeOf, type Parsed } from './added.ts';
import { firstView, tenseOf, type Clause, type Draft } from './clause.ts';
import { commaModifiers, conjunctsOf } from './conjuncts.ts';
import { leadsOf } from './leads.ts';
import { modifiersOf } from './modifiers.ts';

/** The bare event, then it with each thing that is added. */
export function compose(words: Words, clause: Clause, { verbEnd, coreEnd, slots }: Parsed): Draft[] {
  const { predicate } = clause;
  const scope = scopeOf(words, clause, coreEnd);
  const scoped = scope !== null;
  const { kept, units } = added(words, clause, { verbEnd, coreEnd, slots, scoped });
  const { always, each: leads, facts } = leadsOf(words, clause, scope === 'ranked');
  const say = (body: readonly View[], opening: readonly Piece[], rule: RuleId): Draft => ({
    pieces: [
      ...opening,
      ...clause.subject,
      ...clause.link,
      ...(clause.singular === undefined
        ? withArticles(words, body.flat())
        : [{ word: clause.singular }, ...withArticles(words, body.flat().slice(1))]),
    ],
    rule,
  });
  const main = predicate.slice(0, kept);
  const kinds = scoped ? null : modifiersOf(words, predicate, { from: verbEnd, to: kept });
  const list = scoped
    ? null
    : (kinds ??
      commaModifiers(words, predicate, { from: verbEnd, to: kept }) ??
      conjunctsOf(words, predicate, { from: verbEnd, to: kept }));
  const cores =
    list === null
      ? [main]
      : list.items.map((item) => [...predicate.slice(0, list.from), ...item, ...predicate.slice(list.to, kept)]);
  const [unit] = units;
  if (
    kinds === null &&
    cores.length > 1 &&
    units.length === 1 &&
    unit !== undefined &&
    !words.language.points.circumstance.has(lowerAt(words, unit.view, 0)) &&
    conjunctsOf(words, unit.view, { from: 0, to: unit.view.length }) === null
  )
    // "sells snacks and drinks to guests"
    return [
      ...cores.map((core) => say([core, unit.view], always, 'point.each')),
      ...leads.map((lead) => say([main], lead, 'point.lead')),
      ...facts,
    ];
  const drafts: Draft[] = [];
  const alone = units.length + leads.length === 0;
  // a verb alone says little ("went"); what is said of a kind of thing ("bees need flowers in spring") is said as a whole
  const isNamed = has(words, firstView(clause.subject), 0, BIT.PROPER);
  const isPerfect = verbEnd > 1 && has(words, predicate, 0, BIT.HAVE);
  const isEvent = clause.link.length === 0 && (isNamed || isPerfect || tenseOf(words, predicate) === 'past');
  if (alone || kinds !== null || cores.length > 1 || (kept > verbEnd && isEvent))
    for (const core of cores) drafts.push(say([core], always, cores.length > 1 ? 'point.each' : 'point.bare'));
  // "is a film from 2014", whatever else it is
  const event =
    kinds === null ? main : [...predicate.slice(0, kinds.from), ...kinds.head, ...predicate.slice(kinds.to, kept)];
  for (const { view: one, base: end } of units) {
    const base = end >= kept ? event : predicate.slice(0, end);
    const each =
      has(words, one, 0, BIT.SUB) && !has(words, one, 0, BIT.PREP)
        ? null
        : conjunctsOf(words, one, { from: 0, to: one.length });
    if (each === null) drafts.push(say([base, one], always, 'point.with'));
    else
      for (const item of each.items)
        drafts.push(
          say([base, [...one.slice(0, each.from), ...item, ...one.slice(each.to)]], always, 'point.with-each'),
        );
  }
  // "in 2015 it was released" says little without where it was
  const rest = kept > verbEnd ? [] : units.slice(0, 1).map(({ view }) => view);
  for (const lead of leads) drafts.push(say([event, ...rest], lead, 'point.lead'));
  return [...drafts, ...facts];
}
