import { BIT } from '#lib/core/language/lexicon.ts';
import { has, hasWord, isBreak, isComma, isQuoteMark, lowerAt, type Range, type View, type Words } from './view.ts';

/** How far behind the verb the speaker may begin, in words. */
const REACH = 40;

const FINITE = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.PAST | BIT.THIRD;
const CASE = new Set(['al', 'a', 'ai', 'ale']);

/**
 * The speaker behind a verb of saying, past what else is told of the saying: "a declarat, marți, la Dorna, [primarul Ana
 * Pop]", "au declarat pentru Agerpres [două surse apropiate anchetei]". Null when a clause or nothing follows.
 */
export function speakerAfter(words: Words, view: View, from: number): Range | null {
  const stop = Math.min(view.length, from + REACH);
  let at = from;
  while (at < stop) {
    if (isQuoteMark(words, view, at)) return null;
    if (isComma(words, view, at)) {
      if (!mayGoOn(words, view, at + 1)) return null;
      at += 1;
    } else if (
      isBreak(words, view, at) ||
      has(words, view, at, BIT.THAT | BIT.SUB | BIT.REL | BIT.AND | BIT.ING | BIT.TO)
    )
      return null;
    else if (has(words, view, at, FINITE)) return null;
    else if (isAdverbial(words, view, at)) at = adverbialEnd(words, view, at);
    else if (has(words, view, at, SPEAKING)) return phraseFrom(words, view, at);
    else at += 1;
  }
  return null;
}

const SPEAKING = BIT.NOUN | BIT.PROPER | BIT.SUBJECT | BIT.DET | BIT.NUM | BIT.ADJ | BIT.POSS;

/** After a comma the saying is told on ("la Dorna", "joi") or its speaker comes; nothing else may. */
const mayGoOn = (words: Words, view: View, at: number) =>
  isAdverbial(words, view, at) || (opensSpeaker(words, view, at) && !has(words, view, at, BIT.TO | BIT.REL));

const isAdverbial = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.TIME | BIT.ADV) ||
  (has(words, view, at, BIT.PREP) && !CASE.has(lowerAt(words, view, at)) && !has(words, view, at, BIT.PROPER));

/** "într-o conferință de presă", "pentru Agerpres", "la Palatul Victoria": to the comma, or where a speaker can begin. */
function adverbialEnd(words: Words, view: View, from: number): number {
  let at = from + 1;
  if (!has(words, view, from, BIT.PREP)) return at;
  let nominal = false;
  while (at < view.length) {
    if (isComma(words, view, at) || isQuoteMark(words, view, at) || isBreak(words, view, at)) return at;
    if (has(words, view, at, FINITE | BIT.THAT | BIT.SUB | BIT.REL | BIT.ING | BIT.TO)) return at;
    if (nominal && has(words, view, at, BIT.PREP) && !CASE.has(lowerAt(words, view, at))) return at;
    if (nominal && !has(words, view, at - 1, BIT.PREP) && opensSpeaker(words, view, at) && !isGenitive(words, view, at))
      return at;
    if (has(words, view, at, BIT.NOUN | BIT.PROPER | BIT.NUM | BIT.TIME)) nominal = true;
    at += 1;
  }
  return at;
}

/** "ministrului", "companiei", "procurorilor", "lui Pop". */
const isGenitive = (words: Words, view: View, at: number) =>
  /(?:ului|iei|[^e]ei|lor|elei)$/.test(lowerAt(words, view, at)) || lowerAt(words, view, at) === 'lui';

/** A noun for somebody who can speak, a pronoun, a number of people; a name right after another word that is none. */
export function opensSpeaker(words: Words, view: View, at: number): boolean {
  const { people, bodies, documents, anonymous, speechNouns } = words.language.cues;
  const lower = lowerAt(words, view, at);
  if (people.has(lower) || bodies.has(lower) || documents.has(lower) || anonymous.has(lower) || speechNouns.has(lower))
    return true;
  if (has(words, view, at, BIT.SUBJECT) && !has(words, view, at, BIT.PREP)) return true;
  if (has(words, view, at, BIT.DET | BIT.NUM)) return !isComma(words, view, at + 1);
  if (has(words, view, at, BIT.PROPER))
    return has(words, view, at - 1, BIT.TIME) || !has(words, view, at - 1, BIT.PROPER | BIT.NOUN | BIT.DET | BIT.PREP);
  return MANY.test(lower) || AGENT.test(lower);
}

