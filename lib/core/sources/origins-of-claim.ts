import { claimPassages, pairsByText } from '#lib/core/sources/claim-passages.ts';
import type { ComputedOrigin, OriginCircle } from '#lib/core/sources/computed-origin.ts';
import { gatherOrigin } from '#lib/core/sources/gather-origin.ts';
import type { OriginGround, OriginItem, ReadCapture } from '#lib/core/sources/origin-ground.ts';
import { housesOf } from '#lib/core/sources/origin-houses.ts';
import { loopWords } from '#lib/core/sources/origin-words.ts';
import { placeItem } from '#lib/core/sources/place-item.ts';
import { readCapture } from '#lib/core/sources/read-capture.ts';
import { traceOrigins, type Trace } from '#lib/core/sources/trace-origins.ts';
import type { VoiceGroup } from '#lib/core/sources/voice-groups.ts';

export type ClaimOrigins = { readonly origins: readonly ComputedOrigin[]; readonly circles: readonly OriginCircle[] };

/** What is asked: the text of the claim, as it stands alone. */
export type OriginClaim = { readonly text: string };

/**
 * Where the evidence of a claim ultimately comes from: each item rests on the deepest source that its own passage names
 * for this claim, followed through whoever is captured; else on whoever shares its words; else on its publisher. A pure
 * function of what is stored: the order of captures, sources, relations and items changes nothing.
 */
export function originsOfClaim(
  ground: OriginGround,
  claim: OriginClaim,
  items: readonly OriginItem[],
  read: ReadCapture = ({ text }) => readCapture(text),
): ClaimOrigins {
  const kept = new Map<string, ReturnType<ReadCapture>>();
  const readOnce: ReadCapture = (capture) => {
    const known = kept.get(capture.id) ?? read(capture);
    kept.set(capture.id, known);
    return known;
  };
  const passages = claimPassages(ground, claim.text, items, readOnce);
  const pairs = pairsByText(passages, readOnce);
  const traced = traceOrigins(passages, pairs);
  const houses = housesOf(traced, pairs, ground);
  const rulings = new Map(items.map(({ id, ruling }) => [id, ruling]));
  const placed = traced.traces.flatMap((trace) => {
    const id = trace.passage.item;
    return id === null ? [] : [placeItem(id, trace, rulings.get(id) ?? null, houses, pairs, ground)];
  });
  const keys = [...new Set(placed.map(({ key }) => key))].toSorted();
  return {
    origins: keys.map((key) =>
      gatherOrigin(
        key,
        placed.filter((one) => one.key === key),
        pairs,
        ground,
      ),
    ),
    circles: traced.loops.map((loop) => circleOf(loop, traced.traces)),
  };
}

function circleOf(loop: readonly VoiceGroup[], traces: readonly Trace[]): OriginCircle {
  const keys = new Set(loop.map(({ key }) => key));
  const inside = traces.filter(
    (trace) =>
      trace.loop === loop ||
      (keys.has(trace.publisher.key) && trace.way[0] !== undefined && keys.has(trace.way[0].key)),
  );
  return {
    names: loop.map(({ lead }) => lead.name),
    words: loopWords(loop),
    items: inside.flatMap(({ passage }) => passage.item ?? []).toSorted(),
  };
}
