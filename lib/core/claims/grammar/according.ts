import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { besideSpeaker } from './beside.ts';
import { groupsOf } from './groups.ts';
import { lemmaAt } from './lemma.ts';
import type { LinkWords, Step } from './part.ts';
import { nameAfterComma, sourceAfter, speakerAfter } from './speaker-phrase.ts';
import { describesSomebody, phraseEnd } from './subject.ts';
import { has, hasWord, isBreak, isComma, isQuoteMark, lowerAt, type View, type Words, marksAt } from './view.ts';

/** "According to X, P", "P, according to X", "P1, according to X, P2". */
export function according(words: Words, view: View): Step | null {
  for (let at = 0; at < view.length; at += 1) {
    if ((marksAt(words, view, at) & MARK.PHRASE) === 0) continue;
    const length = cueLength(words, view, at);
    if (length === 0) continue;
    const phrase = quotesOthers(words, view, at) ? null : phraseAt(words, view, at, at + length);
    if (phrase === null) continue;
    const content = around(words, view, at, phrase.to);
    if (!hasWord(words, content)) continue;
    const { source, implied, cue } = phrase;
    const link: LinkWords = {
      source,
      ...(implied === true ? { implied } : {}),
      cue,
      content,
      act: false,
      rule: 'attribution.according-to',
      verb: null,
    };
    const also = alsoSaid(words, view, phrase.to, link);
    return {
      done: phrase.beside === undefined ? [] : besideSpeaker(words, nameIn(words, source), phrase.beside),
      rest: [{ links: [link], view: content }, ...(also === null ? [] : [also])],
    };
  }
  return null;
}

/** ", informează Agerpres, citând surse": the sources stand behind whoever quotes them, who is read first. */
const quotesOthers = (words: Words, view: View, at: number) =>
  at > 0 && has(words, view, at, BIT.ING) && words.language.grammar.freeSubject;

/** "lui Ion Pop": the name without the word for its case. */
const nameIn = (words: Words, source: View): View =>
  words.language.grammar.freeSubject ? source.filter((at) => ((words.classes[at] ?? 0) & BIT.PROPER) !== 0) : source;

type Phrase = Pick<LinkWords, 'implied' | 'cue'> & {
  readonly source: View;
  readonly to: number;
  readonly beside?: readonly View[];
};

function phraseAt(words: Words, view: View, at: number, from: number): Phrase | null {
  const { cues } = words.language;
  const phrase = view.slice(at, from).map((_, i) => lowerAt(words, view, at + i));
  if (cues.clausePhrases?.has(phrase.join(' ')) === true) return asSomebodySaid(words, view, at, from);
  if (!words.language.grammar.freeSubject) {
    const end = sourceEnd(words, view, from);
    if (end <= from) return null;
    // "its president, Eugene Mayer"
    const to = describesSomebody(words, view, { from, to: end }) ? nameAfterComma(words, view, end) : end;
    const relative = relativeAfter(words, view, at === 0, to);
    const found = { source: view.slice(from, to), cue: view.slice(at, from), to: relative.to };
    return relative.view === null ? found : { ...found, beside: [relative.view] };
  }
  if (has(words, view, from, BIT.REL)) return null; // "acuzațiile potrivit cărora"
  const phraseTo = sourceAfter(words, view, from).to;
  const to = at === 0 ? pastRelative(words, view, phraseTo) : phraseTo;
  // "potrivit Agerpres, care citează surse": told of the source
  const told = at > 0 && isComma(words, view, to) && has(words, view, to + 1, BIT.REL);
  if (to <= from) return null;
  const found = { source: view.slice(from, to), cue: view.slice(at, from) };
  const office = at === 0 ? officeEnd(words, view, to) : to;
  if (office > to) return { ...found, to: office, beside: [view.slice(to + 1, office)] };
  return { ...found, to: told ? view.length : to };
}

/** "a report that was released in March", "Ana Pop, who leads the board,": the relative tells of the source. */
function relativeAfter(words: Words, view: View, opens: boolean, to: number): { view: View | null; to: number } {
  const from = isComma(words, view, to) ? to + 1 : to;
  if (!has(words, view, from, BIT.REL) || lowerAt(words, view, from) === 'what') return { view: null, to };
  let end = from + 1;
  while (end < view.length && !isBreak(words, view, end)) end += 1;
  if (end < from + 2) return { view: null, to };
  // "According to the town, which owns it the mill closed": without a comma nothing tells where the copy goes on
  return opens && end >= view.length ? { view: null, to } : { view: view.slice(from, end), to: end };
}

