import { givenNameIn } from '#lib/core/language/given-names.ts';
import type { Sex } from '#lib/core/language/people-words.ts';
import { HE_WORDS, SHE_WORDS } from '#lib/core/language/shared/titles.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import type { Body, Person, Register, Role } from '../grammar/register.ts';
import type { Words } from '../grammar/view.ts';
import type { NameRun } from './name-runs.ts';
import { officeAfter, officeBefore, type Office } from './offices.ts';

/** What has been read of the names of a text so far. */
export type Known = {
  readonly byLast: Map<string, Draft[]>;
  readonly bodies: Map<string, Body | null>;
};

type Draft = {
  full: string;
  /** The first word of the full name, without its ending of case; empty while only the surname is known. */
  given: string;
  readonly last: string;
  readonly since: number;
  roles: Role[];
  gender: Sex;
  certain: boolean;
  /** The surname stands alone somewhere. */
  alone: boolean;
};

/** Adds what a run of capitals tells. */
export function noteRun(known: Known, words: Words, run: NameRun): void {
  const { tokens, text } = words;
  const { start, to } = run;
  const first = tokens[start];
  const last = tokens[to - 1];
  const size = to - start;
  if (size <= 0 || first === undefined || last === undefined) return;
  if (run.isThing) {
    if (size > 1) noteBody(known, words, run, { first, last });
    return;
  }
  const before = officeBefore(words, run.from, to);
  const isTitled = run.titles.length > 0 || before !== null;
  const sharing = known.byLast.get(last.lower) ?? [];
  const gender = genderOf(words, run);
  if (size === 1) {
    const draft = sharing.length === 1 ? sharing[0] : sharing.find((one) => gender !== null && one.gender === gender);
    if (draft !== undefined) {
      draft.alone = true;
      draft.certain ||= isTitled;
      draft.gender ??= gender; // "Mr. Pell" tells of Sam Pell
      addRoles(draft, run, before, null);
      return;
    }
    if (sharing.length > 0 || !isTitled || isMarked(words, to - 1, MARK.NATION)) return;
    if (words.language.names?.isOwner(last.lower) === true) return; // "președintele Karviei"
  }
  if (size > 4 || isShortForm(text, first) || (!isTitled && isMarked(words, start, MARK.NATION))) return;
  const after = officeAfter(words, to);
  const given = size > 1 ? words.language.nameRoot(first.lower) : '';
  const draft = sharing.find((one) => isSame(one, given)) ?? newDraft(words, run, { first, last, given, gender });
  if (!sharing.includes(draft)) known.byLast.set(last.lower, [...sharing, draft]);
  // "Mayor Quist …, Edda Quist said": the full name may come second
  if (given !== '' && draft.given === '') Object.assign(draft, { full: text.slice(first.start, last.end), given });
  draft.gender ??= gender;
  draft.alone ||= size === 1;
  draft.certain ||= isTitled || after !== null || isCertain(words, run);
  addRoles(draft, run, before, after);
}

type Ends = { readonly first: Token; readonly last: Token };

const newDraft = (
  { text }: Words,
  _run: NameRun,
  { first, last, given, gender }: Ends & { readonly given: string; readonly gender: Sex },
): Draft => ({
  full: text.slice(first.start, last.end),
  given,
  last: text.slice(last.start, last.end),
  since: first.start,
  roles: [],
  gender,
  certain: false,
  alone: false,
});

/** One who is known by the surname only may be anybody of the name; else the given names must be one, or an initial of it. */
function isSame(draft: Draft, given: string): boolean {
  if (draft.given === '' || given === '' || draft.given === given) return true;
  const initial = draft.given.length === 1 || given.length === 1;
  return initial && draft.given.charAt(0) === given.charAt(0);
}

