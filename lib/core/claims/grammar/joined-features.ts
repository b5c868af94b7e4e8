import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import { FINITE_AUX, type Group } from './group.ts';
import { verbNumber } from './left-out.ts';
import { isPlural } from './number.ts';
import { frontOf } from './subject.ts';
import { classAt, has, isBreak, isComma, lowerAt, marksAt, type View, type Words } from './view.ts';

/** A verb behind an "and", with all the verbs before it and whether it has a subject of its own. */
export type JoinedVerb = {
  readonly groups: readonly Group[];
  readonly group: Group;
  readonly own: boolean;
};

/** What speaks for or against a verb before the "and" as the one that the verb behind it is joined to. */
export function hostFeatures(words: Words, view: View, joined: JoinedVerb, host: Group): string[] {
  const { groups, group, own } = joined;
  const between = groups.filter((one) => one.finite && one.from > host.from && one.from < group.mark);
  const found = [
    `rank:${Math.min(between.length, 4)}`,
    `opener:${host.opener}${own ? ':own' : ''}`,
    `joiner:${joinerOf(words, view, group.mark)}:${host.opener}${own ? ':own' : ''}`,
    `place:${host.opener}:${Math.min(between.length, 3)}`,
    `finite:${host.finite}`,
    `forms:${formOf(words, view, host)}>${formOf(words, view, group)}${own ? ':own' : ''}`,
    `number:${own ? 'own' : agreement(words, view, group, host)}`,
    `comma:${isComma(words, view, group.mark - 1)}:${Math.min(between.length, 2)}`,
    `across:${acrossOf(words, view, host.to, group.mark)}`,
    `far:${distance(group.mark - host.to)}`,
  ];
  if (isComma(words, view, group.mark - 1)) found.push(`closed:${host.opener}`);
  if (own && has(words, view, group.mark + 1, BIT.THAT)) found.push(`that:${host.opener}`);
  if (between.length > 0) found.push(`over:${between[0]?.opener ?? ''}:${own ? 'own' : ''}`);
  if (between.length === 0 && words.language.cues.verbs.has(host.lemma)) found.push('says:last');
  if (between.length > 0 && words.language.cues.verbs.has(host.lemma)) found.push('says:over');
  if (words.language.cues.verbs.has(group.lemma) && words.language.cues.verbs.has(host.lemma)) found.push('says:both');
  if (!own && words.language.cues.verbs.has(group.lemma)) found.push(`speaker:${maySpeak(words, view, host)}`);
  if (groups.find((one) => one.finite) === host) found.push(`first:${own ? 'own' : ''}`);
  return found;
}

/** What speaks for a word behind an "and" that only looks like a verb: it joins nouns, or adjectives. */
export function noneFeatures(words: Words, view: View, { groups, group, own }: JoinedVerb): string[] {
  const raw = words.entries[view[group.head] ?? -1]?.bits ?? 0;
  const before = classAt(words, view, group.mark - 1);
  const next = classAt(words, view, group.to);
  const found = [
    'none',
    `none:form:${formOf(words, view, group)}`,
    `none:before:${kindOf(before)}`,
    `none:next:${kindOf(next)}`,
    `none:own:${own}`,
    `none:gap:${Math.min(group.from - group.mark, 4)}`,
  ];
  if (group.to - group.from === 1) {
    if ((raw & BIT.NOUNISH) !== 0) found.push(`none:nounish:${own ? 'own' : ''}`);
    if (raw === 0) found.push('none:unknown');
    if (group.from === group.mark + 1) found.push(`none:pair:${kindOf(before)}:${formOf(words, view, group)}`);
  }
  if (isComma(words, view, group.mark - 1)) found.push('none:comma');
  const after = wordOf(words, view, group.mark + 1);
  const joiner = joinerOf(words, view, group.mark);
  found.push(`none:joiner:${joiner}${own ? ':own' : ''}`);
  if (!own) found.push(`none:after:${after}`);
  if (own) {
    found.push(`none:sides:${kindOf(before)}:${after}`);
    found.push(`none:list:${joiner}:${after}:${isComma(words, view, group.mark - 1)}`);
    found.push(`none:subject:${kindOf(classAt(words, view, group.from - 1))}`);
    if (earlierAnd(words, view, groups, group)) found.push('none:two');
    if ((groups.findLast((one) => one.finite && one.from < group.mark)?.to ?? -1) === group.mark)
      found.push('none:bare');
  }
  return found;
}

/** Between the last verb and this "and" stands another: "left, and Pop and Rusu followed". */
function earlierAnd(words: Words, view: View, groups: readonly Group[], group: Group): boolean {
  const last = groups.findLast((one) => one.finite && one.from < group.mark);
  for (let at = last?.to ?? 0; at < group.mark; at += 1) if (has(words, view, at, BIT.AND)) return true;
  return false;
}

/** A pronoun that can only be a subject tells more than its class. */
const wordOf = (words: Words, view: View, at: number) =>
  has(words, view, at, BIT.SUBJECT)
    ? has(words, view, at, BIT.OBJECT | BIT.DET)
      ? 'it'
      : 'he'
    : kindOf(classAt(words, view, at));

