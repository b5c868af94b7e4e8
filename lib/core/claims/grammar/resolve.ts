import { BIT } from '#lib/core/language/lexicon.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Person, Register } from './register.ts';
import { anyMark, has, lowerAt, marksAt, spanOf, type View, type Words } from './view.ts';

export type Resolved = {
  readonly person: Person | null;
  readonly name: string | null;
  /** The class of an unnamed source, or null. */
  readonly anonymous: string | null;
  /** It is a pronoun or a description: a claim that is to stand alone needs the name instead. */
  readonly indirect: boolean;
};

export type Around = {
  readonly register: Register;
  /** Whom "he" or "she" may mean, the likeliest first. */
  readonly topics: readonly Person[];
  /** Whoever spoke last before: somebody who is left out. */
  readonly speaker?: Resolved | null;
};

/** Who a noun phrase or pronoun stands for, as far as the text before it settles that. */
export function resolve(words: Words, view: View, around: Around): Resolved {
  const pronoun = pronounOf(words, view);
  if (pronoun !== null) return byPronoun(pronoun, around);
  const named = namedPerson(words, view, around.register);
  if (named !== null) return { person: named, name: named.name, anonymous: null, indirect: false };
  const behind = namedBehind(words, view, around.register);
  if (behind !== null) return { person: behind, name: behind.name, anonymous: null, indirect: true };
  const at = words.tokens[view[0] ?? -1]?.start ?? 0;
  const described = describedPerson(words, view, around, at);
  if (described !== null) return { person: described, name: described.name, anonymous: null, indirect: true };
  const anonymous = anonymousClass(words, view);
  if (anonymous !== null) return { person: null, name: null, anonymous, indirect: false };
  return { person: null, name: bodyName(words, view, around.register, at), anonymous: null, indirect: false };
}

const NOBODY: Resolved = { person: null, name: null, anonymous: null, indirect: false };

const PRONOUNS: ReadonlySet<string> = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'who',
  'el',
  'ea',
  'acesta',
  'aceasta',
  'ei',
  'ele',
  'lui',
  'acestuia',
  'acesteia',
  'dânsul',
  'dânsa',
  'dumnealui',
  'dumneaei',
]);

function pronounOf(words: Words, view: View): string | null {
  if (view.length !== 1) return null;
  const lower = lowerAt(words, view, 0);
  return PRONOUNS.has(lower) ? lower : null;
}

const GENDER: Readonly<Record<string, 'he' | 'she'>> = {
  he: 'he',
  she: 'she',
  el: 'he',
  acesta: 'he',
  ea: 'she',
  aceasta: 'she',
  lui: 'he',
  ei: 'she',
  acestuia: 'he',
  acesteia: 'she',
  dânsul: 'he',
  dânsa: 'she',
  dumnealui: 'he',
  dumneaei: 'she',
};

function byPronoun(pronoun: string, { topics }: Around): Resolved {
  const gender = GENDER[pronoun];
  if (gender === undefined) return NOBODY;
  const person = topics.find((one) => one.gender === null || one.gender === gender);
  return person === undefined ? NOBODY : { person, name: person.name, anonymous: null, indirect: true };
}

/** The phrase holds the name itself, as its head: "Russian President Vladimir Putin", not "Putin’s spokesman". */
function namedPerson(words: Words, view: View, register: Register): Person | null {
  if (namesSeveral(words, view)) return null;
  for (let at = view.length - 1; at >= 0; at -= 1) {
    if (!has(words, view, at, BIT.PROPER) && !isKnownName(words, view, register)) continue;
    if (lowerAt(words, view, at + 1) === '’s') return null;
    if (at > 0 && hasPrepositionBefore(words, view, at)) continue;
    if (isOwned(words, view, at)) return null;
    const person = register.byName.get(lowerAt(words, view, at));
    if (person !== undefined && agrees(words, view, at, person)) return person;
  }
  return null;
}

