import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group, Opener } from '../grammar/group.ts';
import { nameAfterComma } from '../grammar/speaker-phrase.ts';
import { describesSomebody, frontOf } from '../grammar/subject.ts';
import {
  classAt,
  has,
  isBreak,
  isComma,
  isQuoteMark,
  lowerAt,
  type Range,
  type View,
  type Words,
} from '../grammar/view.ts';

/** Who says, thinks or wants what the verb of a group tells; null when nobody is named. */
export function sourceOf(words: Words, view: View, groups: readonly Group[], at: number): Range | null {
  const group = groups[at];
  if (group === undefined) return null;
  if (!group.finite) return ofNonFinite(words, view, groups, at);
  const own = ownSubject(words, view, group);
  if (own !== null) return own;
  if (group.opener === 'rel' && group.mark >= 0) return { from: group.mark, to: group.mark + 1 };
  if (isInverted(words, view, group)) return null;
  if (group.opener === 'and' || group.opener === 'comma') return hostSubject(words, view, groups, at);
  return null;
}

/** "P, said the mill’s head": the one who said it stands behind the verb. */
const isInverted = (words: Words, view: View, group: Group): boolean =>
  isComma(words, view, group.from - 1) &&
  group.opener === 'comma' &&
  has(words, view, group.head + 1, BIT.DET | BIT.PROPER | BIT.POSS | BIT.NOUN | BIT.ADJ);

/** The words before the verb, with what is set beside the name (", the mayor of Dorna,"). */
export function ownSubject(words: Words, view: View, group: Group): Range | null {
  const { subject, beside } = frontOf(words, view, group);
  const own = afterLead(words, view, subject);
  if (own.to <= own.from || !named(words, view, own)) return null;
  let to = own.to;
  for (const chunk of beside) {
    if (!describes(words, view, chunk)) break;
    to = chunk.to + 1;
  }
  return { from: own.from, to };
}

/** "Early in May, the mayor", "but the mayor", "the mayor repeatedly": what stands around who it is. */
function afterLead(words: Words, view: View, { from, to }: Range): Range {
  let start = from;
  let end = to;
  for (let at = from; at < to; at += 1) {
    if (!isComma(words, view, at)) continue;
    if (hasAnd(words, view, at + 1, to)) break; // "Pop, Rusu and Toma"
    if (describesSomebody(words, view, { from, to: at }) && nameAfterComma(words, view, at) > at) break; // "the clerk, Ana Pop"
    start = at + 1;
  }
  // "the Orvalian and [Dornish ministries]": an article before the "and" belongs to both
  if (
    has(words, view, start - 1, BIT.AND) &&
    has(words, view, end - 1, BIT.PLURAL) &&
    has(words, view, start - 2, BIT.ADJ | BIT.PROPER) &&
    has(words, view, start - 3, BIT.DET)
  )
    start -= 3;
  while (
    start < end &&
    (has(words, view, start, BIT.AND) || isBreak(words, view, start) || isQuoteMark(words, view, start))
  )
    start += 1;
  while (end > start + 1 && has(words, view, end - 1, BIT.ADV) && !has(words, view, end - 1, NOMINAL | BIT.NUM))
    end -= 1;
  return { from: start, to: end };
}

function hasAnd(words: Words, view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (has(words, view, at, BIT.AND)) return true;
  return false;
}

/** ", the mayor of Dorna,", ", who saw it,"; not ", however,", ", during a visit,", ", as he is known,". */
const describes = (words: Words, view: View, { from }: Range) =>
  has(
    words,
    view,
    from,
    BIT.DET | BIT.POSS | BIT.REL | BIT.NUM | BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.PART | BIT.PLURAL,
  ) && !(has(words, view, from, BIT.PREP | BIT.SUB | BIT.TIME) && !has(words, view, from, BIT.REL));

