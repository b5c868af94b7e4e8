import { BIT } from '#lib/core/language/lexicon.ts';
import type { RuleId } from '../rules.ts';
import { beforeSaying } from './before-saying.ts';
import { besideSpeaker } from './beside.ts';
import { cueOf, type CueWords } from './cue-of.ts';
import type { Group } from './group.ts';
import { mainGroup } from './groups.ts';
import { isDenied, mainSpeaker, type MainSpeaker } from './main-speaker.ts';
import type { LinkWords, Step } from './part.ts';
import { frontOf } from './subject.ts';
import { isWithheld } from './withheld.ts';
import { has, hasWord, isComma, isQuoteMark, lowerAt, skipAdverbs, type Range, type View, type Words } from './view.ts';

/** "X said that P", "X said P", "X told Y that P", "X: “Q”", "X thanked Y", "X admitted that P". */
export function mainCue(words: Words, view: View, groups: readonly Group[]): Step | null {
  const main = mainGroup(groups);
  if (main === undefined || main.passive || isWithheld(words, view, main)) return null;
  const cue = cueOf(words, view, main);
  if (cue === null) return null;
  const { subject, beside, lead } = frontOf(words, view, main);
  const speaker = mainSpeaker(words, view, { main, cue, subject, lead });
  if (speaker === null || isNobody(words, speaker.source)) return null;
  const found = contentStart(words, view, groups, main, cue);
  const begins = found < 0 && opensUnreadClause(words, view, cue) ? cue.to : found;
  // "pointed out that P": behind a particle "that" is read as an article
  const content = begins === cue.to && lowerAt(words, view, begins) === 'that' ? begins + 1 : begins;
  const given = { words, view, groups, speaker, beside, cue, main, content };
  switch (cue.verb.kind) {
    case 'say':
    case 'think':
      // "did not say that P": what was not said is nobody's claim
      if (isDenied(words, view, main)) return null;
      return content >= 0 ? reported(given) : kept(given, ordersHearer(given));
    case 'factive':
      return content >= 0 ? takenForGranted(given) : kept(given, true);
    case 'label':
      return kept(given, false);
    case 'act':
      // "are refusing to leave": what they do, and no word of theirs
      return main.lemma === 'refuse' && has(words, view, main.head, BIT.ING) ? null : kept(given, true);
  }
}

/** "Nobody asked where the water went": that nobody did is what the copy says. */
const isNobody = (words: Words, source: View) => NOBODY.has(lowerAt(words, source, 0));
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nimeni', 'neither']);

type Given = {
  readonly words: Words;
  readonly view: View;
  readonly groups: readonly Group[];
  readonly speaker: MainSpeaker;
  readonly beside: readonly Range[];
  readonly cue: CueWords;
  readonly main: Group;
  /** Where the clause that was said begins, or -1. */
  readonly content: number;
};

const linkOf = ({ speaker, cue }: Given, content: View, act: boolean, rule: RuleId): LinkWords => ({
  cue: cue.view,
  ...speaker,
  content,
  act,
  rule,
  verb: cue.verb,
});

/** The proposition is the claim. */
function reported(given: Given): Step {
  const { words, view, groups, speaker, beside, main } = given;
  const before = beforeSaying(words, view, groups, main);
  const content = [...before.condition, ...view.slice(given.content)];
  const about = besideSpeaker(
    words,
    speaker.source,
    beside.map(({ from, to }) => view.slice(from, to)),
  );
  return {
    done: [...before.done, ...about],
    rest: [{ links: [linkOf(given, content, false, 'attribution.clause')], view: content }],
  };
}

/** The claim keeps the verb: an act, or a noun phrase where a clause might be ("emphasized the need for P"). */
function kept(given: Given, act: boolean): Step | null {
  const { words, view, cue } = given;
  const content = view.slice(cue.to);
  if (!hasWord(words, content) && !act) return null;
  if (!act && cue.verb.kind !== 'label' && cue.verb.takesNoun !== true) return null;
  if (!act && cue.verb.takesNoun === true && !opensPhrase(words, view, cue.to)) return null;
  const link = linkOf(
    given,
    hasWord(words, content) ? content : view,
    act,
    act ? 'attribution.act' : 'attribution.noun-phrase',
  );
  return { done: [{ chain: [link], view, keepsVerb: true, presupposed: false, rules: [] }], rest: [] };
}

/** "X admitted that P": X admitted it, and the copy itself takes P for granted. */
function takenForGranted(given: Given): Step {
  const content = given.view.slice(given.content);
  const link = linkOf(given, content, true, 'attribution.act');
  return {
    done: [
      { chain: [link], view: given.view, keepsVerb: true, presupposed: false, rules: [] },
      {
        chain: [],
        view: content,
        keepsVerb: false,
        presupposed: true,
        ...(given.speaker.implied === true ? {} : { about: given.speaker.source }),
        rules: ['presupposition.factive'],
      },
    ],
    rest: [],
  };
}

/** How many words the name of somebody told may have. */
const HEARER = 8;

