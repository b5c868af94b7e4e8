import { BIT } from '#lib/core/language/lexicon.ts';
import { MARK } from '#lib/core/language/word-marks.ts';
import type { Body } from '../grammar/attribute.ts';
import type { Group } from '../grammar/group.ts';
import { mainGroup } from '../grammar/groups.ts';
import type { LinkWords, Part } from '../grammar/part.ts';
import { frontOf } from '../grammar/subject.ts';
import { has, isBreak, lowerAt, marksAt, skipAdverbs, type View, type Words } from '../grammar/view.ts';
import type { Slot } from './mention.ts';

/** What each word of a sentence is part of, by place in `tokens`; undefined: of nothing in particular. */
export type Slots = readonly (Slot | undefined)[];

export function slotsOf(words: Words, { view, groups }: Body, parts: readonly Part[]): Slots {
  const slots: (Slot | undefined)[] = new Array<Slot | undefined>(words.tokens.length).fill(undefined);
  const fill = (from: number, to: number, slot: Slot) => {
    for (let at = from; at < to; at += 1) {
      const token = view[at];
      if (token !== undefined) slots[token] ??= slot;
    }
  };
  for (const { chain } of parts) for (const link of chain) speakers(link, slots);
  const main = mainGroup(groups);
  for (const group of groups) {
    if (group.passive) fill(group.to, agentEnd(words, view, group), 'agent');
    if (!group.finite) continue;
    const { subject, lead } = frontOf(words, view, group);
    const slot = group === main || group.opener === 'main' || group.opener === 'and' ? 'subject' : 'embedded';
    fill(subject.from, subject.to, slot);
    if (group === main) fill(lead.from, lead.to, 'lead');
    if (subject.from === subject.to && words.language.grammar.freeSubject) {
      const from = skipAdverbs(words, view, group.to);
      fill(from, behindVerb(words, view, from), slot);
    }
  }
  return slots;
}

/** Those who speak: in front of what they say, or behind it. */
function speakers({ source, content, rule, words, act }: LinkWords, slots: (Slot | undefined)[]): void {
  if (source === null || words !== undefined || act) return; // whoever accuses or thanks is a subject like others
  const behind = rule === 'attribution.according-to' || (source[0] ?? 0) > (content[0] ?? 0);
  for (const at of source) slots[at] ??= behind ? 'credit' : 'speaker';
}

/** "was made a Dame [by Elizabeth II]": nothing between but a few words. */
function agentEnd(words: Words, view: View, { to }: Group): number {
  for (let at = to; at < Math.min(view.length, to + NEAR); at += 1) {
    const lower = lowerAt(words, view, at);
    if (isBreak(words, view, at)) return to;
    if (lower === 'by' || lower === 'către' || (lower === 'de' && at === to)) {
      let end = at + 1;
      while (end < view.length && !isBreak(words, view, end) && !has(words, view, end, CLAUSE)) end += 1;
      return end;
    }
  }
  return to;
}

/** In words. */
const NEAR = 8;
const CLAUSE = BIT.AND | BIT.SUB | BIT.REL | BIT.MODAL | BIT.BE | BIT.HAVE;

/** "A demisionat [primarul Ana Pop]": a name or somebody right behind the verb. */
function behindVerb(words: Words, view: View, from: number): number {
  let at = from;
  while (at < view.length && (has(words, view, at, BIT.PROPER) || (marksAt(words, view, at) & PEOPLE) !== 0)) at += 1;
  return at;
}

const PEOPLE = MARK.PERSON | MARK.TITLE | MARK.ANONYMOUS;