/** The form of a group as far as it tells which verbs it may stand beside. */
function formOf(words: Words, view: View, group: Group): string {
  if (group.form === 'present' && group.to - group.from === 1)
    return has(words, view, group.head, BIT.BASE) ? 'base' : 'present';
  if (group.to - group.from === 1) return group.form;
  if (group.form === 'modal') return 'modal';
  if (has(words, view, group.from, BIT.HAVE)) return group.form === 'past' ? 'had' : 'have';
  return group.passive ? `${group.form}-passive` : `${group.form}-aux`;
}

/** Whether what a verb tells of its subject's number fits the subject of the other. */
function agreement(words: Words, view: View, group: Group, host: Group): 'fits' | 'not' | 'open' {
  if (words.language.grammar.verbTellsNumber)
    return fits(verbNumber(words, view, group), verbNumber(words, view, host));
  const number = numberOf(words, view, group);
  if (number === null || !host.finite || takesBase(words, view, group, host)) return 'open';
  const { subject } = frontOf(words, view, host);
  const other =
    subject.to > subject.from
      ? numberOfPhrase(words, view.slice(subject.from, subject.to))
      : numberOf(words, view, host);
  return fits(number, other);
}

const fits = (one: 'one' | 'many' | null, other: 'one' | 'many' | null): 'fits' | 'not' | 'open' =>
  one === null || other === null ? 'open' : one === other ? 'fits' : 'not';

/** "could have scored and put", "did not see and hear": the second verb is a base as the first is, and tells no number. */
const takesBase = (words: Words, view: View, group: Group, host: Group): boolean =>
  group.to - group.from === 1 &&
  has(words, view, group.head, BIT.BASE) &&
  has(words, view, host.from, BIT.MODAL | BIT.DO) &&
  host.to > host.from + 1;

/** Whether the subject of a verb can say something: a dam promises nothing. */
function maySpeak(words: Words, view: View, host: Group): boolean {
  const { subject } = frontOf(words, view, host);
  if (subject.to <= subject.from) return true;
  const phrase = view.slice(subject.from, subject.to);
  return phrase.some((_, at) => has(words, phrase, at, SOMEBODY) || (marksAt(words, phrase, at) & MAY_SPEAK) !== 0);
}

const SOMEBODY = BIT.PROPER | BIT.SUBJECT | BIT.PLURAL | BIT.REL;
const MAY_SPEAK = MARK.PERSON | MARK.ANONYMOUS | MARK.BODY | MARK.NATION | MARK.TITLE;

/** Of pronouns and common nouns; a name may be that of a band, or of a country. */
function numberOfPhrase(words: Words, phrase: View): 'one' | 'many' | null {
  const last = lowerAt(words, phrase, phrase.length - 1);
  const { one, many } = words.language.coordination;
  if (one.has(last)) return 'one';
  if (many.has(last) || isPlural(words, phrase)) return 'many';
  if (has(words, phrase, phrase.length - 1, BIT.SUBJECT)) return null; // "I have", "I was"
  const nouns = phrase.filter((_, at) => has(words, phrase, at, BIT.NOUN));
  return nouns.length === 0 || nouns.some((_, at) => has(words, nouns, at, BIT.PROPER)) ? null : 'one';
}

/** What the first word of a group tells of its subject's number. */
function numberOf(words: Words, view: View, { from, to, form }: Group): 'one' | 'many' | null {
  const lower = lowerAt(words, view, from);
  const { one, many } = words.language.coordination;
  if (one.has(lower)) return 'one';
  if (many.has(lower)) return 'many';
  if (form !== 'present' || to - from > 1) return null;
  return has(words, view, from, BIT.THIRD) ? 'one' : has(words, view, from, BIT.BASE) ? 'many' : null;
}

const joinerOf = (words: Words, view: View, mark: number): string => {
  const lower = lowerAt(words, view, mark);
  if (words.language.coordination.against.has(lower)) return 'against';
  return words.language.points.either.has(lower) ? 'either' : 'and';
};

/** What stands between the one verb and the "and": the end of its clause shows there. */
function acrossOf(words: Words, view: View, from: number, to: number): string {
  let comma = false;
  let opened = false;
  for (let at = from; at < to - 1; at += 1) {
    if (isBreak(words, view, at)) comma = true;
    if (has(words, view, at, BIT.SUB | BIT.REL | BIT.THAT)) opened = true;
  }
  return `${comma ? 'comma' : ''}${opened ? 'opened' : ''}`;
}

const distance = (length: number): string =>
  length <= 1 ? '1' : length <= 3 ? '3' : length <= 6 ? '6' : length <= 12 ? '12' : 'far';

/** A word class in one word. */
function kindOf(bits: number): string {
  if (bits === 0) return 'mark';
  if ((bits & (FINITE_AUX | BIT.PAST | BIT.THIRD | BIT.BASE | BIT.PART | BIT.ING)) !== 0) return 'verb';
  if ((bits & BIT.DET) !== 0) return 'det';
  if ((bits & BIT.PREP) !== 0) return 'prep';
  if ((bits & BIT.NUM) !== 0) return 'num';
  if ((bits & BIT.ADJ) !== 0) return 'adj';
  if ((bits & BIT.TIME) !== 0) return 'time';
  if ((bits & BIT.PROPER) !== 0) return 'proper';
  if ((bits & BIT.PLURAL) !== 0) return 'plural';
  if ((bits & BIT.NOUN) !== 0) return 'noun';
  return 'other';
}
