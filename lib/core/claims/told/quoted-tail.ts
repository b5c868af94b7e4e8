import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from '../grammar/group.ts';
import { phraseEnd } from '../grammar/subject.ts';
import {
  has,
  hasWord,
  IN_QUOTES,
  isBreak,
  isComma,
  isQuoteMark,
  lowerAt,
  tidy,
  type Range,
  type View,
  type Words,
} from '../grammar/view.ts';
import type { Told } from './told.ts';
import { cueStart } from './cue-start.ts';
import { named } from './source.ts';

/** "“Q,” said Ana Pop, the mayor of Dorna. “Q2.”", "“Q?” the mayor of Dorna wondered": who closes or interrupts a quotation. */
export function quotedTail(words: Words, view: View, group: Group): Told | null {
  const mark = closingMark(words, view, group.from);
  if (mark < 0) return null;
  const start = cueStart(words, view, group);
  const after = group.head + 1;
  const inverted = start <= mark + 1;
  const source = inverted ? sourceAfter(words, view, after) : { from: pastMarks(words, view, mark + 1), to: start };
  if (source.to <= source.from || !named(words, view, source) || !opensName(words, view, source.from)) return null;
  const content = [
    ...quotedBefore(words, view, isComma(words, view, mark) ? mark - 1 : mark),
    ...quotedAfter(words, view, inverted ? source.to : after),
  ];
  if (!hasWord(words, content)) return null;
  return {
    source: view.slice(source.from, source.to),
    cue: view.slice(start, after),
    content,
    rule: 'attribution.quoted-tail',
  };
}

/** "“Q,” said former Senator Ana Pop": what looks like a participle is the verb. */
export const mayClose = (group: Group) => !group.passive || (!group.finite && group.to - group.from === 1);

function pastMarks(words: Words, view: View, from: number): number {
  let at = from;
  while (at < view.length && words.tokens[view[at] ?? -1]?.kind === 'mark') at += 1;
  return at;
}

/** "“Q,” the mayor thundered": right behind a quotation, a verb that is none of saying tells how it was said. */
export function mannerTail(words: Words, view: View, groups: readonly Group[]): Told | null {
  const group = groups.find(({ finite, head }) => finite && words.quoted[view[head] ?? -1] === 0);
  if (group === undefined || group.passive || group.opener === 'rel' || has(words, view, group.head, AUXILIARY))
    return null;
  // "As host of “The Late Boat,” she insulted guests": a title, and no speech
  const speech = isQuoteMark(words, view, 0) || isQuoteMark(words, view, 1);
  return speech ? quotedTail(words, view, group) : null;
}

const AUXILIARY = BIT.BE | BIT.HAVE | BIT.DO | BIT.MODAL;

/** How many words may stand between the quotation and its verb: a name with an apposition or a relative clause. */
const REACH = 32;

/**
 * The mark that closes a quotation before the verb, behind a comma or an end of sentence as speech has, or the comma that
 * follows it; -1 for none.
 */
function closingMark(words: Words, view: View, from: number): number {
  for (let at = from - 1; at > 0 && at > from - REACH; at -= 1) {
    if (lowerAt(words, view, at) === ':' || lowerAt(words, view, at) === ';') return -1;
    if (!isQuoteMark(words, view, at)) continue;
    const token = view[at] ?? 0;
    if (words.quoted[token - 1] !== IN_QUOTES) return -1;
    if (isComma(words, view, at + 1)) return at + 1 < from ? at + 1 : at;
    if (endsSpeech(words, token)) return at;
    const open = nickname(words, view, at);
    if (open < 0) return -1;
    at = open;
  }
  return -1;
}

/** “… a fool,” and “… ‘a fool,’”: what stands before the mark, and before a single one that closes with it. */
function endsSpeech(words: Words, mark: number): boolean {
  const before = words.tokens[mark - 1]?.lower ?? '';
  return ENDS.has(before) || ((before === '’' || before === "'") && ENDS.has(words.tokens[mark - 2]?.lower ?? ''));
}

/** The mark that opens “a word or two” inside a name (Ana “Ani” Pop); -1 for a longer quotation. */
function nickname(words: Words, view: View, close: number): number {
  for (let at = close - 2; at >= 0 && at >= close - 3; at -= 1) if (isQuoteMark(words, view, at)) return at;
  return -1;
}

const ENDS: ReadonlySet<string> = new Set([',', '.', '?', '!', '...', '…', '—', '–', '-', '--']);

const opensName = (words: Words, view: View, at: number) =>
  !has(words, view, at, BIT.AND | BIT.SUB | BIT.REL | BIT.THAT | BIT.TO | BIT.ING | BIT.BE | BIT.HAVE | BIT.MODAL) &&
  (!has(words, view, at, BIT.PREP) || has(words, view, at, BIT.DET | BIT.NUM)) &&
  !isBreak(words, view, at);

/** The name after the verb, with what stands beside it, up to when and where it was said or the next quotation. */
function sourceAfter(words: Words, view: View, from: number): Range {
  let to = phraseEnd(words, view, from);
  for (let count = 0; count < 3; count += 1) {
    if (lowerAt(words, view, to) === '(') to = pastBracket(words, view, to);
    if (has(words, view, to, BIT.REL) && lowerAt(words, view, to) === 'who')
      return { from, to: chunkEnd(words, view, to) };
    if (!isComma(words, view, to) || !describes(words, view, to + 1)) break;
    to = chunkEnd(words, view, to + 1);
  }
  return { from, to };
}

/** "Pop (of Dorna)": past the bracket, if it is a short one. */
function pastBracket(words: Words, view: View, from: number): number {
  for (let at = from + 1; at < view.length && at < from + 6; at += 1)
    if (lowerAt(words, view, at) === ')') return at + 1;
  return from;
}

/** To the next comma, quotation mark, dash or the end. */
function chunkEnd(words: Words, view: View, from: number): number {
  let at = from;
  while (at < view.length && !isQuoteMark(words, view, at) && !isBreak(words, view, at)) at += 1;
  return at;
}

/** ", the mayor of Dorna", ", 54", ", who saw it"; not ", adding", ", on Monday", ", as he left". */
const describes = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.DET | BIT.NUM | BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.POSS) ||
  lowerAt(words, view, at) === 'who' ||
  lowerAt(words, view, at) === 'which';

/** The quotation, and the words of the sentence before it unless a colon parts them: "But “Q,” she said". */
function quotedBefore(words: Words, view: View, mark: number): View {
  for (let at = mark - 1; at >= 0; at -= 1)
    if (lowerAt(words, view, at) === ':' && words.quoted[view[at] ?? 0] === 0) return view.slice(at + 1, mark + 1);
  return view.slice(0, mark + 1);
}

/** "…, “and Q2”": the quotation goes on after who said it. */
function quotedAfter(words: Words, view: View, from: number): View {
  for (let at = from; at < view.length; at += 1) {
    if (!isQuoteMark(words, view, at)) continue;
    if (words.quoted[(view[at] ?? 0) + 1] !== IN_QUOTES) return [];
    if (!isBreak(words, view, at - 1) && !['.', '!', '?'].includes(lowerAt(words, view, at - 1))) return [];
    let to = at + 1;
    while (to < view.length && words.quoted[view[to] ?? -1] === IN_QUOTES) to += 1;
    return tidy(words, view.slice(at, to + 1));
  }
  return [];
}
