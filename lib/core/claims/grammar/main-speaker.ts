import { BIT } from '#lib/core/language/lexicon.ts';
import type { CueWords } from './cue-of.ts';
import type { Group } from './group.ts';
import { isFirstPerson } from './left-out.ts';
import type { LinkWords } from './part.ts';
import { opensSpeaker, speakerAfter, writtenIn } from './speaker-phrase.ts';
import { has, hasWord, IN_QUOTES, lowerAt, type Range, type View, type Words } from './view.ts';

export type MainSpeaker = Pick<LinkWords, 'implied'> & { readonly source: View; readonly cue?: View };

/**
 * Who says it when the cue heads its sentence: the subject; in a language that may leave it out or put it last, whoever
 * stands behind the verb ("A declarat primarul că P"), what it is written in ("În raport se arată că P"), or whoever spoke
 * before ("A adăugat că P"). Null when nobody is to be found.
 */
export function mainSpeaker(
  words: Words,
  view: View,
  { main, cue, subject, lead }: { main: Group; cue: CueWords; subject: Range; lead: Range },
): MainSpeaker | null {
  const own = view.slice(subject.from, subject.to);
  const free = words.language.grammar.freeSubject;
  if (free && isReflexive(words, view, main.from)) {
    const range =
      writtenIn(words, view, lead.from) ?? writtenIn(words, view, subject.from) ?? writtenIn(words, view, cue.to);
    return range === null || (hasWord(words, own) && range.from > main.from)
      ? null
      : { source: view.slice(range.from, range.to), cue: [...view.slice(main.from - 1, main.from), ...cue.view] };
  }
  if (hasWord(words, own)) return { source: own };
  if (words.quoted[view[main.from] ?? -1] === IN_QUOTES) return null; // "ne-au promis", says somebody
  if (!free || isFirstPerson(words, view, main.from) || isDenied(words, view, main)) return null;
  const behind = cue.verb.kind === 'act' ? null : speakerAfter(words, view, cue.to);
  if (behind !== null && opensSpeaker(words, view, behind.from)) return { source: view.slice(behind.from, behind.to) };
  return { source: cue.view, implied: true };
}

function isReflexive(words: Words, view: View, verb: number): boolean {
  for (let at = verb - 1; at >= 0 && has(words, view, at, BIT.OBJECT | BIT.ADV); at -= 1)
    if (lowerAt(words, view, at) === 'se' || lowerAt(words, view, at) === 's-') return true;
  return false;
}

/** "did not say", "never said", "didn’t say", "nu a spus". */
export function isDenied(words: Words, view: View, { from, head }: Group): boolean {
  for (let at = Math.max(0, from - 2); at <= head; at += 1)
    if (has(words, view, at, BIT.NEG) || CONTRACTED.test(lowerAt(words, view, at))) return true;
  return false;
}

const CONTRACTED = /n['’]t$/;
