import { BIT } from '#lib/core/language/lexicon.ts';
import { classAt, has, isBreak, isQuoteMark, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

/**
 * How the clause of a verb group begins: `main` first in its sentence, `comma` set beside another, `and` joined to one,
 * `sub` under a conjunction, `rel` a relative, `that` a content clause, `zero` one without its "that".
 */
export type Opener = 'main' | 'comma' | 'and' | 'sub' | 'rel' | 'that' | 'zero';

/** A verb with its auxiliaries. Positions are into the view. */
export type Group = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly lemma: string;
  readonly finite: boolean;
  /** The form of its first word. */
  readonly form: 'past' | 'present' | 'modal' | 'participle' | 'gerund' | 'infinitive';
  readonly passive: boolean;
  readonly opener: Opener;
  /** The word that opens its clause, or -1. */
  readonly mark: number;
  /** Where its subject may begin; `from` when it has none of its own. */
  readonly start: number;
};

/** A clause that another one interrupts at `at`, before its own verb. */
type Pending = Pick<Group, 'opener' | 'mark' | 'start'> & { readonly at: number };

const WINDOW = 24;
const FINITE_AUX = BIT.MODAL | BIT.BE | BIT.HAVE | BIT.DO;
const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.TIME | BIT.SUBJECT | BIT.OBJECT | BIT.NUM | BIT.PLURAL | BIT.OWNER;

/** The verb groups of a view, in order, with the clause that each of them heads. */
export const groupsOf = (words: Words, view: View): Group[] => scan(words, view, false);

/** The same for what follows the finite verb of a clause: a bare participle in it is none. */
export const groupsAfterVerb = (words: Words, view: View): Group[] => scan(words, view, true);

/** The group that heads the sentence itself: not one under a conjunction or a relative. */
export const mainGroup = (groups: readonly Group[]): Group | undefined =>
  groups.find((group) => group.finite && (group.opener === 'main' || group.opener === 'comma')) ??
  groups.find((group) => group.finite && group.opener !== 'rel' && group.opener !== 'sub');

function scan(words: Words, view: View, verbSeen: boolean): Group[] {
  const groups: Group[] = [];
  let mark = -1;
  let opener: Opener = 'main';
  let start = 0; // where a subject may begin
  let finiteInClause = verbSeen;
  let pending: Pending | null = null; // a clause whose verb is still to come: "The mill, which opened in May, [closed]"
  let at = 0;
  while (at < view.length) {
    const bits = classAt(words, view, at);
    if (bits === 0 || isBreak(words, view, at)) {
      if (isBreak(words, view, at) && lowerAt(words, view, at) !== ')') {
        // "Iran and Israel, reports X": the "and" joined names, and the clause before it still stands
        if (finiteInClause && pending !== null) {
          ({ opener, mark } = pending);
          start = pending.start === pending.at ? at + 1 : pending.start;
          pending = null;
          finiteInClause = false;
        } else if (finiteInClause || opener === 'and') {
          opener = 'comma';
          mark = at;
          start = at + 1;
          finiteInClause = false;
        }
      }
      at += 1;
      continue;
    }
    const opened = clauseMark(words, view, at, groups);
    // "when Pop and Rusu left": the clause has no verb yet, so the "and" joins names
    const joinsNames =
      opened === 'and' && !finiteInClause && (opener === 'sub' || opener === 'that' || opener === 'rel');
    if (opened !== null && !joinsNames) {
      if (!finiteInClause && opened !== 'and' && opener !== 'and') pending ??= { opener, mark, start, at };
      opener = opened;
      mark = at;
      start = at + 1;
      finiteInClause = false;
      at += 1;
      continue;
    }
    const found = readGroup(words, view, at);
    if (found === null) {
      at += 1;
      continue;
    }
    const finite =
      found.form === 'ambiguous'
        ? isFinite(words, view, { at, found, opener, start, finiteInClause, groups })
        : found.finite;
    const form = found.form === 'ambiguous' ? (finite ? 'past' : 'participle') : found.form;
    if (finite && finiteInClause && pending !== null) {
      ({ opener, mark, start } = pending);
      pending = null;
    } else if (finite && finiteInClause) {
      opener = 'zero';
      mark = -1;
      start = groups.findLast((group) => group.finite)?.to ?? 0;
    }
    groups.push({
      from: found.from,
      to: found.to,
      head: found.head,
      lemma: lemmaAt(words, view, found.head),
      finite,
      form,
      passive: found.passive,
      opener,
      mark,
      start,
    });
    if (finite) finiteInClause = true;
    at = found.to;
  }
  return groups;
}

