import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Group } from './group.ts';
import { nameAfterComma } from './speaker-phrase.ts';
import {
  classAt,
  has,
  IN_QUOTES,
  isComma,
  isQuoteMark,
  lowerAt,
  marksAt,
  skipAdverbs,
  type Range,
  type View,
  type Words,
} from './view.ts';

/** What stands before a verb: adverbials in front ("On Monday,"), the subject, and what is set beside it (", the mayor,"). */
export type Front = {
  readonly lead: Range;
  readonly subject: Range;
  readonly beside: readonly Range[];
};

/** The subject of a finite verb group and what surrounds it; an empty subject when it has none of its own. */
export function frontOf(words: Words, view: View, group: Group): Front {
  const from = skipJoiners(words, view, group.start, group.from);
  const to = beforeAdverbs(words, view, group.from, from);
  if (isPronounAlone(words, view, from, to - 1))
    return { lead: { from, to: to - 1 }, subject: { from: to - 1, to }, beside: NONE };
  const chunks = chunksOf(words, view, from, to);
  let first = 0;
  while (first < chunks.length - 1 && isLead(words, view, chunks[first])) first += 1;
  const found = chunks[first] ?? { from: group.from, to: group.from };
  const named = namedBeside(words, view, found, chunks, first + 1);
  const head = named ?? found;
  const rest = chunks.length === 1 ? NONE : chunks.slice(first + (named === null ? 1 : 2));
  const last = rest.length === 0 ? undefined : rest[rest.length - 1];
  const closed = last !== undefined && last.from === last.to; // a comma right before the verb
  const bare = afterLeadPhrase(words, view, head, first === 0);
  const circumstance = words.language.grammar.freeSubject && opensCircumstance(words, view, bare);
  const subject = circumstance
    ? { from: head.to, to: head.to }
    : closed || rest.length === 0
      ? { from: bare, to: head.to }
      : { from: bare, to: last === undefined ? head.to : last.to };
  return {
    lead: { from, to: circumstance ? head.to : bare },
    subject: withoutLeaning(words, view, trimQuotes(words, view, subject)),
    beside: closed && rest.length > 1 ? rest.slice(0, -1) : NONE,
  };
}

const NONE: readonly Range[] = [];

/** "A day ago in an interview he said": nothing but "and", or a comma ("A lawyer, she"), makes more of such a pronoun. */
const isPronounAlone = (words: Words, view: View, from: number, at: number) =>
  at >= from &&
  words.language.subjects.alone.has(lowerAt(words, view, at)) &&
  !has(words, view, at - 1, BIT.AND) &&
  !isComma(words, view, at - 1);

/** "The mayor of Dorna, Ana Pop, left": the name that closes the commas is hers, so the subject runs on to its end. */
function namedBeside(words: Words, view: View, head: Range, chunks: readonly Range[], next: number): Range | null {
  if (chunks.length < next + 2) return null;
  const name = chunks[next];
  if (name === undefined || !describesSomebody(words, view, head)) return null;
  return nameAfterComma(words, view, head.to) === name.to ? { from: head.from, to: name.to } : null;
}

/** A noun for somebody is among its first words. */
export const describesSomebody = (words: Words, view: View, { from, to }: Range) => {
  for (let at = from; at < to && at < from + 12; at += 1)
    if ((marksAt(words, view, at) & (MARK.PERSON | MARK.ANONYMOUS)) !== 0) return true;
  return false;
};

/** "În martie [au promis]": a Romanian subject begins with no preposition, unless it counts ("peste 60 de oameni"). */
const opensCircumstance = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.PREP) &&
  !has(words, view, at, BIT.PROPER | BIT.SUBJECT) &&
  !/^(?:al|a|ai|ale|peste|sub|până|între|circa|aproape|dintre)$/.test(lowerAt(words, view, at)) &&
  !has(words, view, at + 1, BIT.NUM);

