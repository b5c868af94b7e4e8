import { mainGroup } from './groups.ts';
import type { Group } from './group.ts';
import { joinedTo } from './joined-verb.ts';
import { hasOwnSubject } from './own-subject.ts';
import { has, isComma, lowerAt, type View, type Words } from './view.ts';
import { BIT } from '#lib/core/language/lexicon.ts';

/**
 * What a clause is to the one it belongs to. `coordinate`: joined to it by an "and"; `open`: behind an "and", but to which
 * verb it is joined was not decided; `aside`: set off by commas or a dash.
 */
export type Role = 'main' | 'coordinate' | 'complement' | 'adverbial' | 'relative' | 'aside' | 'open';

/** A finite verb with the words of its clause. Positions are into the view. */
export type Clause = {
  readonly group: Group;
  readonly role: Role;
  /** The clause it belongs to; null for the main one. */
  readonly host: Clause | null;
  /** It takes its subject from its host. */
  readonly shares: boolean;
  /** From the word that opens it to the end of the clauses inside it; the main clause has all the rest. */
  readonly from: number;
  readonly to: number;
};

/**
 * The clauses of a view, in the order of their verbs. Every decision which of two clauses a third belongs to is made here;
 * what is not decided keeps its words in the clause before it.
 */
export function clausesOf(words: Words, view: View, groups: readonly Group[]): readonly Clause[] {
  const finite = groups.filter((group) => group.finite);
  const main = mainGroup(finite);
  if (main === undefined) return [];
  const roles = new Map<Group, Placed>();
  const before: Group[] = [];
  for (const group of finite) {
    const place = group === main ? MAIN : placeOf(words, view, { groups, group, main, before, roles });
    roles.set(group, place);
    const item = place.role === 'coordinate' ? listItem(words, view, roles, place.host) : null;
    if (item !== null) roles.set(item.group, item.placed);
    before.push(group);
  }
  return withExtents(words, view, { finite, main, roles });
}

type Placed = { readonly role: Role | 'none'; readonly host: Group | null };
const MAIN: Placed = { role: 'main', host: null };

/** "It opened, [it closed] and it burned": a clause between commas to which the last of a list is joined is one of the list. */
function listItem(
  words: Words,
  view: View,
  roles: Placing['roles'],
  group: Group | null,
): { readonly group: Group; readonly placed: Placed } | null {
  const placed = group === null ? undefined : roles.get(group);
  if (group === null || placed?.role !== 'aside' || placed.host === null || group.mark < placed.host.to) return null;
  if (!isComma(words, view, group.mark) || words.language.cues.verbs.has(group.lemma)) return null;
  const host = roles.get(placed.host)?.role;
  return host === 'main' || host === 'coordinate' ? { group, placed: { ...placed, role: 'coordinate' } } : null;
}

type Placing = {
  readonly groups: readonly Group[];
  readonly group: Group;
  readonly main: Group;
  readonly before: readonly Group[];
  readonly roles: ReadonlyMap<Group, Placed>;
};

function placeOf(words: Words, view: View, placing: Placing): Placed {
  const { group, main, before } = placing;
  const last = before.at(-1) ?? null;
  switch (group.opener) {
    case 'and':
      return placeJoined(words, view, placing);
    case 'sub':
      return { role: 'adverbial', host: group.from < main.from ? main : last };
    case 'rel':
      return { role: 'relative', host: last ?? main };
    case 'that':
    case 'zero':
      return { role: 'complement', host: last ?? main };
    case 'main':
    case 'comma':
      return group.from > main.from && lowerAt(words, view, group.mark) === ';'
        ? { role: 'coordinate', host: main }
        : { role: 'aside', host: last ?? main };
  }
}

function placeJoined(words: Words, view: View, { groups, group, main, before, roles }: Placing): Placed {
  if (joinsPlaces(words, view, group)) return { role: 'none', host: null };
  const own = hasOwnSubject(words, view, group);
  const chainOf = (host: Group) => firstOfChain(words, view, roles, { host, own });
  const host = joinedTo(words, view, { groups, group, own, chainOf });
  if (host === 'none') return { role: 'none', host: null };
  const found = host?.finite === true && before.includes(host);
  return found ? { role: 'coordinate', host } : { role: 'open', host: before.at(-1) ?? main };
}

