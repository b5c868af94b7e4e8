import { TAKES, type Frame } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from '../grammar/group.ts';
import { frontOf, phraseEnd, type Range } from '../grammar/subject.ts';
import { setOff } from '../grammar/trailing-cue.ts';
import {
  has,
  hasWord,
  IN_QUOTES,
  isBreak,
  isComma,
  isQuoteMark,
  lowerAt,
  skipAdverbs,
  tidy,
  type View,
  type Words,
} from '../grammar/view.ts';
import type { RuleId } from '../rules.ts';
import { cueStart } from './cue-start.ts';
import { contentEnd, type Kind } from './extent.ts';
import type { FoundLink } from './found-link.ts';
import { quotedTail } from './quoted-tail.ts';
import { agentAfter, named, ownSubject, phraseBefore, sourceOf } from './source.ts';

/** The link that the verb of a group makes, if it does: "X said P", "X promised to P", "X was accused of P". */
export function verbLink(words: Words, view: View, groups: readonly Group[], at: number): FoundLink | null {
  const group = groups[at];
  if (group === undefined) return null;
  const frame = words.language.cues.frames.get(group.lemma);
  if (frame === undefined) return null;
  // "“Q,” said former Senator Ana Pop": what looks like a participle is the verb
  const mayClose = speaks(frame) && group.passive && !group.finite && group.to - group.from === 1;
  const closing = mayClose ? quotedTail(words, view, group) : null;
  if (closing !== null) return closing;
  return group.passive
    ? passiveLink(words, view, { groups, at, group, frame })
    : activeLink(words, view, { groups, at, group, frame });
}

const speaks = ({ takes }: Frame) => (takes & TAKES.TAIL) !== 0;

type Given = { readonly groups: readonly Group[]; readonly at: number; readonly group: Group; readonly frame: Frame };

function activeLink(words: Words, view: View, given: Given): FoundLink | null {
  const { groups, at, group, frame } = given;
  const tail = (speaks(frame) ? quotedTail(words, view, group) : null) ?? tailLink(words, view, given);
  if (tail !== null) return tail;
  const said = contentOf(words, view, given);
  if (said === null) return null;
  const source = sourceOf(words, view, groups, at);
  if (source === null) return null;
  const end = contentEnd(words, view, { groups, group, from: said.from, kind: said.kind });
  const content = view.slice(said.from, end);
  if (content.length === 0) return null;
  return {
    source: view.slice(source.from, source.to),
    cue: view.slice(cueStart(words, view, group), said.cueEnd),
    content,
    rule: said.rule,
    key: `${group.lemma}${said.cueEnd > group.head + 1 && lowerAt(words, view, said.cueEnd - 1) !== ':' ? '+' + lowerAt(words, view, said.cueEnd - 1) : ''} ${said.rule}`,
  };
}

/** "P, X said on Monday", "“Q,” said X, the mayor of Dorna." */
function tailLink(words: Words, view: View, { groups, group, frame }: Given): FoundLink | null {
  if ((frame.takes & TAKES.TAIL) === 0 || !group.finite || quoteFollows(words, view, group)) return null;
  const hearer = (frame.takes & TAKES.HEARER) !== 0;
  const found = setOff(words, view, group, {
    verb: { kind: 'say', ...(hearer ? { takesHearer: true } : {}) },
    to: group.head + 1,
  });
  if (found === null || groups.some((other) => other.finite && other.from >= found.from && other.from < group.from))
    return null;
  const before = view.slice(0, found.from);
  if (!hasWord(words, before)) return null;
  const named =
    found.rule === 'attribution.tail'
      ? ownSubject(words, view, { ...group, start: found.from })
      : afterCue(words, view, group.head + 1, found);
  if (named === null) return null;
  return {
    source: view.slice(named.from, named.to),
    cue: view.slice(cueStart(words, view, group), group.head + 1),
    content: tidy(words, [...before, ...view.slice(found.to)]),
    rule: found.rule === 'attribution.tail' ? 'link.tail' : 'link.tail-inverted',
    key: `${group.lemma} ${found.rule}`,
  };
}

/** "As he spoke, the crowd chanted, “Q”": the words before the comma are not what was said. */
function quoteFollows(words: Words, view: View, group: Group): boolean {
  const mark = isComma(words, view, group.to) || lowerAt(words, view, group.to) === ':' ? group.to + 1 : group.to;
  return (
    isQuoteMark(words, view, mark) &&
    words.quoted[view[mark + 1] ?? -1] === IN_QUOTES &&
    !quotedBefore(words, view, group.from)
  );
}

/** A quotation ends before the clause of the cue. */
function quotedBefore(words: Words, view: View, from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - REACH; at -= 1) if (isQuoteMark(words, view, at)) return true;
  return false;
}

