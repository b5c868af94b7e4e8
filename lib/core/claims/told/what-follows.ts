import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from '../grammar/group.ts';
import { frontOf } from '../grammar/subject.ts';
import { isWithheld } from '../grammar/withheld.ts';
import {
  has,
  IN_QUOTES,
  isBreak,
  isComma,
  isQuoteMark,
  lowerAt,
  skipAdverbs,
  type View,
  type Words,
} from '../grammar/view.ts';
import type { Kind } from './extent.ts';
import type { Verb } from './verb.ts';

/** Where what was said begins behind its verb, and where the cue ends. */
export type Said = {
  readonly from: number;
  readonly kind: Kind;
  /** Quoted words follow. */
  readonly quoted?: true;
  readonly cueEnd: number;
};

/** What follows a verb that it takes: a preposition of its own, a clause, quoted words, an infinitive, a noun. */
export function whatFollows(words: Words, view: View, verb: Verb): Said | null {
  const { takes } = verb.frame;
  const after = verb.group.head + 1;
  const clause = clauseOrQuote(words, view, verb);
  if (clause?.quoted === true) return clause;
  return (
    afterParticle(words, view, verb) ??
    clause ??
    asAtOnce(words, view, takes, after) ??
    afterSpeechNoun(words, view, takes, after) ??
    shorter(words, view, verb, skipAdverbs(words, view, after))
  );
}

/** "called for P", "warned of P". */
function afterParticle(words: Words, view: View, { group, frame }: Verb): Said | null {
  const at = group.head + 1;
  const lower = lowerAt(words, view, at);
  if (!frame.particles.has(lower) || at + 1 >= view.length || isBreak(words, view, at + 1)) return null;
  if (lower === 'to' && has(words, view, at + 1, BIT.BASE | BIT.BE | BIT.HAVE)) return null;
  return { from: at + 1, kind: 'phrase', cueEnd: at + 1 };
}

/** "which he described as Q": what is described stands before. */
const asAtOnce = (words: Words, view: View, takes: number, at: number): Said | null =>
  (takes & TAKES.AS) !== 0 && lowerAt(words, view, at) === 'as' && at + 1 < view.length
    ? { from: at + 1, kind: 'phrase', cueEnd: at + 1 }
    : null;

/** How far a "that" or a quotation may stand from its verb: "said in a statement on Monday that". */
const REACH = 16;

/** A clause or quoted words, right after the verb or after when, where and to whom it was said. */
function clauseOrQuote(words: Words, view: View, { groups, group, frame }: Verb): Said | null {
  const { takes } = frame;
  const after = group.head + 1;
  const next = groups.find((one) => one.from >= after && (one.finite || one.form === 'infinitive'));
  const stop = Math.min(view.length, after + REACH, next === undefined ? view.length : next.from);
  for (let at = after; at < stop; at += 1) {
    if ((takes & TAKES.THAT) !== 0 && opensClause(words, view, at, after))
      return { from: at, kind: 'clause', cueEnd: after };
    if ((takes & TAKES.WH) !== 0 && (takes & TAKES.HEARER) !== 0 && at > after && ASKED.has(lowerAt(words, view, at)))
      return { from: at, kind: 'clause', cueEnd: after };
    const colon = lowerAt(words, view, at) === ':';
    if ((takes & TAKES.QUOTE) !== 0 && (colon || isQuoteMark(words, view, at))) {
      const mark = colon ? at + 1 : at;
      if (!colon && words.quoted[view[mark + 1] ?? -1] !== IN_QUOTES) return null;
      if (!colon && at > after && !isComma(words, view, at - 1)) break;
      return { from: mark, kind: 'clause', quoted: true, cueEnd: colon && at === after ? at + 1 : after };
    }
    if (isComma(words, view, at) && !isQuoteMark(words, view, at + 1) && (takes & TAKES.HEARER) === 0) break;
    if (isBreak(words, view, at) && !colon && !isComma(words, view, at)) break;
    if (has(words, view, at, BIT.SUB | BIT.REL) && !has(words, view, at, BIT.PREP | BIT.DET | BIT.THAT)) break;
  }
  if ((takes & TAKES.CLAUSE) === 0 || next === undefined || !next.finite || !MAY_BE_SAID.has(next.opener)) return null;
  const start = clauseStart(words, view, { after, next, takes });
  return start < 0 ? null : { from: start, kind: 'clause', cueEnd: after };
}

const MAY_BE_SAID: ReadonlySet<string> = new Set(['zero', 'comma', 'and']);
const ASKED: ReadonlySet<string> = new Set(['whether', 'why', 'how', 'if']);

/** "that P", and not the "that" of "cited reports that P" or "said that was so". */
const opensClause = (words: Words, view: View, at: number, after: number) =>
  has(words, view, at, BIT.THAT) && (at === after || !has(words, view, at + 1, BIT.BE | BIT.HAVE | BIT.MODAL));

