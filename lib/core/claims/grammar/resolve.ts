import { BIT } from '#lib/core/language/lexicon.ts';
import { TITLES } from '#lib/core/language/shared/titles.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import type { Person, Register } from './register.ts';
import { has, lowerAt, spanOf, type View, type Words } from './view.ts';

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
  const at = spanOf(words, view).start;
  const pronoun = pronounOf(words, view);
  if (pronoun !== null) return byPronoun(pronoun, around);
  const named = namedPerson(words, view, around.register);
  if (named !== null) return { person: named, name: named.name, anonymous: null, indirect: false };
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
  const lower = view.length <= 2 ? lowerAt(words, view, view.length - 1) : '';
  return PRONOUNS.has(lower) && view.length === 1 ? lower : null;
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
    if (!has(words, view, at, BIT.PROPER)) continue;
    if (lowerAt(words, view, at + 1) === '’s') return null;
    if (at > 0 && hasPrepositionBefore(words, view, at)) continue;
    if (isOwned(words, view, at)) return null;
    const person = register.byName.get(lowerAt(words, view, at));
    if (person !== undefined && agrees(words, view, at, person)) return person;
  }
  return null;
}

/** "Ana Pop and Ion Rusu" are not Ion Rusu. */
function namesSeveral(words: Words, view: View): boolean {
  for (let at = 1; at < view.length - 1; at += 1) {
    if (!has(words, view, at, BIT.AND)) continue;
    const another =
      has(words, view, at + 1, BIT.PROPER) || words.language.cues.people.has(lowerAt(words, view, at + 1));
    if (has(words, view, at - 1, BIT.PROPER) && another) return true;
  }
  return false;
}

/** "Mihai Pop" is not Ana Pop: another name before the last one must be hers, an office or a state. */
function agrees(words: Words, view: View, at: number, person: Person): boolean {
  if (!has(words, view, at - 1, BIT.PROPER)) return true;
  const before = lowerAt(words, view, at - 1);
  return (
    person.full.toLowerCase().split(' ').includes(before) ||
    TITLES.has(before) ||
    nationOf(before) !== undefined ||
    words.language.cues.people.has(before)
  );
}

/** "avocatul lui Pop", "soția premierului Pop": a Romanian name behind an owner's form is the owner's. */
function isOwned(words: Words, view: View, at: number): boolean {
  const { names } = words.language;
  if (names === undefined) return false;
  let from = at;
  while (from > 0 && has(words, view, from - 1, BIT.PROPER)) from -= 1;
  const before = lowerAt(words, view, from - 1);
  return from > 1 && (before === 'lui' || (names.isOwner(before) && words.language.cues.people.has(before)));
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
  const definite = has(words, view, 0, BIT.DET)
    ? ['the', 'this', 'that'].includes(lowerAt(words, view, 0))
    : view.some((_, i) => lowerAt(words, view, i) === '’s') || words.language.code === 'ro';
  if (!definite || view.length > 7) return null;
  const head = headOf(words, view);
  const office = lowerAt(words, view, head);
  if (!words.language.cues.people.has(office) && !GENERAL.has(office)) return null;
  const nation = view.map((_, i) => nationOf(lowerAt(words, view, i))).find((state) => state !== undefined);
  const exact = register.people.findLast(
    (person) =>
      person.since < at &&
      person.roles.some((role) => fits(role.office, office) && (nation === undefined || role.nation === nation)),
  );
  if (exact !== undefined) return exact;
  if (nation === undefined || !GENERAL.has(office)) return null;
  const state = register.people.filter(
    (person) => person.since < at && person.roles.some((role) => role.nation === nation && RULES.test(role.office)),
  );
  return state.length === 1 ? (state[0] ?? null) : null;
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
      view.findIndex((_, at) => words.language.cues.people.has(lowerAt(words, view, at))),
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
    const lower = lowerAt(words, view, at);
    const found = words.language.cues.anonymous.get(lower);
    if (found !== undefined && words.tokens[view[at] ?? -1]?.capital !== true) return found;
    if (found !== undefined && at === 0) return found;
    if (at > 0 && has(words, view, at, BIT.PREP) && proper) return null;
    if (has(words, view, at, BIT.PROPER)) proper = true;
  }
  return null;
}

/** The phrase as a name: its article small, and a short form ("the authority") in full if the text gave it in full before. */
function bodyName(words: Words, view: View, register: Register, at: number): string | null {
  const span = spanOf(words, view);
  const plain = words.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const small =
    has(words, view, 0, BIT.DET) && words.tokens[view[0] ?? -1]?.capital === true
      ? plain.charAt(0).toLowerCase() + plain.slice(1)
      : plain;
  const last = lowerAt(words, view, view.length - 1);
  const full = register.bodies.get(last);
  if (full !== undefined && full.since < at && view.length === 2 && has(words, view, 0, BIT.DET)) return full.name;
  const indefinite = /^(?:a|an|one|some|un|o)$/.test(lowerAt(words, view, 0));
  return indefinite || span.end - span.start > 120 ? null : small;
}