/** "near the Turkish and Syrian borders": two adjectives of places before one noun, which was read as a verb. */
function joinsPlaces(words: Words, view: View, { mark, from, to }: Group): boolean {
  if (from !== mark + 2 || to !== from + 1 || !has(words, view, from, BIT.THIRD)) return false;
  if (!has(words, view, mark - 1, BIT.PROPER) || !has(words, view, mark + 1, BIT.PROPER)) return false;
  if (!has(words, view, mark - 2, BIT.DET) || !has(words, view, mark - 3, BIT.PREP)) return false;
  return to >= view.length || words.tokens[view[to] ?? -1]?.kind === 'mark' || has(words, view, to, BIT.PREP);
}

/**
 * "It opened, and [grew] and closed": what is joined to the second verb is joined to the first. A verb without a subject of
 * its own takes that of the chain, as far as they share one.
 */
function firstOfChain(
  words: Words,
  view: View,
  roles: Placing['roles'],
  { host, own }: { readonly host: Group; readonly own: boolean },
): Group {
  let first = host;
  for (;;) {
    const placed = roles.get(first);
    if (placed?.role !== 'coordinate' || placed.host === null || (!own && hasOwnSubject(words, view, first)))
      return first;
    first = placed.host;
  }
}

type Extents = {
  readonly finite: readonly Group[];
  readonly main: Group;
  readonly roles: ReadonlyMap<Group, Placed>;
};

/** Each clause ends where the next begins that does not belong to it. */
function withExtents(words: Words, view: View, { finite, main, roles }: Extents): Clause[] {
  const clauses = new Map<Group, Clause>();
  const found: Clause[] = [];
  const real = finite.filter((group) => roles.get(group)?.role !== 'none');
  // hosts first: a clause before the main one belongs to a later verb
  for (const group of [main, ...real.filter((one) => one !== main)]) {
    const placed = roles.get(group) ?? MAIN;
    if (placed.role === 'none') continue;
    const host = placed.host === null ? null : (clauses.get(placed.host) ?? clauses.get(main) ?? null);
    const clause: Clause = {
      group,
      role: placed.role,
      host,
      shares: placed.role === 'coordinate' && !hasOwnSubject(words, view, group),
      from: group === main ? 0 : startOf(group),
      to: group === main ? view.length : endOf(words, view, group, { real, main, roles }),
    };
    clauses.set(group, clause);
    found.push(clause);
  }
  return found.sort((a, b) => a.group.from - b.group.from);
}

const startOf = (group: Group): number => (group.mark >= 0 ? group.mark : group.start);

function endOf(
  words: Words,
  view: View,
  group: Group,
  { real, main, roles }: { readonly real: readonly Group[]; readonly main: Group; readonly roles: Extents['roles'] },
): number {
  const next = real.find((one) => one.from > group.from && startOf(one) > group.from && !isInside(roles, one, group));
  const limit = next === undefined ? view.length : next === main ? Math.max(group.to, main.start) : startOf(next);
  if (group.from < main.from) {
    for (let at = group.to; at < limit; at += 1) if (isComma(words, view, at)) return at;
    return limit;
  }
  for (let at = group.to; at < limit; at += 1) if (goesOn(words, view, at)) return at;
  return limit;
}

/** A clause belongs to another, or to one that does. */
function isInside(roles: Extents['roles'], one: Group, other: Group): boolean {
  let host: Group | null | undefined = one;
  while (host !== null && host !== undefined) {
    host = roles.get(host)?.host;
    if (host === other) return true;
  }
  return false;
}

/** ", but" without a verb of its own goes on with the clause around: one "and" with a verb would be a clause. */
const goesOn = (words: Words, view: View, at: number) =>
  isComma(words, view, at) &&
  has(words, view, at + 1, BIT.AND) &&
  words.language.coordination.against.has(lowerAt(words, view, at + 1));