/** "medicii", "rudele", "reprezentanții": definite plurals; "organizatorul", "specialista": those who do something. */
const MANY = /(?:[^i]ii|ele|ile)$/;
const AGENT = /(?:torul|toarea|istul|ista|ologul|ologa|antul|anta|entul|enta|erul|easa)$/;

/**
 * The source behind "potrivit" and its like: to the comma outside brackets, with the name that the comma sets beside it;
 * without a comma as far as the noun phrase goes.
 */
export function sourceAfter(words: Words, view: View, from: number): Range {
  let depth = 0;
  for (let at = from; at < view.length; at += 1) {
    const lower = lowerAt(words, view, at);
    if (lower === '(') depth += 1;
    else if (lower === ')') depth -= 1;
    else if (isQuoteMark(words, view, at) || (depth === 0 && isBreak(words, view, at))) {
      if (at === from) break;
      const named = nameAfterComma(words, view, at);
      // "Conform declarației, Toader deține": there the name is the subject of what follows
      return { from, to: named >= view.length || isBreak(words, view, named) ? named : at };
    }
  }
  return phraseFrom(words, view, from);
}

/** "se arată în [comunicatul instanței]", "În [raport] se arată": what stands after the preposition at `from`. */
export function writtenIn(words: Words, view: View, from: number): Range | null {
  let at = from;
  while (at < view.length && has(words, view, at, BIT.ADV) && !has(words, view, at, BIT.PREP)) at += 1;
  if (!has(words, view, at, BIT.PREP)) return null;
  const range = { from: at + 1, to: phraseEnd(words, view, at + 1) };
  return range.to > range.from && opensSpeaker(words, view, range.from) ? range : null;
}

/** The noun phrase with its genitives, and the name that a comma sets beside it: "purtătorul de cuvânt al ISU, Ioana Rotaru". */
function phraseFrom(words: Words, view: View, from: number): Range {
  const to = phraseEnd(words, view, from);
  const named = nameAfterComma(words, view, to);
  return { from, to: named > to ? named : to };
}

function phraseEnd(words: Words, view: View, from: number): number {
  let nominal = false;
  let at = from;
  for (; at < view.length; at += 1) {
    if (isQuoteMark(words, view, at)) break;
    const lower = lowerAt(words, view, at);
    if (lower === '(') {
      const close = closing(words, view, at);
      if (close < 0) break;
      at = close;
      continue;
    }
    if (isBreak(words, view, at) || lower === '.') break;
    if (at > from && isAddressed(words, view, at)) break;
    if (has(words, view, at, FINITE | BIT.SUB | BIT.REL | BIT.THAT | BIT.ING | BIT.TO | BIT.OBJECT)) break;
    if (has(words, view, at, BIT.AND)) {
      if (!joinsSpeakers(words, view, at)) break;
      continue;
    }
    if (nominal && has(words, view, at, BIT.PREP) && !keeps(words, view, from, at)) break;
    if (nominal && has(words, view, at, BIT.TIME | BIT.ADV) && !has(words, view, at - 1, BIT.PREP | BIT.DET)) {
      if (!isAgentAhead(words, view, at)) break; // "datele publicate luni de Institutul X"
    }
    if (has(words, view, at, BIT.NOUN | BIT.PROPER | BIT.SUBJECT)) nominal = true;
  }
  while (at > from && has(words, view, at - 1, BIT.PREP | BIT.AND)) at -= 1;
  return at;
}

/** "a spus ea comisiei", "a declarat primarul presei locale": whom it is said to, in the dative. */
const isAddressed = (words: Words, view: View, at: number) =>
  isGenitive(words, view, at) &&
  lowerAt(words, view, at + 1) !== 'de' && // "un comunicat remis presei de"
  (AUDIENCE.has(lowerAt(words, view, at)) || ALONE.has(lowerAt(words, view, at - 1)));

