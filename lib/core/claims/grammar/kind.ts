import type { Markers } from '#lib/core/language/language.ts';
import type { ClaimKind } from '../extraction.ts';
import type { LinkWords } from './part.ts';
import type { Proposition } from './proposition.ts';
import { IN_QUOTES, type View, type Words } from './view.ts';

/** What kind of thing a claim says; the first rule that fits decides. */
export function kindOf(words: Words, view: View, proposition: Proposition): ClaimKind {
  const { marks } = words.language;
  const speaker = proposition.chain.at(-1);
  const said = speaker === undefined ? null : kindBySpeaker(words, view, speaker);
  if (said !== null) return said;
  const any = (list: keyof Markers) => view.some((at) => marks[list].has(words.tokens[at]?.lower ?? ''));
  if (any('obligation')) return proposition.chain.length > 0 ? 'position' : 'opinion';
  if (any('future') && proposition.verb?.happened !== true) return 'prediction';
  if (evaluativeWords(words, view, proposition).length > 0) return 'characterisation';
  if (any('causal')) return 'causal';
  if (any('rule') && proposition.verb?.happened !== true) return 'rule';
  if (hasWord(words, view, 'than') || hasWord(words, view, 'decât')) return 'comparison';
  if (quantityWords(words, view).length > 0) return 'quantity';
  if (any('opinion') && proposition.verb?.happened !== true) return 'opinion';
  return proposition.verb?.happened === true ? 'event' : 'other';
}

/** Nouns of feeling: to express them is something done, to express support or concern is to take a position. */
const FEELINGS: ReadonlySet<string> = new Set(
  'regret condolences sympathy sorrow gratitude thanks apologies remorse sadness regretul condoleanțe'.split(' '),
);

function kindBySpeaker(words: Words, view: View, { act, verb, cue }: LinkWords): ClaimKind | null {
  if (verb === null) return null;
  if (verb.kind === 'label')
    return view.some((at) => words.quoted[at] === IN_QUOTES) ? 'quotation' : 'characterisation';
  if (verb.kind === 'think') return PREDICTS.test(words.tokens[cue[0] ?? -1]?.lower ?? '') ? 'prediction' : 'opinion';
  if (act)
    return verb.position === true && !cue.some((at) => FEELINGS.has(words.tokens[at]?.lower ?? ''))
      ? 'position'
      : 'event';
  return cue.some((at) => view.includes(at)) && verb.takesNoun === true ? 'position' : null;
}

const PREDICTS = /^(?:expect|predict|forecast|estimea)/;

const hasWord = (words: Words, view: View, lower: string) => view.some((at) => words.tokens[at]?.lower === lower);

/** Evaluative words in the outlet's own voice, or that of another outlet it relays; a speaker's own are the speaker's. */
export function evaluativeWords(words: Words, view: View, { chain }: Proposition): readonly string[] {
  if (chain.some((link) => link.source !== null && link.verb?.carrier !== true)) return [];
  return view.flatMap((at) => {
    const token = words.tokens[at];
    return token !== undefined && words.quoted[at] !== IN_QUOTES && words.language.marks.evaluative.has(token.lower)
      ? [token.lower]
      : [];
  });
}

/** Numbers that count something: no year, no day of a month, no time of day. */
export function quantityWords(words: Words, view: View): readonly string[] {
  return view.flatMap((at) => {
    const token = words.tokens[at];
    if (token === undefined) return [];
    if (token.kind === 'number') return isDate(words, at, token.lower) ? [] : [token.lower];
    return words.language.marks.quantityWords.has(token.lower) && !token.capital ? [token.lower] : [];
  });
}

function isDate(words: Words, at: number, number: string): boolean {
  if (
    /^(?:1[5-9]|20)\d\d(?:s|-\d+)?$/.test(number) ||
    /^\d{1,2}:\d\d$/.test(number) ||
    /^\d{4}-\d\d-\d\d$/.test(number)
  )
    return true;
  const { months } = words.language;
  const near = months.has(words.tokens[at - 1]?.lower ?? '') || months.has(words.tokens[at + 1]?.lower ?? '');
  return near && /^\d{1,2}(?:st|nd|rd|th)?$/.test(number);
}
