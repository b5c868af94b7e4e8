import { TAKES } from '#lib/core/language/frames.ts';
import { BIT } from '#lib/core/language/lexicon.ts';
import type { Group } from '../grammar/group.ts';
import { has, lowerAt, type View, type Words } from '../grammar/view.ts';
import { cueStart } from './cue-start.ts';
import { contentEnd } from './extent.ts';
import type { Told } from './told.ts';
import { passive } from './passive.ts';
import { mayClose, quotedTail } from './quoted-tail.ts';
import { seems } from './seems.ts';
import { sourceOf } from './source.ts';
import { tail } from './tail.ts';
import type { Verb } from './verb.ts';
import { whatFollows } from './what-follows.ts';

/** The link that the verb of a group makes, if it does: "X said P", "X promised to P", "X was accused of P". */
export function byVerb(words: Words, view: View, groups: readonly Group[], at: number): Told | null {
  const group = groups[at];
  if (group === undefined) return null;
  const frame = words.language.cues.frames.get(group.lemma);
  if (frame === undefined) return null;
  const verb = { groups, at, group, frame };
  if ((frame.takes & TAKES.SEEM) !== 0) return seems(words, view, verb);
  const closing = (frame.takes & TAKES.TAIL) !== 0 && mayClose(group) ? quotedTail(words, view, group) : null;
  if (closing !== null) return closing;
  return group.passive ? passive(words, view, verb) : activeLink(words, view, verb);
}

function activeLink(words: Words, view: View, verb: Verb): Told | null {
  const { groups, at, group } = verb;
  if (group.lemma === 'refuse' && has(words, view, group.head, BIT.ING)) return null; // "are refusing to leave" is no saying
  const said = whatFollows(words, view, verb);
  const set = tail(words, view, verb, said !== null);
  if (set !== null) return set;
  if (said === null) return null;
  const chain = chainStart(words, view, groups, at);
  if (chain === null || isIncidental(words, view, groups, chain)) return null;
  const source = sourceOf(words, view, groups, chain.at);
  if (source === null) return null;
  const content = view.slice(
    said.from,
    contentEnd(words, view, { groups, group: groups[chain.at] ?? group, from: said.from, kind: said.kind }),
  );
  if (content.length === 0) return null;
  return {
    source: view.slice(source.from, source.to),
    cue: view.slice(chain.from, said.cueEnd),
    content,
    rule: 'attribution.told',
  };
}

/**
 * Where the cue begins: "[went on to] say", "[tried to] explain", "[began] asking"; null where the verb before makes the
 * link itself ("promised to call for P").
 */
function chainStart(
  words: Words,
  view: View,
  groups: readonly Group[],
  at: number,
): { readonly at: number; readonly from: number } | null {
  let first = at;
  while (first > 0) {
    const group = groups[first];
    const before = groups[first - 1];
    if (group === undefined || before === undefined) break;
    if (group.form !== 'infinitive' && group.form !== 'gerund') break;
    if (before.passive || !follows(words, view, before.to, cueStart(words, view, group))) break;
    const takes = words.language.cues.frames.get(before.lemma)?.takes ?? 0;
    if (group.form === 'infinitive' && (takes & TAKES.TO) !== 0 && !REFUSES.has(before.lemma)) return null;
    if (group.form === 'gerund' && (takes & TAKES.GERUND) !== 0) return null;
    if (group.form === 'gerund' && !STARTS.has(before.lemma)) break;
    first -= 1;
  }
  const group = groups[first];
  return group === undefined ? null : { at: first, from: cueStart(words, view, group) };
}

/**
 * "led readers to argue", "met to call for P", "guilty of threatening to go": who argues is not who the clause is about, and
 * what something was done for is not all that was said.
 */
function isIncidental(
  words: Words,
  view: View,
  groups: readonly Group[],
  { at, from }: { readonly at: number; readonly from: number },
): boolean {
  const group = groups[at];
  if (group?.form === 'gerund') return OF_ANOTHER.has(lowerAt(words, view, from - 1));
  return group?.form === 'infinitive' && groups[at - 1]?.to !== from;
}

const OF_ANOTHER: ReadonlySet<string> = new Set(['to', 'of', 'for', 'from', 'against', 'over', 'with']);

/** "tried to", "went on to". */
const follows = (words: Words, view: View, end: number, start: number) =>
  start === end || (start === end + 1 && lowerAt(words, view, end) === 'on');

/** What is refused is told by the verb that follows: "declined to comment on P". */
const REFUSES: ReadonlySet<string> = new Set(['decline', 'refuse']);
const STARTS: ReadonlySet<string> = new Set(['begin', 'start', 'stop', 'keep', 'continue', 'avoid']);
