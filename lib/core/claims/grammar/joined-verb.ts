import { decide, type Candidate } from './decide.ts';
import type { Group } from './group.ts';
import { hostFeatures, noneFeatures, type JoinedVerb } from './joined-features.ts';
import { IN_QUOTES, type View, type Words } from './view.ts';

/** The verb that another is joined to; `none`: what follows the "and" is no verb of a clause. */
export type Host = Group | 'none';

export type Joining = {
  readonly groups: readonly Group[];
  readonly group: Group;
  readonly own: boolean;
  /** The first verb of the chain that a verb stands in: to be joined to one of a chain is to be joined to all. */
  readonly chainOf: (host: Group) => Group;
};

/**
 * Which verb an "and" joins the verb behind it to: "They found [no offence had taken place] and [offered] to help" joins
 * offered to found. Null where no candidate leads by the margin of the language.
 */
export function joinedTo(words: Words, view: View, joining: Joining): Host | null {
  const { weights, margin } = words.language.coordination;
  const { groups, group, own, chainOf } = joining;
  const joined: JoinedVerb = { groups, group, own };
  const chains = new Map<Group, Candidate<Host>>();
  for (const host of hostsBefore(groups, group)) {
    if (entersQuotation(words, view, host, group)) continue;
    const first = chainOf(host);
    const score = scoreOf(weights, hostFeatures(words, view, joined, host));
    const known = chains.get(first);
    chains.set(first, known === undefined ? { value: host, score } : { ...known, score: together(known.score, score) });
  }
  const none: Candidate<Host> = { value: 'none', score: scoreOf(weights, noneFeatures(words, view, joined)) };
  return decide([...chains.values(), none], margin);
}

/** He had “unfair and [biased] views”: inside a quotation nothing is joined to a verb before it. */
const entersQuotation = (words: Words, view: View, host: Group, { mark }: Group): boolean =>
  words.quoted[view[mark] ?? -1] === IN_QUOTES && words.quoted[view[host.head] ?? -1] !== IN_QUOTES;

/** Scores are logarithms of odds: what two readings with one result have together. */
const together = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/** The nearest verbs before the "and", the nearest first. */
export function hostsBefore(groups: readonly Group[], group: Group): readonly Group[] {
  const before: Group[] = [];
  for (let at = groups.indexOf(group) - 1; at >= 0 && before.length < HOSTS; at -= 1) {
    const host = groups[at];
    if (host !== undefined && host.to <= group.mark) before.push(host);
  }
  return before;
}

/** No verb is joined to one that is further back, in verbs; a fixed number keeps the work linear. */
const HOSTS = 8;

function scoreOf(weights: ReadonlyMap<string, number>, features: readonly string[]): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}