/** A noun, a name or a pronoun is in it. */
export function named(words: Words, view: View, { from, to }: Range): boolean {
  if (to === from + 1 && has(words, view, from, BIT.DET)) return !has(words, view, from, BIT.THAT); // "some say"
  for (let at = from; at < to; at += 1) if (has(words, view, at, NOMINAL)) return true;
  return false;
}

const NOMINAL = BIT.NOUN | BIT.PROPER | BIT.SUBJECT | BIT.PLURAL | BIT.NUM | BIT.OBJECT;

/** "X closed it and said": the subject of the nearest clause before it that has one. */
function hostSubject(words: Words, view: View, groups: readonly Group[], at: number): Range | null {
  for (let i = at - 1; i >= 0 && i >= at - 8; i -= 1) {
    const host = groups[i];
    if (host === undefined || !host.finite || host.opener === 'zero' || host.opener === 'that' || host.opener === 'sub')
      continue;
    if (host.opener === 'rel') {
      if (host.mark >= 0 && !breakBetween(words, view, host.to, groups[at]?.from ?? 0))
        return { from: host.mark, to: host.mark + 1 };
      continue;
    }
    const own = ownSubject(words, view, host);
    if (own !== null) return own;
  }
  return null;
}

function breakBetween(words: Words, view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isBreak(words, view, at)) return true;
  return false;
}

/** "X left, saying", "emails showing", "Asked by Y, X said", "X wants to tell". */
function ofNonFinite(words: Words, view: View, groups: readonly Group[], at: number): Range | null {
  const group = groups[at];
  if (group === undefined) return null;
  const before = group.from - 1;
  if (
    group.form === 'gerund' &&
    before >= 0 &&
    has(words, view, before, BIT.NOUN | BIT.PROPER | BIT.PLURAL | BIT.OBJECT)
  ) {
    const phrase = phraseBefore(words, view, group.from);
    // "spoke before councillors defending the budget": either may be the one who defends it
    if (phrase !== null && has(words, view, phrase.from - 1, BIT.PREP) && describesSomebody(words, view, phrase))
      return null;
    // "wrote to the mayor this month stating that P": a time says nothing
    if (phrase !== null && !has(words, view, before, BIT.TIME)) return phrase;
  }
  // what the main clause's subject did besides
  const besides = isComma(words, view, isQuoteMark(words, view, before) ? before - 1 : before);
  for (let i = at - 1; i >= 0 && i >= at - 8; i -= 1) {
    const host = groups[i];
    if (host === undefined || !host.finite || (besides && INNER.has(host.opener))) continue;
    return sourceOf(words, view, groups, i);
  }
  const next = groups
    .slice(at + 1, at + 6)
    .find((one) => one.finite && (one.opener === 'main' || one.opener === 'comma'));
  return next === undefined || group.from > 2 ? null : ownSubject(words, view, next);
}

const INNER: ReadonlySet<Opener> = new Set(['zero', 'that', 'sub']);

/** The noun phrase that ends right before a word. */
export function phraseBefore(words: Words, view: View, to: number): Range | null {
  let from = to;
  while (from > 0 && from > to - 12) {
    const bits = classAt(words, view, from - 1);
    if (isBreak(words, view, from - 1) || isQuoteMark(words, view, from - 1)) break;
    if ((bits & (BIT.DET | BIT.POSS | BIT.SUBJECT | BIT.OBJECT)) !== 0) return { from: from - 1, to };
    if ((bits & (BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.NUM | BIT.PLURAL | BIT.OWNER)) === 0) break;
    from -= 1;
  }
  return from < to ? { from, to } : null;
}

/** A "by" with the one who did it, after a passive. */
export function agentAfter(words: Words, view: View, from: number): Range | null {
  for (let at = from; at < view.length && at < from + 12; at += 1) {
    if (isComma(words, view, at) || isBreak(words, view, at)) return null;
    if (lowerAt(words, view, at) === 'by') return { from: at + 1, to: at + 1 };
    if (has(words, view, at, BIT.SUB | BIT.THAT | BIT.MODAL)) return null;
  }
  return null;
}
