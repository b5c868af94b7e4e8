import type { CaptureId } from '#lib/core/ids.ts';
import type { TextPair } from '#lib/core/sources/claim-passages.ts';
import type { ComputedOrigin, OriginFold } from '#lib/core/sources/computed-origin.ts';
import { publisherOf, type OriginGround } from '#lib/core/sources/origin-ground.ts';
import { textWords, type Placed } from '#lib/core/sources/place-item.ts';
import type { VoiceGroup } from '#lib/core/sources/voice-groups.ts';
import { isSameVoice } from '#lib/core/sources/voice.ts';

/** One origin with all the items that rest on it. */
export function gatherOrigin(
  key: string,
  placed: readonly Placed[],
  pairs: readonly TextPair[],
  ground: OriginGround,
): ComputedOrigin {
  const ordered = placed.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1));
  const group = ordered.find((one) => one.group !== null)?.group ?? null;
  const ruling = ordered.find((one) => one.ruling !== null)?.ruling ?? null;
  const lead = group?.lead ?? null;
  return {
    key,
    name: ordered[0]?.name ?? key,
    also: alsoCalled(group, ordered[0]?.name ?? key),
    sourceId: lead?.sourceId ?? (lead === null ? (ruling?.sourceId ?? null) : null),
    kind: lead?.kind ?? (lead?.person === null || lead === null ? null : 'person'),
    anonymous: lead === null ? (ruling?.anonymous ?? null) : lead.anonymous,
    own: ordered.every(({ item }) => item.own),
    circular: ordered.every(({ circular }) => circular),
    items: ordered.map(({ item }) => item),
    folds: foldsOf(ordered, pairs),
    captured: group === null ? null : capturedText(group, ground),
  };
}

function alsoCalled(group: VoiceGroup | null, shown: string): readonly string[] {
  const names = (group?.voices ?? []).flatMap(({ name, names: others, person }) => [
    name,
    ...others,
    ...(person === null ? [] : [person]),
  ]);
  return [...new Set(names)].filter((name) => name !== shown).toSorted();
}

/** The text of the origin itself, where the article has it. */
function capturedText({ lead, voices }: VoiceGroup, ground: OriginGround): CaptureId | null {
  if (lead.anonymous !== null) return null;
  const own = ground.captures.filter((capture) => {
    const publisher = publisherOf(capture, ground);
    return voices.some((voice) => isSameVoice(voice, publisher));
  });
  return own.map(({ id }) => id).toSorted()[0] ?? null;
}

/** Why the captures on one origin are one: each with the one before it that it has most to do with. */
function foldsOf(placed: readonly Placed[], pairs: readonly TextPair[]): readonly OriginFold[] {
  const folds = new Map<string, OriginFold>();
  const [lead] = placed;
  for (const one of placed) {
    const id = one.trace.passage.capture.id;
    for (const pair of pairs) {
      if (pair.first.capture.id !== id && pair.second.capture.id !== id) continue;
      if (
        !placed.some(({ trace }) => trace.passage === pair.first) ||
        !placed.some(({ trace }) => trace.passage === pair.second)
      )
        continue;
      const { inFirst, inSecond } = pair.report;
      folds.set(`${pair.first.capture.id} ${pair.second.capture.id}`, {
        first: pair.first.capture.id,
        second: pair.second.capture.id,
        reason: 'shared_text',
        words: textWords(pair),
        inFirst,
        inSecond,
      });
    }
    if (lead === undefined || one === lead) continue;
    const first = lead.trace.passage.capture.id;
    if (first === id || folds.has(`${first} ${id}`) || folds.has(`${id} ${first}`)) continue;
    folds.set(`${first} ${id}`, {
      first,
      second: id,
      reason: one.item.why === 'own_reporting' ? 'credits' : one.item.why,
      words: one.item.words,
      inFirst: lead.item.credit,
      inSecond: one.item.credit,
    });
  }
  return [...folds.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fold]) => fold);
}