/** ", said Ana Pop, the mayor of Dorna": with what stands beside the name, up to the end of the stretch. */
function afterCue(
  words: Words,
  view: View,
  from: number,
  found: { readonly tail: number; readonly to: number },
): Range {
  const comma = found.tail;
  return isComma(words, view, comma) && found.to > comma + 1 ? { from, to: found.to } : { from, to: found.tail };
}

type Said = { readonly from: number; readonly kind: Kind; readonly rule: RuleId; readonly cueEnd: number };

/** What follows the verb. */
function contentOf(words: Words, view: View, { groups, group, frame }: Given): Said | null {
  const { takes } = frame;
  const after = group.head + 1;
  const lower = lowerAt(words, view, after);
  if (
    frame.particles.has(lower) &&
    after + 1 < view.length &&
    !isBreak(words, view, after + 1) &&
    !(lower === 'to' && has(words, view, after + 1, BIT.BASE | BIT.BE | BIT.HAVE))
  )
    return { from: after + 1, kind: 'phrase', rule: 'link.particle', cueEnd: after + 1 };
  const said = saidAfter(words, view, groups, group, takes);
  if (said !== null) return said;
  const from = skipAdverbs(words, view, after);
  const plain = { from, cueEnd: after };
  if (
    (takes & TAKES.TO) !== 0 &&
    has(words, view, from, BIT.TO) &&
    has(words, view, skipAdverbs(words, view, from + 1), BIT.BASE | BIT.BE | BIT.HAVE)
  )
    return { ...plain, kind: 'infinitive', rule: 'link.to' };
  if ((takes & TAKES.WH) !== 0 && WH.has(lowerAt(words, view, from)))
    return { ...plain, kind: 'clause', rule: 'link.wh' };
  if ((takes & TAKES.GERUND) !== 0 && has(words, view, from, BIT.ING) && !has(words, view, from, BIT.NOUN))
    return { ...plain, kind: 'infinitive', rule: 'link.gerund' };
  if (!has(words, view, from, PHRASE_START) && !isQuoteMark(words, view, from)) return null;
  if (has(words, view, from, BIT.TIME) && !has(words, view, from, BIT.DET)) return null;
  const infinitive = (takes & TAKES.NOUN_TO) !== 0 ? infinitiveAfter(words, view, groups, from) : false;
  if (infinitive) return { ...plain, kind: 'infinitive', rule: 'link.noun-to' };
  if ((takes & TAKES.AS) !== 0 && asAfter(words, view, from)) return { ...plain, kind: 'phrase', rule: 'link.as' };
  if ((takes & TAKES.CLAUSE_ONLY) !== 0 && view.length - from >= 2)
    return { ...plain, kind: 'clause', rule: 'link.clause' };
  if ((takes & TAKES.NOUN) !== 0) return { ...plain, kind: 'phrase', rule: 'link.noun' };
  return null;
}

const PHRASE_START =
  BIT.DET | BIT.POSS | BIT.NOUN | BIT.PROPER | BIT.ADJ | BIT.NUM | BIT.PLURAL | BIT.OBJECT | BIT.SUBJECT;
const WH = new Set(['whether', 'how', 'why', 'what', 'who', 'which', 'where', 'when', 'if']);

/** How far a "that" or a quotation may stand from its verb: "said in a statement on Monday that". */
const REACH = 16;

/** A clause or quoted words, right after the verb or after when, where and to whom it was said. */
function saidAfter(words: Words, view: View, groups: readonly Group[], group: Group, takes: number): Said | null {
  const after = group.head + 1;
  const next = groups.find((one) => one.finite && one.from >= after);
  const stop = Math.min(view.length, after + REACH, next === undefined ? view.length : next.from);
  for (let at = after; at < stop; at += 1) {
    if (
      has(words, view, at, BIT.THAT) &&
      (takes & TAKES.THAT) !== 0 &&
      !has(words, view, at + 1, BIT.BE | BIT.HAVE | BIT.MODAL)
    )
      return { from: at, kind: 'clause', rule: 'link.that', cueEnd: after };
    const colon = lowerAt(words, view, at) === ':';
    if ((takes & TAKES.QUOTE) !== 0 && (colon || isQuoteMark(words, view, at))) {
      const mark = colon ? at + 1 : at;
      if (!colon && words.quoted[view[mark + 1] ?? -1] !== IN_QUOTES) return null;
      if (!colon && at > after && !isComma(words, view, at - 1)) break;
      return { from: mark, kind: 'clause', rule: 'link.quote', cueEnd: colon && at === after ? at + 1 : after };
    }
    if (isComma(words, view, at) && !isQuoteMark(words, view, at + 1) && (takes & TAKES.HEARER) === 0) break;
    if (isBreak(words, view, at) && !colon && !isComma(words, view, at)) break;
    if (has(words, view, at, BIT.SUB | BIT.REL) && !has(words, view, at, BIT.PREP | BIT.DET | BIT.THAT)) break;
  }
  if (
    (takes & TAKES.CLAUSE) === 0 ||
    next === undefined ||
    (next.opener !== 'zero' && next.opener !== 'comma' && next.opener !== 'and')
  )
    return null;
  const start = clauseStart(words, view, { after, next, takes });
  return start < 0 ? null : { from: start, kind: 'clause', rule: 'link.clause', cueEnd: after };
}

