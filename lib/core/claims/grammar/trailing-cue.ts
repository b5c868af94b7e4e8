import type { VerbCue } from '#lib/core/language/cues.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { RuleId } from '../rules.ts';
import { besideSpeaker } from './beside.ts';
import { cueOf, type CueWords } from './cue-of.ts';
import type { Group } from './group.ts';
import type { LinkWords, Part, Step } from './part.ts';
import { phraseBefore } from './participles.ts';
import { nameAfterComma } from './speaker-phrase.ts';
import { frontOf, phraseEnd } from './subject.ts';
import {
  anyMark,
  has,
  hasWord,
  IN_QUOTES,
  isBreak,
  isComma,
  isQuoteMark,
  lowerAt,
  skipAdverbs,
  type View,
  type Words,
} from './view.ts';

/** "P, X said on Monday", "P, said X", "P1, X said, P2", "“Q,” the mayor said". */
export function trailingCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  for (const group of groups) {
    if (!group.finite || group.passive) continue;
    const cue = sayingCue(words, view, group) ?? askedCue(words, view, group);
    if (cue === null || isSomebodyElses(words, view, group)) continue;
    const found = setOff(words, view, group, cue);
    if (found === null || groups.some((other) => other.finite && other.from >= found.from && other.from < group.from))
      continue; // "When it rained, X said he expected P": the comma closes another clause
    const content = [...view.slice(0, found.from), ...view.slice(found.to)];
    if (!hasWord(words, view.slice(0, found.from))) continue;
    if (!saysSomething(words, view, groups, found) || !isComplete(words, view, groups, found)) continue;
    const link: LinkWords = {
      source: found.source,
      cue: cue.view,
      content,
      act: false,
      rule: found.rule,
      verb: cue.verb,
    };
    const relative = insideRelative(words, view, found, link);
    if (relative !== null) return relative;
    const about = [...besideSpeaker(words, found.source, found.beside), ...whenSaid(words, view, found.tail, found.to)];
    const second = addingThat(words, view, found.to, link);
    if (second !== null) {
      const first = view.slice(0, found.from);
      return { done: about, rest: [{ links: [{ ...link, content: first }], view: first }, second] };
    }
    const quoted = quotedPieces(words, view, found);
    if (quoted !== null) {
      const whole = { ...link, content: quoted.flat() };
      return { done: about, rest: quoted.map((piece) => ({ links: [whole], view: piece })) };
    }
    return { done: about, rest: [{ links: [link], view: content }] };
  }
  return null;
}

/**
 * Of “Q,” said X, what was said is the quotation and, where it goes on behind X, the next one: in one piece, or in two
 * where the second begins with a capital. Other words behind X are about X. Null where no quotation stands before X.
 */
function quotedPieces(words: Words, view: View, { from, to }: SetOff): readonly View[] | null {
  const mark = isQuoteMark(words, view, from - 1) ? from - 1 : from - 2;
  if (!isQuoteMark(words, view, mark) || words.quoted[view[mark - 1] ?? -1] !== IN_QUOTES) return null;
  const first = view.slice(0, from);
  let open = to;
  while (open < view.length && !(isQuoteMark(words, view, open) && words.quoted[view[open + 1] ?? -1] === IN_QUOTES))
    open += 1;
  if (open >= view.length) return [first];
  if (open > to && !isBreak(words, view, open - 1)) return [first];
  const next = view.slice(open);
  return words.tokens[view[open + 1] ?? -1]?.capital === true && open > to ? [first, next] : [[...first, ...next]];
}

/** A verb inside the quotation whose speaker stands outside of it is no word about that speaker. */
const isSomebodyElses = ({ quoted }: Words, view: View, { head }: Group): boolean =>
  quoted[view[head] ?? -1] === IN_QUOTES && view.some((at) => quoted[at] === 0);

/**
 * Before "P, said X" stands a clause or a quotation: in "The firm, a maker of tiles, reported a loss" and "The poll,
 * which was taken in May, showed X" the comma closes what is set beside the subject.
 */
