import { BIT } from '#lib/core/language/lexicon.ts';
import { BODY_WORDS } from '#lib/core/language/shared/titles.ts';
import { beFor } from '../grammar/number.ts';
import { has, lowerAt, type View, type Words } from '../grammar/view.ts';
import { isRole } from './apposition.ts';
import type { Draft } from './clause.ts';
import { nameEnd } from './name-start.ts';
import { isInside } from './phrase.ts';

/** "Newcastle boss John Carver": John Carver is a Newcastle boss, and his name is enough for the rest. */
export function withoutTitles(words: Words, view: View): { rest: View; facts: Draft[] } {
  const facts: Draft[] = [];
  let rest: View | null = null;
  let from = 0;
  for (let at = 0; at < view.length; at += 1) {
    const title = titleAt(words, view, at);
    if (title === null) continue;
    if (isRelation(words, view, title)) {
      at = title.end - 1;
      continue;
    }
    const name = view.slice(title.name, title.end);
    const role = view.slice(has(words, view, title.start, BIT.DET) ? title.start + 1 : title.start, title.name);
    const next = words.tokens[role[0] ?? -1]?.lower ?? '';
    const definite = has(words, role, 0, BIT.DET | BIT.POSS) || role.some((_, i) => has(words, role, i, BIT.OWNER));
    const office = words.tokens[role.at(-1) ?? -1];
    const unique =
      office?.capital === true && ((role.at(-1) ?? 0) > 0 || words.language.points.unique.has(office.lower)); // "Russian President"
    const article = definite || unique || next === '' ? [] : [{ word: words.language.points.article(next) }];
    facts.push({
      pieces: [
        { view: name },
        { word: beFor(words, name, 'present') },
        ...article.filter(({ word }) => word !== ''),
        { view: role },
      ],
      rule: 'point.title',
    });
    rest = [...(rest ?? []), ...view.slice(from, title.start)];
    from = title.name;
    at = title.end;
  }
  return rest === null ? { rest: view, facts } : { rest: [...rest, ...view.slice(from)], facts };
}

/** Positions: where the office begins, where the name does, and where it ends. */
type Title = { readonly start: number; readonly name: number; readonly end: number };

/** A role written small (or opening its sentence) right before a name, with what stands before the role in its phrase. */
function titleAt(words: Words, view: View, from: number): Title | null {
  for (let at = from; at < view.length - 1 && at < from + 6; at += 1) {
    if (!isInside(words, view, at)) return null;
    if (!isRole(words, view, at) || !has(words, view, at + 1, BIT.PROPER)) continue;
    const token = words.tokens[view[at] ?? -1];
    const end = nameEnd(words, view, at + 1);
    const one = !has(words, view, at, BIT.PLURAL) || words.language.points.roles.has(lowerAt(words, view, at));
    if (!one) return null; // "actors Ana Pop and Ion Rusu"
    if (isCapital(words, view, from - 1)) return null; // "the New York Film Critics Circle", "Associated Press writer"
    if (token === undefined || (token.capital && (view[at] ?? 0) > 0 && !isPerson(words, view, at + 1, end)))
      return null;
    if (has(words, view, end, BIT.OWNER)) return null;
    if (has(words, view, from, BIT.DET) && lowerAt(words, view, from) !== 'the') return null;
    return { start: from, name: at + 1, end };
  }
  return null;
}

/** "rival Ana Pop", "his wife Ana Pop": of whom, the point would not say. */
function isRelation(words: Words, view: View, { start, name }: Title): boolean {
  const bare = name - start === 1 && words.language.points.relations.has(lowerAt(words, view, start));
  return bare;
}

/** Two words or more, and none that makes it a body or a place: "Prime Minister Ana Pop", not "General Motors". */
function isPerson(words: Words, view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (BODY_WORDS.has(lowerAt(words, view, at)) || THINGS.has(lowerAt(words, view, at))) return false;
  return to - from > 1;
}

/** "Queen Maud Land", "Film Critics Circle Award" */
const THINGS: ReadonlySet<string> = new Set(
  'land island islands street park bridge square hall award awards prize circle cup festival league'.split(' '),
);

const isCapital = (words: Words, view: View, at: number) => words.tokens[view[at] ?? -1]?.capital === true;