/** "Potrivit lui Ion Pop, primarul comunei, P": where what stands beside the source ends; `comma` when nothing does. */
function officeEnd(words: Words, view: View, comma: number): number {
  if (!isComma(words, view, comma) || !words.language.cues.people.has(lowerAt(words, view, comma + 1))) return comma;
  for (let at = comma + 1; at < view.length; at += 1) {
    if (isComma(words, view, at)) return at;
    if (has(words, view, at, BIT.HAVE | BIT.BE | BIT.MODAL | BIT.PAST | BIT.THIRD)) return comma;
  }
  return comma;
}

/** "Potrivit unui diplomat, care a cerut anonimatul, P": the relative belongs to who it is. */
function pastRelative(words: Words, view: View, comma: number): number {
  if (!isComma(words, view, comma) || !has(words, view, comma + 1, BIT.REL)) return comma;
  for (let at = comma + 1; at < view.length; at += 1) if (isComma(words, view, at)) return at;
  return comma;
}

/** "după cum a arătat X, P", "după cum X a arătat, P": the verb belongs to the cue. */
function asSomebodySaid(words: Words, view: View, at: number, from: number): Phrase | null {
  const comma = view.findIndex((_, i) => i > from && isComma(words, view, i));
  const to = comma < 0 ? view.length : comma;
  const verb = groupsOf(words, view.slice(from, to)).find((group) => group.finite);
  if (verb === undefined || !words.language.cues.verbs.has(verb.lemma)) return null;
  const cue = [...view.slice(at, from), ...view.slice(from + verb.from, from + verb.to)];
  const named = view.slice(from, from + verb.from).some((word) => ((words.classes[word] ?? 0) & NAMING) !== 0);
  const source = named
    ? { from, to: from + verb.from }
    : (speakerAfter(words, view.slice(0, to), from + verb.to) ?? null);
  if (source === null) return { source: cue, implied: true, cue, to };
  const end = nameAfterComma(words, view, to);
  return { source: view.slice(source.from, source.to === to ? end : source.to), cue, to: end };
}

const NAMING = BIT.NOUN | BIT.PROPER | BIT.SUBJECT;

/** How many words the phrase has that begins here; it begins the clause or stands after a break, or ends it. */
function cueLength(words: Words, view: View, at: number): number {
  for (const phrase of words.language.cues.prepositions) {
    if (phrase[0] !== lowerAt(words, view, at)) continue;
    if (phrase.every((word, i) => lowerAt(words, view, at + i) === word)) return phrase.length;
  }
  return 0;
}

/** To the next comma; "a report by X, a charity" is cut short on purpose. */
function sourceEnd(words: Words, view: View, from: number): number {
  const phrase = phraseEnd(words, view, from);
  for (let at = from; at < view.length; at += 1) {
    if (isQuoteMark(words, view, at) || isBreak(words, view, at))
      return at === phrase || !isComma(words, view, at) ? phrase : shorter(words, view, from, at, phrase);
  }
  return phrase;
}

/** "according to people familiar with the matter," takes all; "according to Agerpres citing Y," only the name. */
function shorter(words: Words, view: View, from: number, comma: number, phrase: number): number {
  return phrase < comma && has(words, view, from, BIT.PROPER) ? phrase : comma;
}

/** What stands around the phrase, without the commas that set it off. */
function around(words: Words, view: View, from: number, to: number): View {
  const before = view.slice(0, from);
  const after = view.slice(to);
  const cut = before.length > 0 && isComma(words, before, before.length - 1) ? before.slice(0, -1) : before;
  const rest = after.length > 0 && isComma(words, after, 0) ? after.slice(1) : after;
  return opensComment(words, cut, rest) ? cut : [...cut, ...rest];
}

/** "P, according to X, adding to a list of troubles": what the copy makes of it is not X's; "…, including two men" is. */
const opensComment = (words: Words, before: View, after: View): boolean =>
  has(words, after, 0, BIT.ING) &&
  !has(words, after, 0, BIT.PREP) &&
  groupsOf(words, before).some(({ finite }) => finite);

/** ", according to X, adding that P2": the same source, another cue. */
function alsoSaid(words: Words, view: View, comma: number, link: LinkWords): Step['rest'][number] | null {
  if (!isComma(words, view, comma) || !has(words, view, comma + 1, BIT.ING)) return null;
  const verb = words.language.cues.verbs.get(lemmaAt(words, view, comma + 1))?.find(({ kind }) => kind === 'say');
  if (verb === undefined || !has(words, view, comma + 2, BIT.THAT)) return null;
  const content = view.slice(comma + 3);
  const cue = view.slice(comma + 1, comma + 2);
  return { links: [{ ...link, cue, content, rule: 'attribution.participle', verb }], view: content };
}