const isComplete = (words: Words, view: View, groups: readonly Group[], found: SetOff): boolean => {
  const { from, rule } = found;
  if (rule !== 'attribution.tail-inverted' || words.quoted[view[from - 1] ?? -1] !== 0) return true;
  const relative = groups.some(({ finite, opener, mark }) => finite && opener === 'rel' && mark < from);
  if (relative && isThing(words, found.source)) return false;
  return groups.some((group) => group.finite && group.from < from && group.opener !== 'rel');
};

/** "a hearing disorder": with such an article and nobody named, it is what the verb takes. */
const isThing = (words: Words, source: View): boolean =>
  words.language.points.one.has(lowerAt(words, source, 0)) &&
  !anyMark(words, source, MARK.PERSON | MARK.ANONYMOUS) &&
  !source.some((_, at) => has(words, source, at, BIT.PROPER));

/** "In Dorna, the mayor wrote to residents": a place or a time alone was said by nobody. */
const saysSomething = (words: Words, view: View, groups: readonly Group[], { from, to }: SetOff): boolean =>
  words.quoted[view[0] ?? -1] !== 0 ||
  !has(words, view, 0, BIT.PREP | BIT.TIME) ||
  has(words, view, 0, BIT.SUB) ||
  groups.some((group) => group.from < from || group.from >= to);

/** "partners who, they contend, broke the law": what is said is the relative clause, and of the partners. */
function insideRelative(words: Words, view: View, { from, to }: SetOff, link: LinkWords): Step | null {
  const comma = isComma(words, view, from) ? from : from - 1;
  if (comma < 2 || !has(words, view, comma - 1, BIT.REL) || has(words, view, comma - 1, BIT.THAT)) return null;
  const about = phraseBefore(words, view, isComma(words, view, comma - 2) ? comma - 2 : comma - 1);
  if (about.length === 0) return null;
  const content = [...about, ...view.slice(to)];
  return {
    done: [],
    rest: [
      { links: [], view: view.slice(0, comma - 1) },
      { links: [{ ...link, content: view.slice(to) }], view: content },
    ],
  };
}

function sayingCue(words: Words, view: View, group: Group): CueWords | null {
  const cue = cueOf(words, view, group);
  return cue?.verb.kind === 'say' || cue?.verb.kind === 'think' ? cue : null;
}

/** How many words may stand between the closing mark and the verb: “Why?” Former Mayor Ana Pop, 61, asked. */
const NAME = 14;

/** “Will it close?” Ana Pop asked: behind a closing mark more verbs tell who spoke. */
function askedCue(words: Words, view: View, group: Group): CueWords | null {
  if (!words.language.speechVerbs.has(lowerAt(words, view, group.head))) return null;
  for (let at = group.from - 1; at > 0 && at >= group.from - NAME; at -= 1) {
    if (!isQuoteMark(words, view, at)) continue;
    if (!closesContent(words, view, at)) return null;
    if (!endsSaying(words, view, at)) return null;
    return { verb: ASKED, view: view.slice(group.from, group.head + 1), to: group.head + 1 };
  }
  return null;
}

const ASKED: VerbCue = { kind: 'say' };

/** A stop or a comma at the closing mark: a word or two in quotation marks end no saying. */
const endsSaying = (words: Words, view: View, mark: number) =>
  isComma(words, view, mark + 1) || /^[,!?…]$|^\.\.\.$/.test(lowerAt(words, view, mark - 1));

type SetOff = {
  /** What stands beside the name, before the cue or after it. */
  readonly beside: readonly View[];
  /** Where the words about the saying begin. */
  readonly tail: number;
  readonly from: number;
  readonly to: number;
  readonly source: View;
  readonly rule: RuleId;
};

