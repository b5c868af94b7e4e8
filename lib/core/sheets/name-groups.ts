import { nationOf } from '#lib/core/language/shared/nations.ts';
import { alikeWords, push } from './alike.ts';
import { disjointSets } from '#lib/core/disjoint-sets.ts';
import { soundOf } from './name-keys.ts';
import type { Mention } from './name-mentions.ts';

/** What is one name, as far as the text tells; `keys` are those of its first full mention. */
export type NameGroup = {
  readonly keys: readonly string[];
  readonly items: Mention[];
  /** A surname alone that several people of the text have: these. */
  readonly shared: readonly NameGroup[];
};

/**
 * Full names first, those that look alike together; then what stands for them: a surname or a given name alone, the end
 * of the name of a body ("the Port Authority"), its short form ("GCC"). Last, single names that look alike.
 */
export function nameGroups(mentions: readonly Mention[]): readonly NameGroup[] {
  const full = alikeJoined(grouped(mentions.filter(({ keys }) => keys.length > 1)));
  const bodies = endsJoined(full.filter(isBody));
  const people = full.filter((group) => !isBody(group));
  const byShort = shortForms(bodies);
  const byLast = byWord(people, -1);
  // A given name alone stands for somebody only where the copy has said who that is.
  const byFirst = byWord(
    people.filter(({ items }) => items.some((item) => item.title !== null)),
    0,
  );
  const alone: Mention[] = [];
  const shared = new Map<string, { readonly items: Mention[]; readonly of: readonly NameGroup[] }>();
  for (const mention of mentions) {
    const [key = ''] = mention.keys;
    if (mention.keys.length !== 1) continue;
    const body = byShort.get(key);
    const of = nationOf(key) !== undefined || mention.isBody ? [] : (byLast.get(key) ?? byFirst.get(key) ?? []);
    if (body !== undefined) body.items.push(mention);
    else if (of.length === 1) of[0]?.items.push(mention);
    else if (of.length === 0) alone.push(mention);
    else if (shared.has(key)) shared.get(key)?.items.push(mention);
    else shared.set(key, { items: [mention], of });
  }
  const surnames = [...shared].map(([key, { items, of }]) => ({ keys: [key], items, shared: of }));
  return [...alikeJoined([...people, ...bodies, ...grouped(alone)]), ...surnames];
}

const isBody = ({ items }: NameGroup): boolean => items.some((item) => item.isBody);

/** People by their first and last name, everything else by all of its words. */
function grouped(mentions: readonly Mention[]): readonly NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const mention of mentions) {
    const { keys } = mention;
    const key = mention.isBody || keys.length < 3 ? keys.join(' ') : `${keys[0] ?? ''} ${keys.at(-1) ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { keys, items: [mention], shared: [] });
    else group.items.push(mention);
  }
  return [...groups.values()];
}

/** By the first (0) or last (-1) word, so many of each. */
function byWord(groups: readonly NameGroup[], at: 0 | -1): ReadonlyMap<string, readonly NameGroup[]> {
  const found = new Map<string, NameGroup[]>();
  for (const group of groups)
    for (const key of new Set(group.items.map((item) => item.keys.at(at) ?? '')))
      if ((found.get(key)?.length ?? 0) < MOST) push(found, key, group);
  return found;
}

const MOST = 8;

function shortForms(bodies: readonly NameGroup[]): ReadonlyMap<string, NameGroup> {
  return new Map(
    bodies.flatMap((body) => body.items.flatMap(({ short }) => (short === null ? [] : [[short.key, body]]))),
  );
}

/** "the Port Authority" goes with "the Dorna Port Authority" where it can be no other. */
function endsJoined(bodies: readonly NameGroup[]): readonly NameGroup[] {
  const byEnd = new Map<string, NameGroup[]>();
  for (const group of bodies)
    for (let from = 1; from < group.keys.length - 1; from += 1) push(byEnd, group.keys.slice(from).join(' '), group);
  return bodies.filter((group) => {
    const longer = byEnd.get(group.keys.join(' ')) ?? [];
    if (longer.length !== 1) return true;
    longer[0]?.items.push(...group.items);
    return false;
  });
}

/** Groups whose names look alike become one: same words but one, or a single name and the last word of a full one. */
function alikeJoined(groups: readonly NameGroup[]): readonly NameGroup[] {
  const alike = alikeWords(groups.flatMap((group) => group.keys));
  const sets = disjointSets(groups.length);
  const join = (place: number, other: number | undefined) => {
    if (other !== undefined) sets.join(place, other);
  };
  const byFrame = new Map<string, number>();
  const byLast = new Map<string, { single?: number; full?: number }>();
  for (const [place, group] of groups.entries()) {
    for (const frame of framesOf(group, alike)) {
      join(place, byFrame.get(frame));
      if (!byFrame.has(frame)) byFrame.set(frame, place);
    }
    const isFull = group.keys.length > 1;
    for (const frame of lastFrames(group, alike)) {
      const known = byLast.get(frame) ?? {};
      join(place, known.single);
      if (!isFull) join(place, known.full);
      byLast.set(frame, isFull ? { full: place, ...known } : { single: place, ...known });
    }
  }
  const merged = new Map<number, Mention[]>();
  for (const [place, { items }] of groups.entries()) for (const item of items) push(merged, sets.rootOf(place), item);
  return groups.flatMap((group, place) => {
    const items = merged.get(place);
    return items === undefined ? [] : [{ ...group, items }];
  });
}

/** Two groups that share one of these are one name: its words, one of them together with what it looks like. */
function* framesOf({ keys }: NameGroup, alike: Alike): Generator<string> {
  const whole = soundOf(keys.join('').replaceAll('+a', 'a'));
  if (whole.length >= 6 && nationOf(keys[0] ?? '') === undefined) yield `=${whole}`;
  for (let at = 0; at < keys.length && at < MOST; at += 1)
    for (const pair of pairsOf(keys[at] ?? '', alike)) yield keys.map((word, i) => (i === at ? pair : word)).join(' ');
}

function* lastFrames({ keys, items }: NameGroup, alike: Alike): Generator<string> {
  if (keys.length > 3 || items.some((item) => item.isBody)) return;
  yield* pairsOf(keys.at(-1) ?? '', alike);
}

type Alike = ReadonlyMap<string, readonly string[]>;

const pairsOf = (key: string, alike: Alike): readonly string[] =>
  (alike.get(key) ?? []).map((other) => (key < other ? `${key}|${other}` : `${other}|${key}`));
