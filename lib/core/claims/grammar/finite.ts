import { BIT } from '#lib/core/language/lexicon.ts';
import { FINITE_AUX, WINDOW, type Group, type Opener } from './group.ts';
import { lemmaAt } from './lemma.ts';
import { classAt, has, isBreak, isQuoteMark, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.TIME | BIT.SUBJECT | BIT.OBJECT | BIT.NUM | BIT.PLURAL | BIT.OWNER;

type Context = {
  readonly at: number;
  readonly opener: Opener;
  readonly start: number;
  readonly finiteInClause: boolean;
  readonly groups: readonly Group[];
};

/** These have no passive: "died in Dorna" is never short for "who was died". */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  'die arrive happen occur collapse resign remain appear disappear emerge fail agree belong exist vanish erupt rise fall go come become sit lie stay travel retire react surrender escape participate'.split(
    ' ',
  ),
);

/** Whether a form that may be past or participle is the finite verb of its clause. */
export function isFinite(words: Words, view: View, { at, opener, start, finiteInClause, groups }: Context): boolean {
  if (pronounBefore(words, view, at)) return true;
  const lemma = lemmaAt(words, view, at);
  const intransitive = INTRANSITIVE.has(lemma);
  // "officials targeted in the attacks" is a participle, "said Putin emphasized the need" a clause of its own
  if (finiteInClause && intransitive) return true;
  const previous = groups.findLast((group) => group.finite);
  const subject = lastNominal(words, view, start, at);
  const bare = subject < 0; // nothing between what opens the clause and the verb
  const cue = words.language.cues.verbs.has(lemma) || tellsWhoSpoke(words, view, at);
  const next = nextWord(words, view, at + 1);
  const object =
    has(
      words,
      view,
      next,
      BIT.DET | BIT.POSS | BIT.OBJECT | BIT.PROPER | BIT.NUM | BIT.SUBJECT | BIT.THAT | BIT.NOUN | BIT.PLURAL | BIT.ADJ,
    ) && !has(words, view, next, BIT.PREP);
  if (finiteInClause) {
    const zero = previous !== undefined && words.language.cues.verbs.has(previous.lemma) && !bare;
    return zero && (object || cue || !strongFiniteAhead(words, view, at)) && lowerAt(words, view, next) !== 'by';
  }
  if (bare) {
    if (opener === 'and')
      return (previous !== undefined && previous.form !== 'present') || isSharedParticiple(previous, words, view, at);
    if (opener === 'rel') return true;
    if (opener === 'main' || opener === 'comma' || opener === 'sub')
      return inverted(words, view, { at, next, cue, previous });
    return false;
  }
  if (
    opener === 'and' &&
    !object &&
    !intransitive &&
    !cue &&
    previous !== undefined &&
    has(words, view, next, BIT.PREP | BIT.ADV) &&
    !opensAnew(words, view, start)
  )
    return false;
  if (
    opener === 'comma' &&
    previous !== undefined &&
    !object &&
    !intransitive &&
    !cue &&
    has(words, view, next, BIT.PREP)
  )
    return nominalDirectly(words, view, at) && opensWithSubject(words, view, start);
  if (opener === 'and' && has(words, view, start, BIT.PREP)) return false;
  if (isBreak(words, view, at - 1)) return !parenthesisFollows(words, view, at);
  if (lowerAt(words, view, next) === 'by')
    return !auxiliaryAhead(words, view, at) && !strongFiniteAhead(words, view, at);
  if (!object && !intransitive && !cue && strongFiniteAhead(words, view, at)) return false;
  return true;
}

/** ", and Farr scored", "but it felt": behind a comma or a "but" another clause is likelier than another noun. */
const opensAnew = (words: Words, view: View, start: number): boolean =>
  has(words, view, start, BIT.DET | BIT.POSS | BIT.PROPER | BIT.SUBJECT | BIT.NUM | BIT.PLURAL) &&
  (isBreak(words, view, start - 2) || words.language.coordination.against.has(lowerAt(words, view, start - 1)));

/** "he planned": a subject pronoun has its verb. */
function pronounBefore(words: Words, view: View, at: number): boolean {
  let before = at - 1;
  while (before > 0 && has(words, view, before, BIT.ADV)) before -= 1;
  return has(words, view, before, BIT.SUBJECT) && !has(words, view, before, BIT.DET | BIT.REL | BIT.OBJECT);
}

/** “It is over!” shouted Ana Pop. */
const tellsWhoSpoke = (words: Words, view: View, at: number) =>
  isQuoteMark(words, view, at - 1) && words.language.speechVerbs.has(lowerAt(words, view, at));

const nominalDirectly = (words: Words, view: View, at: number) => has(words, view, at - 1, NOMINAL | BIT.ADV);

const opensWithSubject = (words: Words, view: View, start: number) =>
  has(words, view, start, BIT.DET | BIT.POSS | BIT.PROPER | BIT.SUBJECT | BIT.NUM);

/** "was arrested and charged": one auxiliary serves both. */
function isSharedParticiple(previous: Group | undefined, words: Words, view: View, at: number): boolean {
  return previous !== undefined && previous.to - previous.from > 1 && has(words, view, at, BIT.PART);
}

/** "…, said the mayor": a cue, a name after it, and something said before it. */
function inverted(
  words: Words,
  view: View,
  where: { at: number; next: number; cue: boolean; previous: Group | undefined },
): boolean {
  if (!where.cue || where.at === 0) return false;
  return (
    has(words, view, where.next, BIT.DET | BIT.PROPER | BIT.SUBJECT | BIT.POSS) &&
    lowerAt(words, view, where.next) !== 'by'
  );
}

/** ", founded in 1900, closed": another verb follows after the next comma. */
function parenthesisFollows(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    if (!isBreak(words, view, i)) continue;
    const next = skipAdverbs(words, view, i + 1);
    return has(words, view, next, BIT.PAST | BIT.THIRD | FINITE_AUX);
  }
  return false;
}

/** "those wounded by a bomb and those shot by him were": the verb of the sentence is still to come. */
function auxiliaryAhead(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    const bits = classAt(words, view, i);
    if (isBreak(words, view, i) || (bits & (BIT.SUB | BIT.REL | BIT.THAT)) !== 0) return false;
    if ((bits & FINITE_AUX) !== 0 && (bits & BIT.NONFINITE) === 0) return true;
  }
  return false;
}

function strongFiniteAhead(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    const bits = classAt(words, view, i);
    if (bits === 0 || isBreak(words, view, i) || (bits & (BIT.SUB | BIT.REL | BIT.AND | BIT.THAT)) !== 0) return false;
    const finite =
      ((bits & FINITE_AUX) !== 0 && (bits & BIT.NONFINITE) === 0) ||
      (bits & BIT.THIRD) !== 0 ||
      (bits & BIT.PAST) !== 0;
    if (finite) return !has(words, view, i - 1, BIT.SUBJECT);
  }
  return false;
}

function lastNominal(words: Words, view: View, start: number, at: number): number {
  for (let i = at - 1; i >= start; i -= 1) if (has(words, view, i, NOMINAL | BIT.DET)) return i;
  return -1;
}

function nextWord(words: Words, view: View, from: number): number {
  let at = skipAdverbs(words, view, from);
  while (at < view.length && isQuoteMark(words, view, at)) at += 1;
  return at;
}
