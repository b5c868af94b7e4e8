import { BIT } from '#lib/core/language/lexicon.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Person, Register, Role } from '../grammar/register.ts';
import type { Mention } from './mention.ts';
import { has, lowerAt, marksAt, type View, type Words } from '../grammar/view.ts';

type Within = { readonly register: Register; readonly mentions: readonly Mention[] };

/**
 * Who is meant by the office at `at` of the phrase: whoever the text says holds it, if nobody else that it names does, and if
 * the phrase does not speak of another place. "the mayor" is Ana Pop after "Mayor Ana Pop"; "the mayor of Cluj" is not. What
 * many may be at a time ("the captain") is the one just named, if nobody unnamed stands near.
 */
export function heldBy(
  words: Words,
  view: View,
  at: number,
  { register: { people }, mentions }: Within,
): Person | null {
  const office = lowerAt(words, view, at);
  const isGeneral = GENERAL.has(office);
  const isSingle = isGeneral || words.language.people.offices.has(office);
  if (!isSingle && mentions.some(({ person, kind }) => person === null && kind === 'person')) return null;
  if (!isDefinite(words, view, at) || isFormer(words, view, at)) return null;
  const start = words.tokens[view[at] ?? -1]?.start ?? 0;
  const place = placeBehind(words, view, at);
  const seat = place === null ? undefined : nationOf(place); // "liderul de la Tallinn"
  const nation = nationBefore(words, view, at) ?? seat;
  const of = seat === undefined ? place : null;
  const holds = (role: Role) =>
    fits(role.office, office) && (nation === undefined || role.nation === nation) && (of === null || role.of === of);
  const isNear = (one: Person) => isSingle || mentions.some(({ person }) => person === one);
  const known = people.filter((person) => person.since < start);
  const holders = known.filter(({ roles }) => roles.some(holds));
  if (holders.length > 0) return onlyOne(holders.filter(isNear).length === holders.length ? holders : []);
  if (nation === undefined || !isGeneral) return null;
  return onlyOne(known.filter(({ roles }) => roles.some((role) => role.nation === nation && RULES.test(role.office))));
}

const onlyOne = (people: readonly Person[]): Person | null => (people.length === 1 ? (people[0] ?? null) : null);

/** Words for whoever leads. */
const GENERAL: ReadonlySet<string> = new Set(['leader', 'ruler', 'liderul', 'strongman', 'chief']);
const RULES = /president|minister|premier|chancellor|king|queen|leader|emir|sultan|pope|președint|lider/;

/** "president" fits "President" and "Vice President" does not fit "president". */
const fits = (held: string, called: string) =>
  held === called || (held.endsWith(` ${called}`) && !/^(?:vice|deputy|former|ex|acting|assistant|fost)/.test(held));

/** "the mayor", "Iran’s president"; Romanian nouns carry their article themselves. */
function isDefinite(words: Words, view: View, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const lower = lowerAt(words, view, i);
    if (lower === '’s') return true;
    if (has(words, view, i, BIT.DET)) return DEFINITE.has(lower);
    if (has(words, view, i, BIT.POSS)) return false;
    if (!has(words, view, i, BIT.ADJ | BIT.NOUN | BIT.PROPER)) break;
  }
  return words.language.grammar.nounFirst;
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** "the former mayor", "fostul primar". */
const isFormer = (words: Words, view: View, at: number): boolean => {
  for (let i = Math.max(0, at - 3); i < at; i += 1)
    if (
      words.language.sheet.past.has(lowerAt(words, view, i)) ||
      words.language.sheet.ranks.has(lowerAt(words, view, i))
    )
      return true;
  return false;
};

function nationBefore(words: Words, view: View, at: number): string | undefined {
  for (let i = Math.max(0, at - 4); i < at; i += 1)
    if ((marksAt(words, view, i) & MARK.NATION) !== 0) return nationOf(lowerAt(words, view, i));
  const behind = at + 1; // "președintele rus"
  return (marksAt(words, view, behind) & MARK.NATION) !== 0 ? nationOf(lowerAt(words, view, behind)) : undefined;
}

/** "mayor [of Cluj]", "primarul [orașului Cluj]", "primarul [comunei]": what it is of, in small letters; null where nothing is said. */
function placeBehind(words: Words, view: View, at: number): string | null {
  const isJoined = words.language.grammar.nounFirst ? isOf(words, view, at + 1) : lowerAt(words, view, at + 1) === 'of';
  if (!isJoined) return null;
  let last: string | null = null;
  for (let i = at + 1; i < Math.min(view.length, at + 7); i += 1) {
    if (has(words, view, i, BIT.PROPER)) last = lowerAt(words, view, i);
    else if (last !== null || !has(words, view, i, BIT.NOUN | BIT.PREP | BIT.DET | BIT.ADJ)) break;
  }
  return last ?? lowerAt(words, view, at + 1);
}

const isOf = (words: Words, view: View, at: number): boolean =>
  words.language.names?.isOwner(lowerAt(words, view, at)) === true || /^(?:al|din|de)$/.test(lowerAt(words, view, at));
