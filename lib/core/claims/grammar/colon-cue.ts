import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from './group.ts';
import type { LinkWords, Step } from './part.ts';
import { has, hasWord, isBreak, isComma, isQuoteMark, lowerAt, type View, type Words } from './view.ts';

/** How many words may stand before the colon: "Former Finance Minister Ana Pop: …". */
const LONGEST = 8;
/** The same with a comma: "Ana Pop, minister of transport and infrastructure: …". */
const LONGEST_SET_BESIDE = 14;

/** "Mayor Ana Pop: The mill will close", "INS: Inflația a urcat", "Pop: “Q”": headlines name who says it before a colon. */
export function colonCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  let colon = 1;
  while (colon <= LONGEST_SET_BESIDE && lowerAt(words, view, colon) !== ':') colon += 1;
  if (colon > LONGEST_SET_BESIDE || groups.some((group) => group.finite && group.from < colon)) return null;
  const content = view.slice(colon + 1);
  if (!hasWord(words, content)) return null;
  const follows = whatFollows(words, view, groups, colon);
  const source = namedBefore(words, view, colon, follows);
  if (source === null) return null;
  const link: LinkWords = {
    source,
    cue: view.slice(colon, colon + 1),
    content,
    act: false,
    rule: 'attribution.colon',
    verb: null,
  };
  return { done: [], rest: [{ links: [link], view: content }] };
}

/** What stands behind a colon, which tells how sure it is that somebody says it. */
export type Follows = 'a quotation' | 'words to somebody' | 'a clause' | 'less';

function whatFollows(words: Words, view: View, groups: readonly Group[], colon: number): Follows {
  if (isQuoteMark(words, view, colon + 1)) return 'a quotation';
  const { spoken } = words.language.cues;
  for (let at = colon + 1; at < view.length; at += 1)
    if (spoken.has(lowerAt(words, view, at))) return 'words to somebody';
  return groups.some((group) => group.finite && group.from > colon) ? 'a clause' : 'less';
}

/**
 * Who is named before a colon: a full name, a name with an office before it or behind a comma, a body, unnamed officials,
 * a short form in capitals; one name is enough before what is plainly spoken.
 */
export function namedBefore(words: Words, view: View, colon: number, follows: Follows): View | null {
  let comma = 1;
  while (comma < colon && !isComma(words, view, comma)) comma += 1;
  if (comma < colon) return besideName(words, view, { comma, colon, follows });
  if (colon > LONGEST || !mayBeName(words, view, 0, colon)) return null;
  const names = namesIn(words, view, 0, colon);
  if (names === 0) return null;
  const sure =
    follows === 'a quotation' ||
    (isSomebody(words, view, 0, colon) && (follows !== 'less' || isUnnamed(words, view, colon))) ||
    (follows !== 'less' &&
      (isShortForm(words, view, colon) || (names > 1 && names === colon && isFullName(words, view, colon)))) ||
    (follows === 'words to somebody' && names === colon && isNoOtherWord(words, view));
  return sure ? view.slice(0, colon) : null;
}

type Beside = { readonly comma: number; readonly colon: number; readonly follows: Follows };

/** "Ana Pop, mayor of Dorna:", "Ana Pop, 52:"; the office first ("Mayor of Dorna, Ana Pop:") is named with her. */
function besideName(words: Words, view: View, { comma, colon, follows }: Beside): View | null {
  for (let at = 0; at < colon; at += 1)
    if ((isBreak(words, view, at) && !isComma(words, view, at)) || isQuoteMark(words, view, at)) return null;
  if (follows === 'less' || words.language.cues.labels.has(lowerAt(words, view, 0))) return null;
  if (namesIn(words, view, 0, comma) === comma) {
    const described = isSomebody(words, view, comma + 1, colon) || follows === 'a quotation';
    return described ? view.slice(0, comma) : null;
  }
  const named = namesIn(words, view, comma + 1, colon) === colon - comma - 1;
  return named && isSomebody(words, view, 0, comma) ? view.slice(0, colon) : null;
}

function mayBeName(words: Words, view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isBreak(words, view, at) || isQuoteMark(words, view, at) || has(words, view, at, BIT.NUM)) return false;
    if (words.language.cues.labels.has(lowerAt(words, view, at))) return false;
    const capital = words.tokens[view[at] ?? -1]?.capital === true;
    if (!capital && !has(words, view, at, BIT.NOUN | BIT.PREP | BIT.DET | BIT.ADJ)) return false;
  }
  return true;
}

function namesIn(words: Words, view: View, from: number, to: number): number {
  let names = 0;
  for (let at = from; at < to; at += 1) if (words.tokens[view[at] ?? -1]?.capital === true) names += 1;
  return names;
}

/** It holds an office, a body or unnamed people. */
export function isSomebody(words: Words, view: View, from: number, to: number): boolean {
  const { people, bodies, anonymous } = words.language.cues;
  for (let at = from; at < to; at += 1) {
    const lower = lowerAt(words, view, at);
    if (people.has(lower) || bodies.has(lower) || anonymous.has(lower)) return true;
  }
  return false;
}

/** "Officials:", "Police:": the word alone, before words of a headline that may have no verb. */
const isUnnamed = (words: Words, view: View, colon: number) =>
  colon === 1 &&
  (words.language.cues.anonymous.has(lowerAt(words, view, 0)) ||
    words.language.cues.bodies.has(lowerAt(words, view, 0)));

/** "INS", "ANAF". */
function isShortForm({ text, tokens }: Words, view: View, colon: number): boolean {
  const token = tokens[view[0] ?? -1];
  return colon === 1 && token !== undefined && /^\p{Lu}{2,6}$/u.test(text.slice(token.start, token.end));
}

/** "Lena Holt", not "The Gap Goes On": small words stand inside a title, and at most "de" or "van" inside a name. */
const isFullName = ({ entries }: Words, view: View, colon: number) =>
  view
    .slice(0, colon)
    .every((at) => ((entries[at]?.bits ?? 0) & NOT_IN_NAMES) === 0 || (entries[at]?.bits ?? 0) === BIT.PREP);

const NOT_IN_NAMES =
  BIT.DET |
  BIT.PREP |
  BIT.AND |
  BIT.SUB |
  BIT.REL |
  BIT.MODAL |
  BIT.BE |
  BIT.HAVE |
  BIT.DO |
  BIT.NEG |
  BIT.TO |
  BIT.SUBJECT |
  BIT.OBJECT;

/** No list has the word: it is a name. */
const isNoOtherWord = ({ entries }: Words, view: View) => {
  const entry = entries[view[0] ?? -1];
  return entry !== undefined && entry.bits === 0;
};
