import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import { clauseMark } from './clause-mark.ts';
import { isFinite } from './finite.ts';
import { FINITE_AUX, type Group, type Opener } from './group.ts';
import { lemmaAt } from './lemma.ts';
import { readGroup } from './read-group.ts';
import { classAt, has, IN_QUOTES, isBreak, isQuoteMark, lowerAt, skipAdverbs, type View, type Words } from './view.ts';

/** A clause that another one interrupts at `at`, before its own verb. */
type Pending = Pick<Group, 'opener' | 'mark' | 'start'> & { readonly at: number };

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
      const parts = isBreak(words, view, at) || endsQuotedSentence(words, view, at, groups);
      if (parts && lowerAt(words, view, at) !== ')') {
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
    // "said that P and that Q": the "and" joins Q to P
    if (
      opened !== null &&
      opener === 'and' &&
      mark === at - 1 &&
      has(words, view, at, BIT.THAT) &&
      groups.some((group) => group.finite)
    ) {
      start = isItself(words, view, at) ? at : at + 1;
      at += 1;
      continue;
    }
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
      found.form === 'ambiguous' ? isFinite(words, view, { at, opener, start, finiteInClause, groups }) : found.finite;
    const form = found.form === 'ambiguous' ? (finite ? 'past' : 'participle') : found.form;
    if (finite && finiteInClause && pending !== null && !isSaid(words, view, groups, found.from)) {
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

/** “Twelve people died!” she said: a quotation that has a verb ends as a sentence does, so what follows is a clause of its own. */
function endsQuotedSentence(words: Words, view: View, at: number, groups: readonly Group[]): boolean {
  const verb = groups.findLast((group) => group.finite);
  if (verb === undefined || !isQuoteMark(words, view, at) || !STOPS.has(lowerAt(words, view, at - 1))) return false;
  return words.quoted[view[at - 1] ?? -1] === IN_QUOTES && words.quoted[view[verb.head] ?? -1] === IN_QUOTES;
}

const STOPS: ReadonlySet<string> = new Set(['!', '?', '…', '...', '.']);

/** "and [that] will cost": no clause is opened, it is the subject. */
function isItself(words: Words, view: View, that: number): boolean {
  if (!words.language.grammar.relativeThat) return false;
  const next = skipAdverbs(words, view, that + 1);
  return has(words, view, next, FINITE_AUX | BIT.THIRD) && !has(words, view, next, BIT.NOUN);
}

/** "X, who said Y left, [resigned]": the second verb has a subject of its own, and a verb of saying before that. */
function isSaid(words: Words, view: View, groups: readonly Group[], from: number): boolean {
  const cue = groups.findLast((group) => group.finite);
  if (cue === undefined || cue.passive || cue.to >= from) return false;
  const takes = words.language.cues.frames.get(cue.lemma)?.takes ?? 0;
  return (takes & TAKES.CLAUSE) !== 0 && has(words, view, from - 1, NOMINAL) && !has(words, view, cue.to, BIT.THAT);
}

const NOMINAL = BIT.SUBJECT | BIT.NOUN | BIT.PROPER | BIT.PLURAL;
