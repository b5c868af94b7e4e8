import type { TextPair } from '#lib/core/sources/claim-passages.ts';
import { ownership, type OriginGround } from '#lib/core/sources/origin-ground.ts';
import { tiedKeys } from '#lib/core/sources/tied-keys.ts';
import type { Traced } from '#lib/core/sources/trace-origins.ts';
import type { VoiceGroup } from '#lib/core/sources/voice-groups.ts';
import { isCarrier } from '#lib/core/sources/voice.ts';

/** Groups that are one origin though they are two voices, by key: the group that stands for them all. */
export type Houses = {
  readonly of: (key: string) => VoiceGroup | null;
  readonly tiedBy: ReadonlyMap<string, 'shared_text' | 'one_voice'>;
};

/** Publishers whose own reports share their words, and voices with one owner or state behind them. */
export function housesOf({ traces, groups }: Traced, pairs: readonly TextPair[], ground: OriginGround): Houses {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const byRank = ranking(byKey);
  const byPair = ([a = '', b = '']: readonly string[], [c = '', d = '']: readonly string[]): number =>
    byRank(a, c) || byRank(b, d);
  const tiedBy = new Map<string, 'shared_text' | 'one_voice'>();
  const { tie: join, rootOf } = tiedKeys([...byKey.keys()].toSorted(byRank));
  const tie = (a: string, b: string, reason: 'shared_text' | 'one_voice') => {
    if (rootOf(a) === rootOf(b)) return;
    join(a, b);
    for (const key of [a, b]) if (!tiedBy.has(key)) tiedBy.set(key, reason);
  };
  const reporting = new Map(
    traces
      .filter(({ way, loop }) => way.length === 0 && loop === null)
      .map((trace) => [trace.passage, trace.publisher.key]),
  );
  const own = pairs.flatMap(({ first, second }) => {
    const [a, b] = [reporting.get(first), reporting.get(second)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b].toSorted(byRank)];
  });
  for (const [a = '', b = ''] of own.toSorted(byPair)) tie(a, b, 'shared_text');
  const houses = ownership(ground);
  const owned = new Map<string, string>();
  for (const { key, lead } of groups.toSorted((a, b) => byRank(a.key, b.key))) {
    const house = lead.sourceId === null ? undefined : houses.get(lead.sourceId);
    if (house === undefined) continue;
    const first = owned.get(house);
    if (first === undefined) owned.set(house, key);
    else tie(first, key, 'one_voice');
  }
  return { of: (key) => byKey.get(rootOf(key)) ?? null, tiedBy };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which of two voices an origin goes by: whoever issues before an agency that passes it on, and that before an outlet;
 * then whom the registry has.
 */
function ranking(groups: ReadonlyMap<string, VoiceGroup>): (a: string, b: string) => number {
  const distance = (key: string): number => {
    const lead = groups.get(key)?.lead;
    if (lead === undefined || !isCarrier(lead)) return 0;
    return lead.kind === 'agency' ? 1 : 2;
  };
  const orderOf = (key: string): string => groups.get(key)?.order ?? key;
  return (a, b) =>
    distance(a) - distance(b) ||
    Number(b.startsWith('source:')) - Number(a.startsWith('source:')) ||
    compare(orderOf(a), orderOf(b));
}