/** Where a clause without "that" begins: at once, or after a day or the one who was told. */
function clauseStart(
  words: Words,
  view: View,
  { after, next, takes }: { readonly after: number; readonly next: Group; readonly takes: number },
): number {
  let from = skipAdverbs(words, view, after);
  if (isComma(words, view, from)) return -1;
  if (lowerAt(words, view, from) === 'on' && has(words, view, from + 1, BIT.TIME)) from += 2;
  else if (has(words, view, from, BIT.TIME) && !has(words, view, from, BIT.DET)) from += 1;
  if ((takes & TAKES.HEARER) !== 0) return afterHearer(words, view, from, next.from);
  if (from >= next.from) return -1;
  if (next.opener === 'zero') {
    const front = frontOf(words, view, { ...next, start: from });
    return front.subject.to > front.subject.from ? from : -1;
  }
  return has(words, view, from, BIT.DET | BIT.PROPER | BIT.POSS | BIT.NUM | BIT.PLURAL | BIT.SUBJECT) ? from : -1;
}

/** "told reporters the mill", "told them Pop": where the second noun phrase begins. */
function afterHearer(words: Words, view: View, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    const starts = has(words, view, at, BIT.DET | BIT.POSS | BIT.SUBJECT);
    if (starts && !has(words, view, at - 1, BIT.PREP | BIT.DET | BIT.AND)) return at;
    if (at === from + 1 && has(words, view, from, BIT.OBJECT) && has(words, view, at, BIT.NOUN | BIT.PROPER | BIT.ADJ))
      return at;
  }
  return -1;
}

/** How many words may stand before a noun that belongs to the cue. */
const SPEECH_NOUN = 6;

/** "offered his condolences to", "made the case for", "voiced concern that": the verb tells less than its noun. */
function afterSpeechNoun(words: Words, view: View, takes: number, from: number): Said | null {
  if ((takes & TAKES.SPEECH_NOUN) === 0) return null;
  for (let at = from; at < view.length - 2 && at < from + SPEECH_NOUN; at += 1) {
    if (isBreak(words, view, at) || isQuoteMark(words, view, at)) return null;
    if (has(words, view, at, BIT.PREP | BIT.SUB) && at > from) return null;
    if (!words.language.cues.speech.has(lowerAt(words, view, at))) continue;
    if (has(words, view, at + 1, BIT.THAT)) return { from: at + 1, kind: 'clause', cueEnd: at + 1 };
    if (has(words, view, at + 1, BIT.TO) && has(words, view, at + 2, BIT.BASE | BIT.BE | BIT.HAVE))
      return { from: at + 1, kind: 'infinitive', cueEnd: at + 1 };
    if (LINKED.has(lowerAt(words, view, at + 1)) && !isBreak(words, view, at + 2))
      return { from: at + 2, kind: 'phrase', cueEnd: at + 2 };
    return null;
  }
  return null;
}

const LINKED: ReadonlySet<string> = new Set(
  'of for to about on over with at against toward towards in from'.split(' '),
);

/** An infinitive, a question, a gerund or a noun. */
function shorter(words: Words, view: View, { groups, group, frame }: Verb, from: number): Said | null {
  const { takes } = frame;
  const plain = { from, cueEnd: group.head + 1 };
  if ((takes & TAKES.TO) !== 0 && opensInfinitive(words, view, from)) return { ...plain, kind: 'infinitive' };
  if ((takes & TAKES.WH) !== 0 && WH.has(lowerAt(words, view, from))) return { ...plain, kind: 'clause' };
  if ((takes & TAKES.GERUND) !== 0 && has(words, view, from, BIT.ING) && !has(words, view, from, BIT.NOUN))
    return { ...plain, kind: 'infinitive' };
  if (!has(words, view, from, PHRASE_START) && !isQuoteMark(words, view, from)) return null;
  if (has(words, view, from, BIT.TIME) && !has(words, view, from, BIT.DET)) return null;
  if ((takes & TAKES.NOUN_TO) !== 0 && infinitiveAfter(words, view, groups, from))
    return { ...plain, kind: 'infinitive' };
  if ((takes & TAKES.AS) !== 0 && asAfter(words, view, from)) return { ...plain, kind: 'phrase' };
  if ((takes & TAKES.CLAUSE_ONLY) !== 0 && view.length - from >= 2) return { ...plain, kind: 'clause' };
  if ((takes & TAKES.NOUN) === 0 || isWithheld(words, view, group)) return null;
  return { ...plain, kind: 'phrase' };
}

const PHRASE_START =
  BIT.DET | BIT.POSS | BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.NUM | BIT.PLURAL | BIT.OBJECT | BIT.SUBJECT;
const WH: ReadonlySet<string> = new Set(['whether', 'how', 'why', 'what', 'who', 'which', 'where', 'when', 'if']);

/** "to go", "to also go". */
export const opensInfinitive = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.TO) && has(words, view, skipAdverbs(words, view, at + 1), BIT.BASE | BIT.BE | BIT.HAVE);

function infinitiveAfter(words: Words, view: View, groups: readonly Group[], from: number): boolean {
  const next = groups.find((one) => one.from > from);
  if (next === undefined || next.form !== 'infinitive' || next.from > from + 10) return false;
  for (let at = from; at < next.from; at += 1) if (isBreak(words, view, at)) return false;
  return true;
}

function asAfter(words: Words, view: View, from: number): boolean {
  for (let at = from + 1; at < view.length && at < from + 14; at += 1) {
    if (isBreak(words, view, at)) return false;
    if (lowerAt(words, view, at) === 'as') return true;
  }
  return false;
}