/** The stretch that a comma or a closing quotation mark sets off, if it only says who said it. */
export function setOff(words: Words, view: View, group: Group, cue: Pick<CueWords, 'verb' | 'to'>): SetOff | null {
  const afterCue = cue.to;
  const from = boundaryBefore(words, view, group.from, cue);
  if (from < 0) return null;
  const own = { ...group, start: from };
  const before = frontOf(words, view, own);
  const named =
    before.subject.to > before.subject.from && hasWord(words, view.slice(before.subject.from, before.subject.to));
  if (!named && words.language.grammar.freeSubject) return null; // read before, by rules of its own
  const sourceFrom = named ? before.subject.from : afterCue;
  const sourceTo = named ? before.subject.to : withName(words, view, afterCue, phraseEnd(words, view, afterCue));
  if (sourceTo <= sourceFrom || !canSpeak(words, view, sourceFrom, sourceTo)) return null;
  // "consultation and thought", "pleaded guilty to": a phrase that goes on names nobody
  if (has(words, view, sourceTo - 1, BIT.AND | BIT.TO)) return null;
  const tail = named ? afterCue : sourceTo;
  const to = tailEnd(words, view, tail, cue);
  if (to < 0) return null;
  const beside = [
    ...before.beside.map((range) => view.slice(range.from, range.to)),
    ...afterName(words, view, named ? to : sourceTo, to),
  ];
  return {
    from,
    to,
    beside,
    tail,
    source: view.slice(sourceFrom, sourceTo),
    rule: named ? 'attribution.tail' : 'attribution.tail-inverted',
  };
}

/** ", said the European champion, Ana Pop": the name behind the comma is that of the phrase before it. */
function withName(words: Words, view: View, from: number, to: number): number {
  if (!has(words, view, from, BIT.DET | BIT.POSS) || has(words, view, to - 1, BIT.PROPER)) return to;
  return nameAfterComma(words, view, to);
}

/** ", said Ana Pop, who saw it": from the comma after the name on. */
const afterName = (words: Words, view: View, name: number, to: number): View[] =>
  isComma(words, view, name) && to > name + 1 ? [view.slice(name + 1, to)] : [];

/** The comma or closing mark before the cue's clause, with nothing but a subject between. */
function boundaryBefore(words: Words, view: View, from: number, cue: Pick<CueWords, 'verb' | 'to'>): number {
  let beside = 0; // commas of words set beside the subject (", Ion Pop, the mayor, said") that are still to be passed
  for (let at = from - 1; at > 0 && from - at <= 24; at -= 1) {
    if (isQuoteMark(words, view, at)) return closesContent(words, view, at) ? at + 1 : -1;
    if (isComma(words, view, at)) {
      if (has(words, view, at + 1, BIT.AND)) return -1;
      if (at === from - 1 && (cue.verb.takesHearer === true || !nameFollows(words, view, cue.to))) {
        beside = 1;
        continue;
      }
      if (beside === 0) return at;
      beside -= 1;
      continue;
    }
    if (isBreak(words, view, at) && lowerAt(words, view, at) !== ')' && lowerAt(words, view, at) !== '(')
      return lowerAt(words, view, at) === ':' ? -1 : at;
    if (
      has(words, view, at, BIT.THAT | BIT.REL | BIT.SUB | BIT.MODAL | BIT.BE | BIT.HAVE) &&
      !has(words, view, at, BIT.DET | BIT.PREP) &&
      !(has(words, view, at, BIT.OWNER) && !has(words, view, at - 1, BIT.SUBJECT)) // "Ukraine’s military"
    )
      return -1;
  }
  return -1;
}

/** After a quotation mark stands what was said before it. */
const closesContent = (words: Words, view: View, at: number) => words.quoted[(view[at] ?? 0) - 1] === 1;

/** ", said the mayor" against ", Ion Pop, the mayor, said": there the last comma only closes the words beside the name. */
const nameFollows = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.DET | BIT.PROPER | BIT.SUBJECT | BIT.POSS | BIT.NOUN);

const SPEAKER = BIT.PROPER | BIT.SUBJECT | BIT.NOUN | BIT.PLURAL;

const canSpeak = (words: Words, view: View, from: number, to: number) => {
  for (let at = from; at < to; at += 1) if (has(words, view, at, SPEAKER)) return true;
  return false;
};

