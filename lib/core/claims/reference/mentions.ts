import { BIT } from '#lib/core/language/lexicon.ts';
import type { Sex } from '#lib/core/language/people-words.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Body } from '../grammar/attribute.ts';
import type { Part } from '../grammar/part.ts';
import type { Register } from '../grammar/register.ts';
import { wholeView, type View, type Words } from '../grammar/view.ts';
import { heldBy } from './held-by.ts';
import type { Mention, Slot } from './mention.ts';
import { nameRuns, type NameRun } from './name-runs.ts';
import { personCalled } from './person-called.ts';
import { slotsOf, type Slots } from './slots.ts';
import { isSomebody } from './somebody.ts';
import { whom } from './whom.ts';

type Sentence = {
  readonly words: Words;
  readonly body: Body;
  readonly parts: readonly Part[];
  /** By place in `sentences`. */
  readonly at: number;
  readonly register: Register;
  /** Of the sentences before. */
  readonly before: readonly Mention[];
};

/** Everyone whom a pronoun further on may mean, in order: by name, by a noun ("the victim"), by a pronoun. */
export function mentionsIn({ words, body, parts, at: sentence, register, before }: Sentence): readonly Mention[] {
  const slots = slotsOf(words, body, parts);
  const view = wholeView(words);
  const found: Mention[] = [];
  const runs = new Map(nameRuns(words).map((run) => [run.from, run]));
  let at = 0;
  while (at < words.tokens.length) {
    const run = runs.get(at);
    const start = words.tokens[at]?.start ?? 0;
    const mention =
      run === undefined
        ? someone(words, view, at, { register, earlier: () => [...before, ...found] })
        : named(words, view, run, { register, slots });
    const pronoun = run === undefined && mention === null ? pronounAt(words, at) : undefined;
    const slot = slotAt(words, slots, at);
    if (mention !== null) found.push({ ...mention, slot, sentence, start });
    else if (pronoun !== undefined) {
      const place = { sex: pronoun, sentence, start, says: slot === 'speaker' || slot === 'credit' };
      const candidates = [...before, ...found];
      const person = whom(place, candidates);
      // "When he bought the mill, Mr. Rusu": nobody is named before, so the name follows
      if (person === null && !candidates.some(({ sex }) => sex === null || sex === pronoun)) {
        at += 1;
        continue;
      }
      found.push({ person, kind: 'person', sex: person?.gender ?? pronoun, slot, sentence, start });
    }
    at = run === undefined ? at + 1 : run.to;
  }
  return found;
}

type Within = { readonly register: Register; readonly earlier: () => readonly Mention[] };
type Who = Pick<Mention, 'person' | 'kind' | 'sex'>;

const UNKNOWN: Who = { person: null, kind: 'unknown', sex: null };

function named(
  words: Words,
  view: View,
  run: NameRun,
  { register, slots }: { readonly register: Register; readonly slots: Slots },
): Who | null {
  const { start, to, isThing } = run;
  if (start === to) return null;
  const behind = words.classes[to] ?? 0;
  // "Clinton supporters", "the New Mexico governor": whose they are
  if ((behind & BIT.NOUN) !== 0 && (behind & NOT_NOUN) === 0 && !words.language.grammar.nounFirst) return null;
  if (isThing) return thing(words, start);
  const person = personCalled(words, view, to - 1, register);
  if (person !== null) return { person, kind: person.certain ? 'person' : 'unknown', sex: person.gender };
  const slot = slots[start];
  const isSubject = slot === 'subject' || slot === 'embedded' || slot === 'speaker' || slot === 'credit';
  const isState = ((words.marks[start] ?? 0) & (MARK.NATION | MARK.BODY)) !== 0;
  return isSubject && !isState ? UNKNOWN : thing(words, start);
}

const NOT_NOUN = BIT.PROPER | BIT.TIME | BIT.PREP | BIT.ADV | BIT.PAST | BIT.THIRD | BIT.BASE;

/** A thing that may be meant by a pronoun of its gender. */
function thing(words: Words, at: number): Who | null {
  if (!words.language.grammar.nounFirst) return null;
  return { person: null, kind: 'thing', sex: genderOfNoun(words.tokens[at]?.lower ?? '') };
}

/** Of a Romanian noun with its article. */
const genderOfNoun = (lower: string): Sex =>
  lower.endsWith('a') ? 'she' : lower.endsWith('ul') || lower.endsWith('le') ? 'he' : null;

