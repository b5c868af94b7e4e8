import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { heldBy } from '../reference/held-by.ts';
import type { Mention } from '../reference/mention.ts';
import { personCalled } from '../reference/person-called.ts';
import { isSomebody } from '../reference/somebody.ts';
import { whom } from '../reference/whom.ts';
import type { Person, Register } from './register.ts';
import { anyMark, has, lowerAt, marksAt, spanOf, wholeView, type View, type Words } from './view.ts';

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
  /** Everyone whom a pronoun here may mean. */
  readonly mentions: readonly Mention[];
  /** The sentence, by its place among all. */
  readonly sentence: number;
  /** It is somebody who speaks. */
  readonly says?: true;
  /** Whoever spoke last before: somebody who is left out. */
  readonly speaker?: Resolved | null;
};

/** Who a noun phrase or pronoun stands for, as far as the text before it settles that. */
export function resolve(words: Words, view: View, around: Around): Resolved {
  const start = words.tokens[view[0] ?? -1]?.start ?? 0;
  const pronoun = view.length === 1 ? words.language.people.pronouns.get(lowerAt(words, view, 0)) : undefined;
  if (pronoun !== undefined) return byPronoun(pronoun, start, around);
  const named = namedPerson(words, view, around.register);
  if (named !== null) return { person: named, name: named.name, anonymous: null, indirect: false };
  const behind = namedBehind(words, view, around.register);
  if (behind !== null) return { person: behind, name: behind.name, anonymous: null, indirect: true };
  const described = describedPerson(words, view, around);
  if (described !== null) return { person: described, name: described.name, anonymous: null, indirect: true };
  const anonymous = anonymousClass(words, view);
  if (anonymous !== null) return { person: null, name: null, anonymous, indirect: false };
  return { person: null, name: bodyName(words, view, around.register, start), anonymous: null, indirect: false };
}

const NOBODY: Resolved = { person: null, name: null, anonymous: null, indirect: false };

function byPronoun(sex: Person['gender'], start: number, { mentions, sentence, says }: Around): Resolved {
  if (sex === null) return NOBODY;
  const person = whom({ sex, sentence, start, says: says === true }, mentions);
  return person === null ? NOBODY : { person, name: person.name, anonymous: null, indirect: true };
}

/** The phrase holds the name itself, as its head: "Russian President Vladimir Putin", not "Putin’s spokesman". */
function namedPerson(words: Words, view: View, register: Register): Person | null {
  if (namesSeveral(words, view)) return null;
  for (let at = view.length - 1; at >= 0; at -= 1) {
    if (!has(words, view, at, BIT.PROPER) && !isKnownName(words, view, register)) continue;
    if (has(words, view, at + 1, BIT.PROPER)) continue; // not the last word of it
    if (lowerAt(words, view, at + 1) === '’s' || isModifier(words, view, at)) return null;
    if (at > 0 && hasPrepositionBefore(words, view, at)) continue;
    if (isOwned(words, view, at)) return null;
    const person = personCalled(words, view, at, register);
    if (person !== null) return person;
  }
  return null;
}

/** "The bill’s author, Senator Ana Pop, said": the name stands beside the office, and the comma cut it off. */
function namedBehind(words: Words, view: View, register: Register): Person | null {
  const comma = (view.at(-1) ?? words.tokens.length) + 1;
  if (view.length < 2 || words.tokens[comma]?.lower !== ',') return null;
  if (!anyMark(words, view, MARK.ANONYMOUS) && !view.some((token) => isSomebody(words, token))) return null;
  for (let at = comma + 1; at < Math.min(words.tokens.length, comma + LONGEST_DESCRIPTION); at += 1) {
    const token = words.tokens[at];
    const belongs =
      token?.capital === true || ((words.marks[at] ?? 0) & (MARK.PERSON | MARK.TITLE | MARK.NATION | MARK.BODY)) !== 0;
    if (token === undefined || !(belongs || token.lower === '.')) return null;
    const next = words.tokens[at + 1];
    const isLast = (next === undefined || next.kind === 'mark') && words.tokens[at - 1]?.kind === 'word';
    const person = isLast ? personCalled(words, wholeView(words), at, register) : null;
    if (person !== null) return person;
  }
  return null;
}

/** A surname at the head of a sentence, which tells of no name by itself: “It is over,” Rees said. */
const isKnownName = (words: Words, view: View, { byLast }: Register): boolean =>
  view.length === 1 && words.tokens[view[0] ?? -1]?.capital === true && byLast.has(lowerAt(words, view, 0));

/** "Clinton supporters", "a New York businessman": the noun behind the name is who it is. */
const isModifier = (words: Words, view: View, at: number): boolean =>
  !words.language.grammar.nounFirst && has(words, view, at + 1, BIT.NOUN) && !has(words, view, at + 1, NO_NOUN);

const NO_NOUN = BIT.PROPER | BIT.PREP | BIT.ADV | BIT.TIME;

/** "Ana Pop and Ion Rusu" are not Ion Rusu. */
function namesSeveral(words: Words, view: View): boolean {
  for (let at = 1; at < view.length - 1; at += 1) {
    if (!has(words, view, at, BIT.AND)) continue;
    const another = has(words, view, at + 1, BIT.PROPER) || (marksAt(words, view, at + 1) & MARK.PERSON) !== 0;
    if (has(words, view, at - 1, BIT.PROPER) && another) return true;
  }
  return false;
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
  if (words.language.grammar.nounFirst && isFullNameAfterNoun(words, view, at)) return false;
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

/** "the Kremlin leader", "Iran’s president", "the mayor". */
function describedPerson(words: Words, view: View, { register, mentions }: Around): Person | null {
  if (view.length > LONGEST_DESCRIPTION || register.people.length === 0) return null;
  const start = words.tokens[view[0] ?? -1]?.start ?? 0;
  const before = mentions.filter((mention) => mention.start < start);
  return heldBy(words, view, headOf(words, view), { register, mentions: before });
}

/** In words. */
const LONGEST_DESCRIPTION = 7;

/** The last noun before a preposition. */
function headOf(words: Words, view: View): number {
  if (words.language.grammar.nounFirst)
    return Math.max(
      0,
      view.findIndex((_, at) => (marksAt(words, view, at) & MARK.PERSON) !== 0),
    );
  for (let at = 1; at < view.length; at += 1) if (has(words, view, at, BIT.PREP)) return at - 1;
  return view.length - 1;
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
  if (full !== undefined && full !== null && full.since < at) return full.name;
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