/** What a word opens, if it opens a clause. */
function clauseMark(words: Words, view: View, at: number, groups: readonly Group[]): Opener | null {
  const bits = classAt(words, view, at);
  if ((bits & BIT.AND) !== 0) return groups.some((group) => group.finite) ? 'and' : null;
  if ((bits & BIT.THAT) !== 0) return isRelativeThat(words, view, at) ? 'rel' : 'that';
  if ((bits & BIT.REL) !== 0 && (bits & (BIT.DET | BIT.SUBJECT)) === 0) return 'rel';
  if ((bits & BIT.REL) !== 0) return 'rel';
  if (lowerAt(words, view, at + 1) === 'of') return null; // "because of"
  if ((bits & BIT.SUB) !== 0 && ((bits & BIT.PREP) === 0 || opensClause(words, view, at))) return 'sub';
  return null;
}

const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'fact claim claims report reports statement allegation allegations warning hope idea belief suggestion news view evidence sign signs fear fears concern concerns assurance assurances'.split(
    ' ',
  ),
);

/** "the mill that closed", but "said that", "the claim that". */
function isRelativeThat(words: Words, view: View, at: number): boolean {
  const before = classAt(words, view, at - 1);
  if ((before & (BIT.NOUN | BIT.PROPER | BIT.PLURAL)) === 0) return false;
  if (SPEECH_NOUNS.has(lowerAt(words, view, at - 1))) return false;
  const next = skipAdverbs(words, view, at + 1);
  return has(words, view, next, BIT.THIRD | BIT.PAST | BIT.PART | FINITE_AUX) && !has(words, view, next, BIT.DET);
}

/** "after the mill closed" against "after the storm": a finite verb follows before the next break. */
function opensClause(words: Words, view: View, at: number): boolean {
  for (let i = at + 1; i < view.length && i <= at + WINDOW; i += 1) {
    const bits = classAt(words, view, i);
    if (bits === 0 && isBreak(words, view, i)) return false;
    if ((bits & (BIT.AND | BIT.REL | BIT.THAT)) !== 0 && i > at + 1) return false;
    if ((bits & (BIT.THIRD | FINITE_AUX)) !== 0 && (bits & BIT.NONFINITE) === 0) return true;
    if ((bits & BIT.BASE) !== 0 && has(words, view, i - 1, BIT.PLURAL | BIT.SUBJECT)) return true;
    if ((bits & BIT.PAST) !== 0 && i > at + 1 && !has(words, view, i - 1, BIT.PREP)) return true;
  }
  return false;
}

type Found = {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly finite: boolean;
  readonly form: Group['form'] | 'ambiguous';
  readonly passive: boolean;
};

function readGroup(words: Words, view: View, at: number): Found | null {
  const bits = classAt(words, view, at);
  if ((bits & FINITE_AUX) !== 0 && (bits & BIT.NOUN) === 0) return auxiliaryGroup(words, view, at);
  if ((bits & BIT.TO) !== 0) {
    const verb = skipAdverbs(words, view, at + 1);
    if (
      has(words, view, verb, BIT.BASE) ||
      lowerAt(words, view, verb) === 'be' ||
      lowerAt(words, view, verb) === 'have'
    )
      return infinitive(words, view, at, verb);
    return null;
  }
  const one = { from: at, to: at + 1, head: at, passive: false };
  if ((bits & BIT.PAST) !== 0) return { ...one, finite: true, form: (bits & BIT.PART) !== 0 ? 'ambiguous' : 'past' };
  if ((bits & BIT.PART) !== 0) return { ...one, finite: false, form: 'participle', passive: true };
  if ((bits & BIT.THIRD) !== 0) return { ...one, finite: true, form: 'present' };
  if ((bits & BIT.BASE) !== 0) return { ...one, finite: (bits & BIT.NOUN) === 0, form: 'present' };
  if ((bits & BIT.ING) !== 0 && (bits & BIT.NOUN) === 0) return { ...one, finite: false, form: 'gerund' };
  if ((bits & BIT.ING) !== 0 && !has(words, view, at - 1, BIT.DET | BIT.POSS | BIT.ADJ | BIT.OWNER))
    return { ...one, finite: false, form: 'gerund' };
  return null;
}

