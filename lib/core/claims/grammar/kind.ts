import { MARK } from '#lib/core/language/word-marks.ts';
import type { ClaimKind } from '../extraction.ts';
import type { LinkWords } from './part.ts';
import type { Proposition } from './proposition.ts';
import { IN_QUOTES, marksOf, type View, type Words } from './view.ts';

/** What kind of thing a claim says. */
export const kindOf = (words: Words, view: View, proposition: Proposition): ClaimKind =>
  KIND_OF[kindRuleOf(words, view, proposition)];

/** By which rule a claim is of its kind; the first that fits decides. */
export function kindRuleOf(words: Words, view: View, proposition: Proposition): KindRule {
  const speaker = proposition.chain.at(-1);
  const said = speaker === undefined ? null : ruleBySpeaker(words, view, speaker);
  if (said !== null) return said;
  const happened = proposition.verb?.happened === true;
  const signals = marksOf(words, view);
  const any = (bit: number) => (signals & bit) !== 0;
  if (any(MARK.OBLIGATION)) return proposition.chain.length > 0 ? 'kind.should-said' : 'kind.should';
  if (any(MARK.FUTURE) && !happened) return 'kind.future';
  if (any(MARK.EVALUATIVE) && evaluativeWords(words, view, proposition).length > 0) return 'kind.evaluative';
  if (any(MARK.CAUSAL)) return 'kind.cause';
  if (any(MARK.RULE) && !happened) return 'kind.rule';
  if (any(MARK.THAN) || (any(MARK.SUPERLATIVE) && isRanked(words, view))) return 'kind.compared';
  if (hasQuantity(words, view)) return 'kind.quantity';
  if (any(MARK.OPINION) && !happened) return 'kind.opinion';
  return happened ? 'kind.event' : 'kind.other';
}

const KIND_OF = {
  'kind.label-quoted': 'quotation',
  'kind.label': 'characterisation',
  'kind.expects': 'prediction',
  'kind.thinks': 'opinion',
  'kind.act-position': 'position',
  'kind.act': 'event',
  'kind.verb-kept': 'position',
  'kind.should-said': 'position',
  'kind.should': 'opinion',
  'kind.future': 'prediction',
  'kind.evaluative': 'characterisation',
  'kind.cause': 'causal',
  'kind.rule': 'rule',
  'kind.compared': 'comparison',
  'kind.quantity': 'quantity',
  'kind.opinion': 'opinion',
  'kind.event': 'event',
  'kind.other': 'other',
} as const satisfies Readonly<Record<string, ClaimKind>>;

type KindRule = keyof typeof KIND_OF;

/** Nouns of feeling: to express them is something done, to express support or concern is to take a position. */
const FEELINGS: ReadonlySet<string> = new Set(
  'regret condolences sympathy sorrow gratitude thanks apologies remorse sadness regretul condoleanțe'.split(' '),
);

function ruleBySpeaker(words: Words, view: View, { act, verb, cue }: LinkWords): KindRule | null {
  if (verb === null) return null;
  if (verb.kind === 'label')
    return view.some((at) => words.quoted[at] === IN_QUOTES) ? 'kind.label-quoted' : 'kind.label';
  if (verb.kind === 'think')
    return cue.some((at) => PREDICTS.test(words.tokens[at]?.lower ?? '')) ? 'kind.expects' : 'kind.thinks';
  if (act)
    return verb.position === true && !cue.some((at) => FEELINGS.has(words.tokens[at]?.lower ?? ''))
      ? 'kind.act-position'
      : 'kind.act';
  return cue.some((at) => view.includes(at)) && verb.takesNoun === true ? 'kind.verb-kept' : null;
}

const PREDICTS = /^(?:expect|predict|forecast|estimea)/;

/** Evaluative words in the outlet's own voice, or that of another outlet it relays; a speaker's own are the speaker's. */
export function evaluativeWords(words: Words, view: View, { chain }: Proposition): readonly string[] {
  if (chain.some((link) => link.source !== null && link.verb?.carrier !== true)) return [];
  const found: string[] = [];
  for (const at of view) {
    const evaluative = ((words.marks[at] ?? 0) & MARK.EVALUATIVE) !== 0 && words.quoted[at] !== IN_QUOTES;
    if (evaluative) found.push(words.tokens[at]?.lower ?? '');
  }
  return found;
}

/** "the worst on the route", "cea mai gravă inundație": first among others. */
function isRanked(words: Words, view: View): boolean {
  return view.some((token, at) => {
    const before = words.tokens[token - 1]?.lower ?? '';
    const lower = words.tokens[token]?.lower ?? '';
    const superlative = ((words.marks[token] ?? 0) & MARK.SUPERLATIVE) !== 0;
    return at > 0 && words.language.grammar.isRanked({ before, lower, superlative });
  });
}

/** Numbers that count something: no year, no day of a month, no time of day. */
function hasQuantity(words: Words, view: View): boolean {
  for (const at of view) {
    const token = words.tokens[at];
    if (token === undefined) continue;
    if (token.kind === 'number' && !isDate(words, at, token.lower)) return true;
    if (((words.marks[at] ?? 0) & MARK.QUANTITY) !== 0 && !token.capital) return true;
  }
  return false;
}

export function isDate(words: Words, at: number, number: string): boolean {
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
