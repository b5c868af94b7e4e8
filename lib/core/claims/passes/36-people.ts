import { BIT } from '#lib/core/language/lexicon.ts';
import type { Token } from '#lib/core/text/tokens.ts';
import { nationOf } from '#lib/core/language/shared/nations.ts';
import { BODY_WORDS, HE_WORDS, SHE_WORDS } from '#lib/core/language/shared/titles.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Doc } from '../doc.ts';
import type { Body, Person, Register, Role } from '../grammar/register.ts';
import type { Words } from '../grammar/view.ts';

/** Who is named, with office and state. `"Russian President Vladimir Putin"` lets "the Kremlin leader" be found later. */
export function people(doc: Doc): Doc {
  const found = new Map<string, Draft>();
  const bodies = new Map<string, Body>();
  const alone = new Set<string>();
  for (const words of doc.words) readNames(words, found, alone, bodies);
  return { ...doc, register: registerOf(found, alone, bodies) };
}

type Draft = {
  full: string;
  readonly last: string;
  readonly since: number;
  roles: Role[];
  gender: Person['gender'];
};

function readNames(words: Words, found: Map<string, Draft>, alone: Set<string>, bodies: Map<string, Body>): void {
  const { tokens } = words;
  let at = 0;
  while (at < tokens.length) {
    if (!isName(words, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && (isName(words, to) || isParticle(words, to))) to += 1;
    readRun(words, at, to, { found, alone, bodies });
    at = to;
  }
}

const isName = ({ classes, tokens }: Words, at: number) =>
  ((classes[at] ?? 0) & BIT.PROPER) !== 0 && tokens[at]?.kind === 'word';

const PARTICLES: ReadonlySet<string> = new Set('de van von der al bin ibn da di el la du'.split(' '));
const isParticle = (words: Words, at: number) => isName(words, at + 1) && PARTICLES.has(words.tokens[at]?.lower ?? '');

type Into = { readonly found: Map<string, Draft>; readonly alone: Set<string>; readonly bodies: Map<string, Body> };

function readRun(words: Words, from: number, to: number, { found, alone, bodies }: Into): void {
  const { tokens, text } = words;
  let start = from;
  let nation: string | null = ownerBefore(words, from);
  let titled = false;
  const offices: string[] = [...officesBefore(words, from)];
  while (start < to) {
    const lower = tokens[start]?.lower ?? '';
    const state = nationAt(words, start);
    if (state !== undefined && start < to - 1) nation = state;
    else if (start === 0 && to > 2 && words.language.names?.isOffice(lower) === true) offices.push(lower);
    else if (marked(words, start, MARK.TITLE) || (start < to - 1 && isOffice(words, start))) offices.push(lower);
    else if (start < to - 2 && marked(words, start + 1, MARK.TITLE) && isPlain(words, start)) {
      // "Transport Minister Pauli Oren": what the office is for
    } else break;
    start += 1;
  }
  titled = offices.length > 0;
  const size = to - start;
  const first = tokens[start];
  const last = tokens[to - 1];
  if (size === 0 || first === undefined || last === undefined) return;
  // "the Harrow Beacon": no person has an article
  const hasArticle = !titled && size > 1 && tokens[from - 1]?.lower === 'the';
  const isBody = hasArticle || hasBodyWord(words, start, to) || isKind(words, start - 1);
  if (isBody) {
    if (size > 1)
      bodies.set(
        last.lower,
        bodies.get(last.lower) ?? {
          name: articled(words, from, text.slice(first.start, last.end)),
          since: first.start,
        },
      );
    return;
  }
  if (size === 1) {
    const known = found.get(last.lower);
    if (known !== undefined) {
      alone.add(last.lower);
      addRole(known, offices, nation ?? nationBefore(words, from));
      return;
    }
    if (!titled || marked(words, to - 1, MARK.NATION) || words.language.names?.isOwner(last.lower) === true) return;
  }
  if (size > 4 || isShortForm(text, first) || (!titled && marked(words, start, MARK.NATION))) return;
  const draft = found.get(last.lower) ?? {
    full: text.slice(first.start, last.end),
    last: text.slice(last.start, last.end),
    since: first.start,
    roles: [],
    gender: genderOf(words, from, to) ?? (size > 1 ? (words.language.names?.genderOf(first.lower) ?? null) : null),
  };
  found.set(last.lower, draft);
  // "Mayor Quist …, Edda Quist said": the full name may come second
  if (size > 1 && draft.full === draft.last) draft.full = text.slice(first.start, last.end);
  if (size === 1) alone.add(last.lower);
  addRole(draft, offices, nation ?? nationBefore(words, from));
  addRole(draft, ...officeAfter(words, to));
}

/** "Comisarul-șef" is a "comisarul". */
/** A word of the language, for all its capital: no name. */
const isPlain = ({ entries }: Words, at: number) => entries[at]?.lemma !== null;

function isOffice(words: Words, at: number): boolean {
  if (marked(words, at, MARK.PERSON)) return true;
  const lower = words.tokens[at]?.lower ?? '';
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && words.language.cues.people.has(lower.slice(0, hyphen));
}

const marked = ({ marks }: Words, at: number, bits: number): boolean => at >= 0 && ((marks[at] ?? 0) & bits) !== 0;

const nationAt = (words: Words, at: number): string | undefined =>
  marked(words, at, MARK.NATION) ? nationOf(words.tokens[at]?.lower ?? '') : undefined;

/** "asociația Râuri Vii", "comuna Dealu Mare": the noun before the name says that it is no person's. */
const isKind = (words: Words, at: number) => {
  const { language, tokens, classes } = words;
  const lower = tokens[at]?.lower ?? '';
  // "echipa de handbal Minaur Lunca", "omul de afaceri Dan Vlad": a noun before it, and whether one for somebody
  const noun = ((classes[at] ?? 0) & BIT.NOUN) !== 0 && tokens[at]?.capital === false;
  if (language.names !== undefined && noun && !describesSomebody(words, at)) return true;
  return language.names !== undefined && (language.names.kinds.has(lower) || marked(words, at, MARK.BODY));
};

const describesSomebody = (words: Words, to: number) => {
  for (let at = to; at >= 0 && at > to - 6 && words.tokens[at]?.kind === 'word'; at -= 1)
    if (marked(words, at, MARK.PERSON | MARK.TITLE | MARK.ANONYMOUS)) return true;
  return false;
};

/** "DSP", "ONU": no given name is written in capitals alone, unless all the copy is. */
const isShortForm = (text: string, { start, end }: Token) =>
  end - start > 1 && end - start < 6 && text.slice(start, end) === text.slice(start, end).toUpperCase();

function addRole(draft: Draft, offices: readonly string[], nation: string | null): void {
  const office = offices.join(' ');
  if (office === '' || draft.roles.some((role) => role.office === office && role.nation === nation)) return;
  draft.roles.push({ office, nation });
}

/** "Iran’s supreme leader Ayatollah …": the owner stands some words before. */
function ownerBefore(words: Words, from: number): string | null {
  for (let at = from - 1; at >= 0 && at >= from - 4; at -= 1) {
    if (words.tokens[at]?.lower === '’s') return nationAt(words, at - 1) ?? null;
    if (!marked(words, at, MARK.PERSON | MARK.TITLE)) return null;
  }
  return null;
}

/** "the Russian president, Vladimir Putin": the state stands before the office. */
function nationBefore(words: Words, from: number): string | null {
  for (let at = from - 1; at >= 0 && at >= from - 5; at -= 1) {
    const state = nationAt(words, at);
    if (state !== undefined) return state;
    if (!marked(words, at, MARK.COMMA | MARK.PERSON | MARK.TITLE)) return null;
  }
  return null;
}

/** Offices in small letters right before the name: "supreme leader", "spokesman". */
function officesBefore(words: Words, from: number): string[] {
  const offices: string[] = [];
  let at = from - 1;
  if (words.tokens[at]?.lower === ',') {
    const office = officeBeforeComma(words, at);
    if (office !== null) return [office];
    at -= 1;
  }
  while (at >= 0 && at >= from - 4) {
    if (words.tokens[at]?.capital !== true && marked(words, at, MARK.NATION)) {
      at -= 1; // "președintele rus Vladimir Putin"
      continue;
    }
    if (!marked(words, at, MARK.PERSON | MARK.TITLE)) break;
    offices.unshift(words.tokens[at]?.lower ?? '');
    at -= 1;
  }
  return offices;
}

/** "Primarul municipiului Dorna, [Ilie Marcu]": the office begins the phrase that the comma closes. */
function officeBeforeComma(words: Words, comma: number): string | null {
  if (words.language.names === undefined) return null;
  for (let at = comma - 1; at >= 0 && at > comma - PHRASE; at -= 1) {
    const token = words.tokens[at];
    if (token === undefined || token.kind === 'mark') return null;
    if (marked(words, at, MARK.PERSON)) return token.lower;
  }
  return null;
}

/** How many words a title may have: "secretarul general adjunct al Ministerului Apărării Naționale". */
const PHRASE = 9;

/** ", the mayor of Dorna," after the name. */
function officeAfter(words: Words, to: number): [string[], string | null] {
  if (words.tokens[to]?.lower !== ',') return [[], null];
  let nation: string | null = null;
  for (let at = to + 1; at < to + 7; at += 1) {
    const token = words.tokens[at];
    if (token === undefined || token.lower === ',') break;
    nation ??= nationAt(words, at) ?? null;
    if (marked(words, at, MARK.PERSON)) return [[token.lower], nation];
  }
  return [[], null];
}

function genderOf(words: Words, from: number, to: number): Person['gender'] {
  for (let at = Math.max(0, from - 3); at < to; at += 1) {
    const lower = words.tokens[at]?.lower ?? '';
    if (HE_WORDS.has(lower)) return 'he';
    if (SHE_WORDS.has(lower)) return 'she';
  }
  return null;
}

function hasBodyWord(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (marked(words, at, MARK.BODY) || BODY_WORDS.has(words.tokens[at]?.lower ?? '')) return true;
  return false;
}

const articled = (words: Words, from: number, name: string) =>
  words.tokens[from - 1]?.lower === 'the' ? `the ${name}` : name;

/** Descriptions ("the mayor") are looked up among so many people, in order of appearance. */
const SEARCHED = 400;

function registerOf(
  found: ReadonlyMap<string, Draft>,
  alone: ReadonlySet<string>,
  bodies: ReadonlyMap<string, Body>,
): Register {
  const byName = new Map<string, Person>();
  const list: Person[] = [];
  for (const [key, draft] of found) {
    const person: Person = { ...draft, name: alone.has(key) ? draft.last : draft.full };
    list.push(person);
    byName.set(key, person);
    byName.set(draft.full.toLowerCase(), person);
  }
  return { people: list.slice(0, SEARCHED), byName, bodies };
}