/** "Nu a venit", "L-a văzut": small words of the verb are no subject. */
function withoutLeaning(words: Words, view: View, range: Range): Range {
  if (!words.language.grammar.leaningPronouns) return range;
  const { from, to } = range;
  for (let at = from; at < to; at += 1) if (!isBesideVerb(words, view, at)) return range;
  return { from, to: from };
}

function skipJoiners(words: Words, view: View, from: number, to: number): number {
  let at = from;
  while (at < to && (isQuoteMark(words, view, at) || isComma(words, view, at) || has(words, view, at, BIT.AND)))
    at += 1;
  return at;
}

function beforeAdverbs(words: Words, view: View, to: number, from: number): number {
  let at = to;
  while (at > from + 1 && isBesideVerb(words, view, at - 1)) at -= 1;
  return at;
}

/** Adverbs, and the small pronouns that lean on a verb ("s-a", "nu o"). */
export const isBesideVerb = (words: Words, view: View, at: number) =>
  (has(words, view, at, BIT.ADV) && !has(words, view, at, BIT.PREP | BIT.NOUN)) ||
  (words.language.grammar.leaningPronouns && has(words, view, at, BIT.OBJECT));

function chunksOf(words: Words, view: View, from: number, to: number): Range[] {
  let comma = nextComma(words, view, from, to);
  if (comma === to) return [{ from, to }];
  const chunks: Range[] = [];
  let start = from;
  while (comma < to) {
    chunks.push({ from: start, to: comma });
    start = comma + 1;
    comma = nextComma(words, view, start, to);
  }
  chunks.push({ from: start, to });
  return chunks;
}

function nextComma(words: Words, view: View, from: number, to: number): number {
  let at = from;
  while (at < to && (!isComma(words, view, at) || isInDate(words, view, at))) at += 1;
  return at;
}

/** "On May 17, 1814, the state": the first comma stands inside the date. */
const isInDate = (words: Words, view: View, at: number) =>
  has(words, view, at - 1, BIT.NUM) && /^(?:1[5-9]|20)\d\d$/.test(lowerAt(words, view, at + 1));

const LEAD = BIT.PREP | BIT.SUB | BIT.ADV | BIT.ING | BIT.TO | BIT.TIME | BIT.PART;

/** "During the call", "A day after speaking with X", "Asked about it", "However". */
function isLead(words: Words, view: View, chunk: Range | undefined): boolean {
  if (chunk === undefined || chunk.to <= chunk.from) return true;
  if (has(words, view, chunk.from, LEAD) && !has(words, view, chunk.from, BIT.DET | BIT.SUBJECT | BIT.PROPER))
    return true;
  let time = false;
  for (let at = chunk.from; at < chunk.to; at += 1) {
    if (has(words, view, at, BIT.TIME)) time = true;
    if (
      time &&
      (lowerAt(words, view, at) === 'after' ||
        lowerAt(words, view, at) === 'before' ||
        lowerAt(words, view, at) === 'ago')
    )
      return true;
  }
  return time && chunk.to - chunk.from <= 3;
}

const PHRASE_END = BIT.NOUN | BIT.TIME | BIT.NUM | BIT.PLURAL | BIT.PROPER;

/** "On Monday the mill closed": where the subject begins after a phrase that no comma closes. */
function afterLeadPhrase(words: Words, view: View, chunk: Range, opening: boolean): number {
  if (counts(words, view, chunk)) return chunk.from;
  if (!opening || !has(words, view, chunk.from, BIT.PREP) || has(words, view, chunk.from, BIT.DET))
    return afterAdverbs(words, view, chunk);
  for (let at = chunk.from + 1; at < chunk.to; at += 1) {
    const before = classAt(words, view, at - 1);
    const bits = classAt(words, view, at);
    const starts =
      (bits & (BIT.DET | BIT.POSS | BIT.SUBJECT)) !== 0 ||
      ((bits & BIT.PROPER) !== 0 && (before & (BIT.TIME | BIT.NUM)) !== 0);
    if (starts && (before & PHRASE_END) !== 0) return at;
    if (starts && (before & BIT.PREP) === 0 && at > chunk.from + 2) return at;
  }
  return chunk.from;
}