/** "The bill’s author, Senator Ana Pop, said": the name stands beside the office, and the comma cut it off. */
function namedBehind(words: Words, view: View, register: Register): Person | null {
  const comma = (view.at(-1) ?? words.tokens.length) + 1;
  if (view.length < 2 || words.tokens[comma]?.lower !== ',') return null;
  if (!anyMark(words, view, MARK.PERSON | MARK.ANONYMOUS)) return null;
  for (let at = comma + 1; at < Math.min(words.tokens.length, comma + LONGEST_DESCRIPTION); at += 1) {
    const token = words.tokens[at];
    const belongs =
      token?.capital === true || ((words.marks[at] ?? 0) & (MARK.PERSON | MARK.TITLE | MARK.NATION | MARK.BODY)) !== 0;
    if (token === undefined || !(belongs || token.lower === '.')) return null;
    const next = words.tokens[at + 1];
    const person = next === undefined || next.kind === 'mark' ? register.byName.get(token.lower) : undefined;
    if (person !== undefined && token.lower === person.last.toLowerCase() && words.tokens[at - 1]?.kind === 'word')
      return person;
  }
  return null;
}

/** A surname at the head of a sentence, which tells of no name by itself: “It is over,” Rees said. */
const isKnownName = (words: Words, view: View, { byName }: Register): boolean =>
  view.length === 1 && words.tokens[view[0] ?? -1]?.capital === true && byName.has(lowerAt(words, view, 0));

/** "Ana Pop and Ion Rusu" are not Ion Rusu. */
function namesSeveral(words: Words, view: View): boolean {
  for (let at = 1; at < view.length - 1; at += 1) {
    if (!has(words, view, at, BIT.AND)) continue;
    const another = has(words, view, at + 1, BIT.PROPER) || (marksAt(words, view, at + 1) & MARK.PERSON) !== 0;
    if (has(words, view, at - 1, BIT.PROPER) && another) return true;
  }
  return false;
}

/** "Mihai Pop" is not Ana Pop: another name before the last one must be hers, an office or a state. */
export function agrees(words: Words, view: View, at: number, person: Person): boolean {
  if (!has(words, view, at - 1, BIT.PROPER)) return true;
  if ((marksAt(words, view, at - 1) & (MARK.TITLE | MARK.NATION | MARK.PERSON)) !== 0) return true;
  return person.full
    .toLowerCase()
    .split(' ')
    .includes(lowerAt(words, view, at - 1));
}

/** "avocatul lui Pop", "soția premierului Pop": a Romanian name behind an owner's form is the owner's. */
function isOwned(words: Words, view: View, at: number): boolean {
  const { names } = words.language;
  if (names === undefined) return false;
  let from = at;
  while (from > 0 && has(words, view, from - 1, BIT.PROPER)) from -= 1;
  const before = lowerAt(words, view, from - 1);
  return (
    from > 1 && (before === 'lui' || ((marksAt(words, view, from - 1) & MARK.PERSON) !== 0 && names.isOwner(before)))
  );
}

/** Back to a comma: "the mayor of Dorna, Ana Pop" is Ana Pop. A full name is set beside the noun before it: "omul de afaceri Ana Pop". */
function hasPrepositionBefore(words: Words, view: View, at: number): boolean {
  if (words.language.names !== undefined && isFullNameAfterNoun(words, view, at)) return false;
  for (let i = at - 1; i >= 0 && lowerAt(words, view, i) !== ','; i -= 1)
    if (has(words, view, i, BIT.PREP)) return true;
  return false;
}

function isFullNameAfterNoun(words: Words, view: View, at: number): boolean {
  if (!has(words, view, at - 1, BIT.PROPER)) return false;
  let from = at;
  while (from > 0 && has(words, view, from - 1, BIT.PROPER)) from -= 1;
  return has(words, view, from - 1, BIT.NOUN) && !has(words, view, from - 1, BIT.PREP | BIT.PROPER);
}