/** Where the words about the saying end ("on Monday", "in a statement"); -1 when a clause follows that was said. */
function tailEnd(words: Words, view: View, from: number, cue: Pick<CueWords, 'verb' | 'to'>): number {
  const at = skipAdverbs(words, view, from);
  if (has(words, view, at, BIT.THAT) && has(words, view, at, BIT.REL)) return -1;
  const circumstance =
    at >= view.length ||
    isBreak(words, view, at) ||
    isQuoteMark(words, view, at) ||
    has(words, view, at, BIT.PREP | BIT.TIME | BIT.SUB | BIT.ING);
  if (!circumstance && cue.verb.takesHearer !== true) return -1;
  if (has(words, view, at, BIT.SUB) && !has(words, view, at, BIT.THAT)) return view.length;
  for (let i = at; i < view.length; i += 1) {
    if (isQuoteMark(words, view, i)) {
      const title = i > at ? titleEnd(words, view, i) : -1;
      if (title < 0) return i;
      i = title;
      continue;
    }
    if (lowerAt(words, view, i) === ':') return -1;
    if (i > at && has(words, view, i, BIT.SUB) && !has(words, view, i, BIT.THAT)) return view.length; // "on Friday as he left"
    if (isComma(words, view, i)) return resumes(words, view, i) ? i + 1 : view.length;
    if (
      has(words, view, i, BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO | BIT.THIRD | BIT.THAT) &&
      !has(words, view, i, BIT.NONFINITE | BIT.DET)
    )
      return -1;
    if (
      i > at &&
      has(words, view, i, BIT.PAST) &&
      !has(words, view, i, BIT.NOUN) &&
      has(words, view, i - 1, BIT.SUBJECT | BIT.PROPER)
    )
      return -1;
  }
  return view.length;
}

/** “The Good Years” right behind "in his memoir": the mark that closes the name of a book; -1 for words of the speaker. */
function titleEnd(words: Words, view: View, open: number): number {
  if (!has(words, view, open - 1, BIT.NOUN) || words.quoted[view[open + 1] ?? -1] !== IN_QUOTES) return -1;
  let at = open + 1;
  while (at < view.length && !isQuoteMark(words, view, at)) at += 1;
  return at < view.length ? at : -1;
}

/** After "X said," the copy goes on with what was said, unless it tells about X ("who", "adding") or when. */
function resumes(words: Words, view: View, comma: number): boolean {
  const next = comma + 1;
  if (has(words, view, next, BIT.ING | BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO | BIT.PAST | BIT.THIRD)) return true;
  if (!anyFinite(words, view, next)) return false;
  return (
    !has(words, view, next, BIT.REL) &&
    view.length - next > 2 &&
    !has(words, view, next, BIT.PREP | BIT.TIME | BIT.NUM | BIT.PART)
  );
}

function anyFinite(words: Words, view: View, from: number): boolean {
  for (let at = from; at < view.length; at += 1)
    if (has(words, view, at, FINITE) && !has(words, view, at, BIT.NONFINITE)) return true;
  return false;
}

const FINITE = BIT.BE | BIT.HAVE | BIT.MODAL | BIT.DO | BIT.PAST | BIT.THIRD | BIT.BASE;

/** "…, X said after Y failed": when it was said is the copy's own assertion, taken for granted. */
function whenSaid(words: Words, view: View, from: number, to: number): Part[] {
  const at = skipAdverbs(words, view, from);
  if (!has(words, view, at, BIT.SUB) || !anyFinite(words, view.slice(0, to), at + 1)) return [];
  const word = lowerAt(words, view, at);
  if (!GRANTED.has(word)) return [];
  return [
    {
      chain: [],
      view: view.slice(at + 1, to),
      keepsVerb: false,
      presupposed: true,
      rules: [`presupposition.conjunction:${word}`],
    },
  ];
}

const GRANTED: ReadonlySet<string> = new Set(['after', 'before', 'when', 'as', 'while', 'because', 'since']);

/** ", adding that P2": the same source, another cue. */
function addingThat(
  words: Words,
  view: View,
  from: number,
  link: LinkWords,
): { links: LinkWords[]; view: View } | null {
  const start = isComma(words, view, from) ? from + 1 : from;
  if (!has(words, view, start, BIT.ING)) return null;
  const cue = words.language.cues.verbs.get(lemma(words, lowerAt(words, view, start)))?.[0];
  if (cue === undefined || cue.kind !== 'say') return null;
  const content = view.slice(start + (has(words, view, start + 1, BIT.THAT) ? 2 : 1));
  return {
    links: [{ ...link, cue: view.slice(start, start + 1), content, rule: 'attribution.participle', verb: cue }],
    view: content,
  };
}

const lemma = (words: Words, lower: string) => words.language.lexicon.words.get(lower)?.lemma ?? lower;