/** Where a clause without "that" begins: at once, or after a day or the one who was told. */
function clauseStart(
  words: Words,
  view: View,
  { after, next, takes }: { after: number; next: Group; takes: number },
): number {
  let from = skipAdverbs(words, view, after);
  if (isComma(words, view, from)) return -1;
  if (lowerAt(words, view, from) === 'on' && has(words, view, from + 1, BIT.TIME)) from += 2;
  else if (has(words, view, from, BIT.TIME) && !has(words, view, from, BIT.DET)) from += 1;
  if ((takes & TAKES.HEARER) !== 0) {
    for (let at = from + 1; at < next.from; at += 1)
      if (
        has(words, view, at, BIT.DET | BIT.POSS | BIT.SUBJECT) &&
        !has(words, view, at - 1, BIT.PREP | BIT.DET | BIT.AND)
      )
        return at;
    return -1;
  }
  if (from >= next.from) return -1;
  if (next.opener === 'zero') {
    const front = frontOf(words, view, { ...next, start: from });
    return front.subject.to > front.subject.from ? from : -1;
  }
  return has(words, view, from, BIT.DET | BIT.PROPER | BIT.POSS | BIT.NUM | BIT.PLURAL | BIT.SUBJECT) ? from : -1;
}

function infinitiveAfter(words: Words, view: View, groups: readonly Group[], from: number): boolean {
  const next = groups.find((one) => one.from > from);
  if (next === undefined || next.form !== 'infinitive' || next.from > from + 10) return false;
  for (let at = from; at < next.from; at += 1) if (isBreak(words, view, at)) return false;
  return true;
}

function asAfter(words: Words, view: View, from: number): boolean {
  for (let at = from + 1; at < view.length && at < from + 14; at += 1) {
    if (isBreak(words, view, at)) return false;
    if (lowerAt(words, view, at) === 'as') return true;
  }
  return false;
}

function passiveLink(words: Words, view: View, { groups, at, group, frame }: Given): FoundLink | null {
  const { takes } = frame;
  const subject = group.finite ? sourceOf(words, view, groups, at) : phraseBefore(words, view, group.from);
  const after = group.to;
  const from = skipAdverbs(words, view, after);
  const cueFrom = cueStart(words, view, group);
  const agent = agentAfter(words, view, after);
  const by = agent === null ? null : { from: agent.from, to: phraseEnd(words, view, agent.from) };
  const source = by !== null && by.to > by.from && named(words, view, by) ? view.slice(by.from, by.to) : null;
  const link = (rule: RuleId, content: View, cueEnd: number): FoundLink => ({
    source,
    cue: view.slice(cueFrom, cueEnd),
    content,
    rule,
    key: `${group.lemma}${cueEnd > after ? '+' + lowerAt(words, view, cueEnd - 1) : ''} ${rule}${source === null ? '' : ' by'}`,
  });
  const rest = (start: number, kind: Kind) =>
    view.slice(start, contentEnd(words, view, { groups, group, from: start, kind }));
  const topic = subject === null ? [] : view.slice(subject.from, subject.to);
  const lower = lowerAt(words, view, after);
  if (has(words, view, from, BIT.THAT) && (takes & TAKES.BE_THAT) !== 0)
    return link('link.be-that', rest(from, 'clause'), after);
  if (
    has(words, view, from, BIT.TO) &&
    (takes & TAKES.BE_TO) !== 0 &&
    has(words, view, skipAdverbs(words, view, from + 1), BIT.BASE | BIT.BE | BIT.HAVE)
  )
    return topic.length === 0 ? null : link('link.be-to', [...topic, ...rest(from, 'infinitive')], after);
  if (frame.passiveParticles.has(lower))
    return topic.length === 0 ? null : link('link.be-particle', [...topic, ...rest(after + 1, 'phrase')], after + 1);
  if (lower === 'as' && (takes & TAKES.BE_AS) !== 0)
    return topic.length === 0 ? null : link('link.be-as', [...topic, ...rest(after, 'phrase')], after);
  if (source !== null && (takes & TAKES.BE_BY) !== 0)
    return topic.length === 0 ? null : link('link.be-by', topic, after);
  if ((takes & TAKES.BE) !== 0 && topic.length > 0) return link('link.be', topic, after);
  return null;
}