const AUDIENCE: ReadonlySet<string> = new Set(
  'reporterilor jurnaliștilor ziariștilor presei corespondenților telespectatorilor ascultătorilor'.split(' '),
);
const ALONE: ReadonlySet<string> = new Set('el ea ei ele acesta aceasta aceștia acestea'.split(' '));

const isAgentAhead = (words: Words, view: View, at: number) =>
  /(?:[aiu]t|s)(?:ă|e|i)?$|ți$|și$/.test(lowerAt(words, view, at - 1)) &&
  (lowerAt(words, view, at + 1) === 'de' || lowerAt(words, view, at + 2) === 'de');

/** "(ISU)": a short form in brackets. */
function closing(words: Words, view: View, open: number): number {
  for (let at = open + 1; at <= open + 3; at += 1) if (lowerAt(words, view, at) === ')') return at;
  return -1;
}

/** "medicii și asistentele", "Ana Pop și Ion Rusu"; not "primarul și a plecat". */
function joinsSpeakers(words: Words, view: View, at: number): boolean {
  if (!has(words, view, at + 1, SPEAKING) || lowerAt(words, view, at) !== 'și') return false;
  for (let i = at + 1; i < view.length && i < at + 12; i += 1) {
    if (isComma(words, view, i)) return true;
    if (has(words, view, i, FINITE)) return false;
  }
  return true;
}

/** Prepositions that tell who it is: "de la Ministerul", "din cadrul", "dintre martori", "Inspectoratul pentru Situații". */
function keeps(words: Words, view: View, from: number, at: number): boolean {
  const lower = lowerAt(words, view, at);
  if (CASE.has(lower)) return true;
  const afterName = has(words, view, at - 1, BIT.PROPER);
  if (lower === 'pentru') return afterName && has(words, view, at + 1, BIT.PROPER) && isBody(words, view, from);
  if (lower === 'de') return !afterName || has(words, view, at + 1, BIT.PROPER);
  if (lower === 'la') return lowerAt(words, view, at - 1) === 'de' || PRESENT.test(lowerAt(words, view, at - 1));
  if (lower === 'cu') return lowerAt(words, view, at + 1) === 'privire' ? false : !afterName;
  return !afterName && (lower === 'din' || lower === 'dintre');
}

/** "diplomați prezenți la discuții", "surse apropiate de dosar". */
const PRESENT = /^(?:prezen|participan|apropia|familiariza)/;

const isBody = (words: Words, view: View, at: number) => words.language.cues.bodies.has(lowerAt(words, view, at));

/** ", căpitan Ioana Rotaru": the end of a name that stands after the comma at `comma`, or `comma` when none does. */
export function nameAfterComma(words: Words, view: View, comma: number): number {
  if (!isComma(words, view, comma)) return comma;
  let at = comma + 1;
  const { people } = words.language.cues;
  while (
    at <= comma + 4 &&
    !has(words, view, at, BIT.PROPER) &&
    (people.has(lowerAt(words, view, at)) || DEGREES.has(lowerAt(words, view, at)))
  )
    at += 1;
  const start = at;
  while (at < view.length && has(words, view, at, BIT.PROPER)) at += 1;
  const closed =
    at >= view.length ||
    isBreak(words, view, at) ||
    isQuoteMark(words, view, at) ||
    !hasWord(words, view.slice(at, at + 1)) ||
    has(words, view, at, BIT.PREP | BIT.TIME | BIT.ADV | FINITE);
  return at > start && closed && !isList(words, view, comma, at) ? at : comma;
}

/** "Ana Pop, Ion Rusu și Dan Lupu": names in a row, none of them set beside another. */
const isList = (words: Words, view: View, comma: number, to: number) =>
  has(words, view, comma - 1, BIT.PROPER) &&
  has(words, view, comma - 2, BIT.PROPER) &&
  (has(words, view, to, BIT.AND) || has(words, view, to + 1, BIT.PROPER));

const DEGREES: ReadonlySet<string> = new Set(
  'dr prof conf univ ing col lt cpt gen mr ec av arh acad dl dna'.split(' '),
);
