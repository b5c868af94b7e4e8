import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { LinkWords, Step } from './part.ts';
import { phraseEnd } from './subject.ts';
import { has, hasWord, isBreak, isComma, isQuoteMark, lowerAt, type View, type Words, marksAt } from './view.ts';

/** "According to X, P", "P, according to X", "P1, according to X, P2". */
export function according(words: Words, view: View): Step | null {
  for (let at = 0; at < view.length; at += 1) {
    if ((marksAt(words, view, at) & MARK.PHRASE) === 0) continue;
    const length = cueLength(words, view, at);
    if (length === 0) continue;
    const from = at + length;
    const to = sourceEnd(words, view, from);
    if (to <= from) continue;
    const content = around(words, view, at, to);
    if (!hasWord(words, content)) continue;
    const link: LinkWords = {
      source: view.slice(from, to),
      cue: view.slice(at, from),
      content,
      act: false,
      rule: 'attribution.according-to',
      verb: null,
    };
    return { done: [], rest: [{ links: [link], view: content }] };
  }
  return null;
}

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
  return [...cut, ...rest];
}