/** "told his advisers to leave": telling them so is what was done. */
function ordersHearer({ words, view, cue }: Given): boolean {
  if (cue.verb.takesHearer !== true) return false;
  for (let at = cue.to + 1; at < view.length && at <= cue.to + HEARER; at += 1) {
    if (has(words, view, at, BIT.TO) && has(words, view, at + 1, BIT.BASE | BIT.BE | BIT.HAVE | BIT.ADV)) return true;
    if (isComma(words, view, at) || isQuoteMark(words, view, at)) return false;
  }
  return false;
}

/** The fewest words of a clause whose verb may have escaped. */
const CLAUSE = 4;

/** "said the port favors a ban": only a clause can follow, even if its verb is not known for one. */
const opensUnreadClause = (words: Words, view: View, { verb, to }: CueWords) =>
  verb.clauseOnly === true &&
  view.length - to >= CLAUSE &&
  has(words, view, to, BIT.DET | BIT.PROPER | BIT.SUBJECT | BIT.PLURAL) &&
  !has(words, view, to, BIT.TIME);

const opensPhrase = (words: Words, view: View, at: number) =>
  has(
    words,
    view,
    skipAdverbs(words, view, at),
    BIT.DET | BIT.POSS | BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.NUM | BIT.PLURAL,
  );

/** After "that", after a colon or an opening mark, or where the subject of the next finite verb begins. */
function contentStart(words: Words, view: View, groups: readonly Group[], main: Group, cue: CueWords): number {
  const next = groups.find((group) => group.from >= cue.to && group.finite);
  const that = groups.find((group) => group.from >= cue.to && group.opener === 'that');
  if (
    that !== undefined &&
    that.mark >= cue.to &&
    lowerAt(words, view, that.mark) !== 'fact' &&
    noClauseBetween(groups, cue.to, that.mark)
  )
    return that.mark + 1;
  // "said that, if elected, he would leave": another clause comes first
  if (has(words, view, cue.to, BIT.THAT) && isComma(words, view, cue.to + 1) && next !== undefined) return cue.to + 2;
  const mark = quoteAfter(words, view, cue.to);
  if (mark >= 0 && (next === undefined || next.from > mark)) return mark;
  if (next === undefined || cue.verb.kind === 'act' || cue.verb.kind === 'label') return -1;
  if (next.opener === 'zero') return zeroStart(words, view, cue, next, main);
  return cue.verb.takesHearer !== true && startsInside(words, view, cue, next) ? cue.to : -1;
}

/**
 * What looks like a second clause has the front of its subject before a comma or an "and":
 * "said [the governor,] a former engineer, had been told", "said [the town and] its allies will seek".
 */
function startsInside(words: Words, view: View, cue: CueWords, next: Group): boolean {
  if (isComma(words, view, cue.to) || next.mark <= cue.to) return false;
  if (next.opener === 'comma') return has(words, view, cue.to, BIT.DET | BIT.PROPER | BIT.POSS | BIT.NUM | BIT.PLURAL);
  const joined =
    next.opener === 'and' &&
    !has(words, view, next.mark + 1, BIT.THAT) &&
    cue.verb.takesNoun !== true &&
    !isComma(words, view, next.mark - 1);
  return joined && opensPhrase(words, view, cue.to);
}

const noClauseBetween = (groups: readonly Group[], from: number, to: number) =>
  !groups.some((group) => group.finite && group.from >= from && group.from < to);

/** "said: “Q”", "said, “Q”", "said “Q”": a quotation that runs on to the end, not a word or two of somebody's. */
function quoteAfter(words: Words, view: View, from: number): number {
  let at = from;
  while (at < view.length && at < from + 8) {
    const lower = lowerAt(words, view, at);
    if (isQuoteMark(words, view, at) && words.quoted[view[at + 1] ?? -1] === 1) {
      const open = at === from || lowerAt(words, view, at - 1) === ':' || isComma(words, view, at - 1);
      return open ? at : -1;
    }
    if (lower === ':') return at + 1;
    at += 1;
  }
  return -1;
}

/** "said Putin emphasized", "told reporters the mill had closed", "said on Monday the mill had closed". */
function zeroStart(words: Words, view: View, cue: CueWords, next: Group, main: Group): number {
  const from = Math.max(cue.to, main.to);
  if (cue.verb.takesHearer === true) return afterHearer(words, view, from, next.from);
  // "agreed to return the money she received": the clause only tells which money
  if (has(words, view, from, BIT.TO) && has(words, view, from + 1, BIT.BASE)) return -1;
  const front = frontOf(words, view, { ...next, start: from });
  return front.subject.to > front.subject.from ? (has(words, view, from, BIT.PREP) ? front.subject.from : from) : -1;
}

/** The second noun phrase: the first one is who was told. */
function afterHearer(words: Words, view: View, from: number, to: number): number {
  for (let at = from + 1; at < to; at += 1) {
    if (
      has(words, view, at, BIT.DET | BIT.POSS | BIT.SUBJECT) &&
      !has(words, view, at - 1, BIT.PREP | BIT.DET | BIT.AND)
    )
      return at;
  }
  return from;
}