function noteBody({ bodies }: Known, words: Words, { from, start, to }: NameRun, { first, last }: Ends): void {
  const name = words.text.slice(first.start, last.end);
  const articled = words.tokens[from - 1]?.lower === 'the' ? `the ${name}` : name;
  const known = bodies.get(last.lower);
  if (known === undefined) bodies.set(last.lower, { name: articled, since: first.start });
  else if (known !== null && to - start > 1 && !sameBody(known.name, name)) bodies.set(last.lower, null);
}

const sameBody = (known: string, name: string): boolean =>
  known.toLowerCase().endsWith(name.toLowerCase()) ||
  name.toLowerCase().endsWith(known.replace(/^the /, '').toLowerCase());

function addRoles(draft: Draft, run: NameRun, before: Office | null, after: Office | null): void {
  const front = [...(before?.words ?? []), ...run.titles];
  addRole(draft, { office: front.join(' '), nation: run.nation ?? before?.nation ?? null, of: before?.of ?? null });
  if (after !== null) addRole(draft, { office: after.words.join(' '), nation: after.nation, of: after.of });
}

function addRole(draft: Draft, role: Role): void {
  const isKnown = (one: Role) => one.office === role.office && one.nation === role.nation && one.of === role.of;
  if (role.office !== '' && !draft.roles.some(isKnown)) draft.roles.push(role);
}

/** A given name, an age or "who" behind it, something that only people do. */
function isCertain(words: Words, { start, to }: NameRun): boolean {
  const { tokens, language, entries } = words;
  if (to - start > 1 && givenNameIn(language, tokens[start]?.lower ?? '') !== undefined) return true;
  const next = tokens[to];
  if (next?.lower === ',' || next?.lower === '(') {
    const behind = tokens[to + 1];
    const isAge = behind?.kind === 'number' && /^[1-9]\d$/.test(behind.lower);
    if (behind?.lower === 'who' || (isAge && AFTER_AGE.has(tokens[to + 2]?.lower ?? ''))) return true;
  }
  const verb = entries[to]?.lemma;
  return verb !== undefined && verb !== null && language.people.doings.has(verb);
}

const AFTER_AGE: ReadonlySet<string> = new Set([',', ')', '.', 'de', ';']);

/** What the titles, the word before and the given name tell. */
function genderOf(words: Words, { from, start, to }: NameRun): Sex {
  const { tokens, language } = words;
  for (let at = Math.max(0, from - 2); at < start; at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (HE_WORDS.has(lower)) return 'he';
    if (SHE_WORDS.has(lower)) return 'she';
  }
  if (to - start < 2) return null;
  const given = tokens[start]?.lower ?? '';
  const listed = givenNameIn(language, given);
  return listed === undefined ? (language.names?.genderOf(given) ?? null) : listed;
}

const isMarked = ({ marks }: Words, at: number, bits: number): boolean => at >= 0 && ((marks[at] ?? 0) & bits) !== 0;

/** "DSP", "ONU": no given name is written in capitals alone, unless all the copy is. */
const isShortForm = (text: string, { start, end }: Token) =>
  end - start > 1 && end - start < 6 && text.slice(start, end) === text.slice(start, end).toUpperCase();

/** Descriptions ("the mayor") are looked up among so many people, in order of appearance. */
const SEARCHED = 400;
/** So many who share a surname are told apart. */
const SHARING = 8;

export function registerOf({ byLast, bodies }: Known): Register {
  const people: Person[] = [];
  const shared = new Map<string, readonly Person[]>();
  for (const [last, drafts] of byLast) {
    const of = drafts.slice(0, SHARING).map((draft): Person => ({
      full: draft.full,
      last: draft.last,
      name: draft.alone && drafts.length === 1 ? draft.last : draft.full,
      roles: draft.roles,
      gender: draft.gender,
      certain: draft.certain,
      since: draft.since,
    }));
    people.push(...of);
    shared.set(last, of);
  }
  return { people: people.slice(0, SEARCHED), byLast: shared, bodies };
}