/** "the Kremlin leader", "Iran’s president", "the mayor": the last person before it whose office and state fit. */
function describedPerson(words: Words, view: View, { register }: Around, at: number): Person | null {
  if (view.length > LONGEST_DESCRIPTION || register.people.length === 0) return null;
  const head = headOf(words, view);
  const office = lowerAt(words, view, head);
  const leads = GENERAL.has(office);
  if ((!leads && (marksAt(words, view, head) & MARK.PERSON) === 0) || !isDefinite(words, view)) return null;
  const nation = nationIn(words, view);
  const exact = register.people.findLast(
    (person) =>
      person.since < at &&
      person.roles.some((role) => fits(role.office, office) && (nation === undefined || role.nation === nation)),
  );
  if (exact !== undefined) return exact;
  if (nation === undefined || !leads) return null;
  const state = register.people.filter(
    (person) => person.since < at && person.roles.some((role) => role.nation === nation && RULES.test(role.office)),
  );
  return state.length === 1 ? (state[0] ?? null) : null;
}

/** In words. */
const LONGEST_DESCRIPTION = 7;

/** "the mayor", "Iran’s president"; Romanian nouns carry their article themselves. */
function isDefinite(words: Words, view: View): boolean {
  if (has(words, view, 0, BIT.DET)) return DEFINITE.has(lowerAt(words, view, 0));
  return words.language.code === 'ro' || view.some((_, at) => lowerAt(words, view, at) === '’s');
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** The first state that a word of the phrase stands for. */
function nationIn(words: Words, view: View): string | undefined {
  for (let at = 0; at < view.length; at += 1)
    if ((marksAt(words, view, at) & MARK.NATION) !== 0) return nationOf(lowerAt(words, view, at));
  return undefined;
}

/** Words for whoever leads. */
const GENERAL: ReadonlySet<string> = new Set(['leader', 'ruler', 'liderul', 'strongman', 'chief']);
const RULES = /president|minister|premier|chancellor|king|queen|leader|emir|sultan|pope|președint|lider/;

/** "president" fits "President" and "Vice President" does not fit "president". */
const fits = (held: string, called: string) =>
  held === called || (held.endsWith(` ${called}`) && !/^(?:vice|deputy|former|ex)/.test(held));

/** The last noun before a preposition. */
function headOf(words: Words, view: View): number {
  if (words.language.code === 'ro')
    return Math.max(
      0,
      view.findIndex((_, at) => (marksAt(words, view, at) & MARK.PERSON) !== 0),
    );
  let head = view.length - 1;
  for (let at = 1; at < view.length; at += 1) {
    if (has(words, view, at, BIT.PREP)) {
      head = at - 1;
      break;
    }
  }
  return head;
}

function anonymousClass(words: Words, view: View): string | null {
  let proper = false;
  for (let at = 0; at < view.length; at += 1) {
    const marked = (marksAt(words, view, at) & MARK.ANONYMOUS) !== 0;
    if (marked && (at === 0 || words.tokens[view[at] ?? -1]?.capital !== true))
      return words.language.cues.anonymous.get(lowerAt(words, view, at)) ?? null;
    if (at > 0 && has(words, view, at, BIT.PREP) && proper) return null;
    if (has(words, view, at, BIT.PROPER)) proper = true;
  }
  return null;
}

/** The phrase as a name: its article small, and a short form ("the authority") in full if the text gave it in full before. */
function bodyName(words: Words, view: View, register: Register, at: number): string | null {
  const article = has(words, view, 0, BIT.DET);
  const full = view.length === 2 && article ? register.bodies.get(lowerAt(words, view, 1)) : undefined;
  if (full !== undefined && full.since < at) return full.name;
  const { start, end } = spanOf(words, view);
  if (end - start > LONGEST_NAME || INDEFINITE.has(lowerAt(words, view, 0))) return null;
  const name = words.text.slice(start, end);
  const plain = UNEVEN.test(name) ? name.replace(/\s+/g, ' ') : name;
  return article && words.tokens[view[0] ?? -1]?.capital === true
    ? plain.charAt(0).toLowerCase() + plain.slice(1)
    : plain;
}

/** In UTF-16 units. */
const LONGEST_NAME = 120;
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'some', 'un', 'o']);
/** White space that is no single space. */
const UNEVEN = /\s\s|[^\S ]/;