/** "At least one shell", "up to 40 people": the number belongs to the subject, and what rounds it belongs to the number. */
function counts(words: Words, view: View, { from, to }: Range): boolean {
  let at = from;
  while (at < to && at <= from + 4 && rounds(words, view, at)) at += 1;
  return at > from && has(words, view, at, BIT.NUM) && !has(words, view, at + 1, BIT.TIME);
}

/** "least", and the "at" before it. */
const rounds = (words: Words, view: View, at: number): boolean =>
  words.language.subjects.rough.has(lowerAt(words, view, at)) ||
  (has(words, view, at, BIT.PREP) && words.language.subjects.rough.has(lowerAt(words, view, at + 1)));

function afterAdverbs(words: Words, view: View, chunk: Range): number {
  const at = skipAdverbs(words, view, chunk.from);
  return at < chunk.to && !has(words, view, chunk.from, BIT.DET | BIT.SUBJECT | BIT.NUM) ? at : chunk.from;
}

function trimQuotes(words: Words, view: View, range: Range): Range {
  let { from, to } = range;
  while (from < to && isQuoteMark(words, view, from)) from += 1;
  while (to > from && (isComma(words, view, to - 1) || opensQuotation(words, view, to - 1))) to -= 1;
  return from === range.from && to === range.to ? range : { from, to };
}

/** “transparency “breaks down barriers””: the mark belongs to the verb that follows. */
const opensQuotation = (words: Words, view: View, at: number) =>
  isQuoteMark(words, view, at) && words.quoted[view[at + 1] ?? -1] === IN_QUOTES;

/** The noun phrase that begins at `from`, for a source after its cue: to the next comma, verb or adverbial of time. */
export function phraseEnd(words: Words, view: View, from: number): number {
  let nominal = false;
  for (let at = from; at < view.length; at += 1) {
    const bits = classAt(words, view, at);
    const lower = lowerAt(words, view, at);
    if (
      bits === 0 &&
      (lower === ',' ||
        lower === ';' ||
        lower === ':' ||
        lower === '.' ||
        lower === '(' ||
        lower === '—' ||
        lower === '–')
    )
      return at;
    if (isQuoteMark(words, view, at)) return at;
    if ((bits & (BIT.SUB | BIT.REL | BIT.THAT)) !== 0 && (bits & (BIT.PREP | BIT.DET)) === 0 && nominal) return at;
    if ((bits & (BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO)) !== 0) return at;
    if ((bits & BIT.AND) !== 0 && lower !== 'and' && lower !== 'or') return at;
    if (nominal && (bits & (BIT.PAST | BIT.PART | BIT.THIRD | BIT.ING)) !== 0 && (bits & BIT.NOUN) === 0) return at;
    if (nominal && (bits & BIT.TIME) !== 0 && !has(words, view, at - 1, BIT.DET | BIT.OWNER))
      return has(words, view, at - 1, BIT.PREP) ? at - 1 : at;
    if (nominal && (bits & BIT.PREP) !== 0 && !KEEPS.has(lower)) return at;
    if ((bits & (BIT.NOUN | BIT.PROPER | BIT.SUBJECT | BIT.PLURAL)) !== 0) nominal = true;
    if ((bits & BIT.OWNER) !== 0) nominal = false; // "the firm’s recently named head": the noun is still to come
  }
  return view.length;
}

/** Prepositions that belong to who it is ("a spokesman for the port", "officials in Dorna"). */
const KEEPS: ReadonlySet<string> = new Set('of for from in at with near to by de din al ale a ai la lui pe'.split(' '));