/** "the victim", "a suspect", "bărbatul"; not what somebody is ("is a lawyer") or is called ("suspect Mark Pell"). */
function someone(words: Words, view: View, at: number, { register, earlier }: Within): Who | null {
  const { tokens, marks, language } = words;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const listed = language.people.someone.get(token.lower);
  if (!isSomebody(words, at) && ((marks[at] ?? 0) & MARK.ANONYMOUS) === 0)
    return !language.grammar.nounFirst ? null : subjectThing(words, at);
  if (((words.classes[at] ?? 0) & BIT.PLURAL) !== 0 || isMany(words, at)) return null;
  const from = phraseStart(words, at);
  const isForm = ((words.classes[at] ?? 0) & (BIT.PART | BIT.PAST)) !== 0; // "l-a angajat", not "un angajat"
  if (isForm && ((words.classes[at - 1] ?? 0) & BIT.DET) === 0) return null;
  if (tokens[at + 1]?.capital === true || isPredicate(words, from) || isBesideName(words, from)) return null;
  if (isBeforeName(words, at)) return null;
  const person = heldBy(words, view, at, { register, mentions: earlier() });
  return { person, kind: 'person', sex: person?.gender ?? listed ?? null };
}

/** "procurorii", "martorilor". */
const isMany = ({ language, tokens }: Words, at: number): boolean =>
  language.grammar.nounFirst && /(?:ii|ilor|ele|elor)$/.test(tokens[at]?.lower ?? '');

/** Where the noun phrase begins whose noun stands at `at`. */
function phraseStart({ classes }: Words, at: number): number {
  let from = at;
  while (from > 0 && from > at - 4 && ((classes[from - 1] ?? 0) & (BIT.DET | BIT.ADJ | BIT.POSS | BIT.NUM)) !== 0)
    from -= 1;
  return from;
}

const isPredicate = ({ classes, entries }: Words, from: number): boolean =>
  ((classes[from - 1] ?? 0) & BIT.BE) !== 0 || PREDICATES.has(entries[from - 1]?.lemma ?? '');

const PREDICATES: ReadonlySet<string> = new Set(['become', 'remain', 'deveni', 'rămâne']);

/** ", the mayor," right after a name. */
const isBesideName = ({ classes, tokens }: Words, from: number): boolean =>
  tokens[from - 1]?.lower === ',' && ((classes[from - 2] ?? 0) & BIT.PROPER) !== 0;

/** "the hatchery’s owner, Piet Sandor,": the name that the commas set off is that of the noun. */
function isBeforeName({ classes, tokens }: Words, at: number): boolean {
  let comma = at + 1;
  while (comma < at + NEAR && tokens[comma]?.kind === 'word') comma += 1;
  if (tokens[comma]?.lower !== ',' || ((classes[comma + 1] ?? 0) & BIT.PROPER) === 0) return false;
  let to = comma + 1;
  while (((classes[to] ?? 0) & BIT.PROPER) !== 0) to += 1;
  return to > comma + 2 && (tokens[to] === undefined || tokens[to]?.kind === 'mark');
}

/** In words. */
const NEAR = 8;

/** "Compania a pierdut": a noun with its article that opens the sentence. */
function subjectThing(words: Words, at: number): Who | null {
  const isNoun = ((words.classes[at] ?? 0) & BIT.NOUN) !== 0;
  return at < 2 && isNoun && words.tokens[at - 1]?.kind !== 'mark' ? thing(words, at) : null;
}

function pronounAt({ classes, tokens, language, quoted }: Words, at: number): Sex | undefined {
  if (((classes[at] ?? 0) & BIT.SUBJECT) === 0 || quoted[at] !== 0) return undefined;
  return language.people.pronouns.get(tokens[at]?.lower ?? '') ?? undefined;
}

/** A name behind a preposition, or one whose something is, is not what the phrase around it is. */
function slotAt({ classes, tokens, language }: Words, slots: Slots, at: number): Slot {
  const slot = slots[at];
  if (slot === 'lead' || slot === 'agent' || slot === 'speaker' || slot === 'credit') return slot;
  let from = at;
  while (from > 0 && from > at - 4 && ((classes[from - 1] ?? 0) & INSIDE) !== 0) from -= 1;
  const before = classes[from - 1] ?? 0;
  const small = tokens[from - 1]?.lower ?? '';
  if (from > 0 && language.people.beforeObject.has(small)) return 'object';
  const isBehind = from > 0 && ((before & BIT.PREP) !== 0 || language.people.beforeOwner.has(small));
  let to = at + 1;
  while (((classes[to] ?? 0) & BIT.PROPER) !== 0) to += 1;
  if (isBehind || ((classes[to] ?? 0) & BIT.OWNER) !== 0) return 'oblique';
  return slot ?? 'object';
}

const INSIDE = BIT.DET | BIT.ADJ | BIT.POSS | BIT.NUM;