function auxiliaryGroup(words: Words, view: View, at: number): Found {
  const first = classAt(words, view, at);
  let to = at + 1;
  let head = at;
  let passive = false;
  let be = (first & BIT.BE) !== 0;
  for (let i = at + 1; i < view.length && i < at + 9; i += 1) {
    const bits = classAt(words, view, i);
    if ((bits & BIT.ADV) !== 0 && (bits & (BIT.PART | BIT.ING | BIT.PREP)) === 0) continue;
    if ((bits & (BIT.BE | BIT.HAVE | BIT.DO)) !== 0) {
      be = (bits & BIT.BE) !== 0;
    } else if ((bits & BIT.PART) !== 0) {
      passive = be;
    } else if ((bits & (BIT.ING | BIT.BASE)) === 0 || (be && (bits & BIT.ING) === 0)) {
      break;
    }
    head = i;
    to = i + 1;
    if ((bits & (BIT.BE | BIT.HAVE | BIT.DO)) === 0) break;
  }
  const lower = lowerAt(words, view, at);
  const past =
    lower.startsWith('was') || lower.startsWith('were') || lower.startsWith('had') || lower.startsWith('did');
  const finite = (first & BIT.NONFINITE) === 0;
  return {
    from: at,
    to,
    head,
    finite,
    form: !finite ? 'participle' : (first & BIT.MODAL) !== 0 ? 'modal' : past ? 'past' : 'present',
    passive,
  };
}

function infinitive(words: Words, view: View, at: number, verb: number): Found {
  if (!has(words, view, verb, BIT.BE | BIT.HAVE))
    return { from: at, to: verb + 1, head: verb, finite: false, form: 'infinitive', passive: false };
  const rest = auxiliaryGroup(words, view, verb);
  return { ...rest, from: at, finite: false, form: 'infinitive' };
}

type Context = {
  readonly at: number;
  readonly found: Found;
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
function isFinite(words: Words, view: View, { at, opener, start, finiteInClause, groups }: Context): boolean {
  const previous = groups.findLast((group) => group.finite);
  const subject = lastNominal(words, view, start, at);
  const bare = subject < 0; // nothing between what opens the clause and the verb
  const cue = words.language.cues.verbs.has(lemmaAt(words, view, at));
  const next = nextWord(words, view, at + 1);
  const object =
    has(
      words,
      view,
      next,
      BIT.DET | BIT.POSS | BIT.OBJECT | BIT.PROPER | BIT.NUM | BIT.SUBJECT | BIT.THAT | BIT.NOUN | BIT.PLURAL | BIT.ADJ,
    ) && !has(words, view, next, BIT.PREP);
  const intransitive = INTRANSITIVE.has(lemmaAt(words, view, at));
  if (pronounBefore(words, view, at)) return true;
  if (finiteInClause) {
    // "officials targeted in the attacks" is a participle, "said Putin emphasized the need" a clause of its own
    if (intransitive) return true;
    const zero = previous !== undefined && words.language.cues.verbs.has(previous.lemma) && !bare;
    return zero && (object || cue) && lowerAt(words, view, next) !== 'by';
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
    has(words, view, next, BIT.PREP | BIT.ADV)
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

/** "he planned": a subject pronoun has its verb. */
function pronounBefore(words: Words, view: View, at: number): boolean {
  let before = at - 1;
  while (before > 0 && has(words, view, before, BIT.ADV)) before -= 1;
  return has(words, view, before, BIT.SUBJECT) && !has(words, view, before, BIT.DET | BIT.REL | BIT.OBJECT);
}

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

function lemmaAt(words: Words, view: View, at: number): string {
  const lower = lowerAt(words, view, at);
  return words.language.lexicon.words.get(lower)?.lemma ?? guessLemma(lower);
}

/** "reaffirmed" to "reaffirm"; good enough to compare two unknown forms of one verb. */
function guessLemma(lower: string): string {
  if (lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ed')) return lower.slice(0, -2);
  return lower;
}
