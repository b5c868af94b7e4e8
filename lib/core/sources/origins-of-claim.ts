import type { CaptureId, EvidenceId, SourceId } from '#lib/core/ids.ts';
import { claimPassages, pairsByText, type TextPair } from '#lib/core/sources/claim-passages.ts';
import type { FoldReason } from '#lib/core/sources/folds.ts';
import {
  isOwnVoice,
  ownership,
  publisherOf,
  type OriginGround,
  type OriginItem,
  type ReadCapture,
} from '#lib/core/sources/origin-ground.ts';
import { listed, loopWords, oneHouseWords, ownWords, shownAround, wayWords } from '#lib/core/sources/origin-words.ts';
import { readCapture } from '#lib/core/sources/read-capture.ts';
import type { SourceKind } from '#lib/core/sources/source.ts';
import { traceOrigins, type Trace, type Traced } from '#lib/core/sources/trace-origins.ts';
import type { VoiceGroup } from '#lib/core/sources/voice-groups.ts';
import { isSameVoice } from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

/** An item of evidence on its origin: why it rests on it, and the words in its capture that show it. */
export type RestingItem = {
  readonly id: EvidenceId;
  readonly captureId: CaptureId;
  /** A person confirmed this very origin, or gave it. */
  readonly confirmed: boolean;
  readonly why: FoldReason;
  readonly words: string;
  readonly credit: Span | null;
  readonly isPublisher: boolean;
  /** From our own outlet or its owner's, or had from it: it does not count. */
  readonly own: boolean;
};

export type OriginFold = {
  readonly first: CaptureId;
  readonly second: CaptureId;
  readonly reason: FoldReason;
  readonly words: string;
  readonly inFirst: Span | null;
  readonly inSecond: Span | null;
};

/** `own`: nothing that rests on it is independent of our own outlet. `circular`: it lies in a loop and counts for nothing. */
export type ComputedOrigin = {
  readonly key: string;
  readonly name: string;
  /** What else it is called in the captures: "the premier’s office". */
  readonly also: readonly string[];
  readonly sourceId: SourceId | null;
  readonly kind: SourceKind | null;
  readonly anonymous: string | null;
  readonly own: boolean;
  readonly circular: boolean;
  readonly items: readonly RestingItem[];
  readonly folds: readonly OriginFold[];
  /** The origin's own text, where it is captured. */
  readonly captured: CaptureId | null;
};

export type OriginCircle = {
  readonly names: readonly string[];
  readonly words: string;
  readonly items: readonly EvidenceId[];
};

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
    return id === null ? [] : [place(id, trace, rulings.get(id) ?? null, houses, pairs, ground)];
  });
  const keys = [...new Set(placed.map(({ key }) => key))].toSorted();
  return {
    origins: keys.map((key) =>
      originOf(
        key,
        placed.filter((one) => one.key === key),
        pairs,
        ground,
      ),
    ),
    circles: traced.loops.map((loop) => circleOf(loop, traced.traces)),
  };
}

/** Groups that are one origin though they are two voices, by key: the group that stands for them all. */
type Houses = {
  readonly of: (key: string) => VoiceGroup | null;
  readonly tiedBy: ReadonlyMap<string, 'shared_text' | 'one_voice'>;
};

/** Publishers whose own reports share their words, and voices with one owner or state behind them. */
function housesOf({ traces, groups }: Traced, pairs: readonly TextPair[], ground: OriginGround): Houses {
  const above = new Map<string, string>();
  const tiedBy = new Map<string, 'shared_text' | 'one_voice'>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    return root;
  };
  const tie = (a: string, b: string, reason: 'shared_text' | 'one_voice') => {
    const [first = a, second = b] = [rootOf(a), rootOf(b)].toSorted(byRank);
    if (first === second) return;
    above.set(second, first);
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
  const houses = ownership(ground.registry, ground.relations);
  const owned = new Map<string, string>();
  for (const { key, lead } of groups.toSorted((a, b) => byRank(a.key, b.key))) {
    const house = lead.sourceId === null ? undefined : houses.get(lead.sourceId);
    if (house === undefined) continue;
    const first = owned.get(house);
    if (first === undefined) owned.set(house, key);
    else tie(first, key, 'one_voice');
  }
  const byKey = new Map(groups.map((group) => [group.key, group]));
  return { of: (key) => byKey.get(rootOf(key)) ?? null, tiedBy };
}

/** What the registry has comes first, so that an origin goes by its name. */
const byRank = (a: string, b: string): number =>
  Number(b.startsWith('source:')) - Number(a.startsWith('source:')) || (a < b ? -1 : a > b ? 1 : 0);
const byPair = (a: readonly string[], b: readonly string[]): number => (a.join(' ') < b.join(' ') ? -1 : 1);

type Placed = {
  readonly key: string;
  readonly name: string;
  readonly group: VoiceGroup | null;
  readonly ruling: OriginItem['ruling'];
  readonly circular: boolean;
  readonly trace: Trace;
  readonly item: RestingItem;
};

function place(
  id: EvidenceId,
  trace: Trace,
  ruling: OriginItem['ruling'],
  houses: Houses,
  pairs: readonly TextPair[],
  ground: OriginGround,
): Placed {
  const { passage, publisher, way, loop } = trace;
  const end = way.at(-1) ?? publisher;
  const house = houses.of(end.key) ?? end;
  const computed = loop === null ? house.key : `loop:${loop.map(({ key }) => key).join(' ')}`;
  const given = ruling !== null && ruling.kind !== 'confirmed' ? ruling : null;
  const group = given === null ? (loop === null ? house : null) : houses.of(given.originKey);
  const key = given === null ? computed : (group?.key ?? given.originKey);
  const names = loop?.map(({ lead }) => lead.name) ?? [];
  const rests = restsOnUs(trace, ground);
  return {
    key,
    name: given === null ? (loop === null ? house.lead.name : listed(names)) : (group?.lead.name ?? given.name),
    group,
    ruling: given,
    circular: given === null && loop !== null,
    trace,
    item: {
      id,
      captureId: passage.capture.id,
      confirmed:
        given !== null ||
        (ruling !== null && (ruling.originKey === key || (loop === null && ruling.originKey === end.key))),
      ...(given === null
        ? reasonOf(trace, house, houses, pairs)
        : { why: 'person' as const, words: personWords(given), credit: null }),
      isPublisher: group !== null && (houses.of(publisher.key) ?? publisher).key === group.key,
      own: rests,
    },
  };
}

/** It is ours, or it has it from us at any step. */
function restsOnUs({ passage, way }: Trace, ground: OriginGround): boolean {
  const voices = [...way.flatMap((group) => group.voices), ...passage.from.through];
  return passage.isOwn || voices.some((voice) => isOwnVoice(voice, ground));
}

function personWords({ name, reason }: NonNullable<OriginItem['ruling']>): string {
  return reason === null || reason === ''
    ? `A person gave ${name} as its origin.`
    : `A person gave ${name} as its origin: ${reason}`;
}

type Why = Pick<RestingItem, 'why' | 'words' | 'credit'>;

function reasonOf(
  { passage, publisher, way, loop, pair }: Trace,
  house: VoiceGroup,
  houses: Houses,
  pairs: readonly TextPair[],
): Why {
  const { from, capture } = passage;
  if (loop !== null) return { why: 'credits', words: loopWords(loop), credit: from.span };
  if (pair !== null) return { why: 'shared_text', words: textWords(pair), credit: spanIn(pair, capture.id) };
  if (from.voice !== null && way.length > 0) {
    const shown = from.span === null ? null : shownAround(capture.text, from.span);
    const words = wayWords(passage.publisher, way, from.voice, shown);
    return { why: from.by === 'text' || way.length > 1 ? 'credits' : 'named_in_passage', words, credit: from.span };
  }
  if (house.key !== publisher.key || houses.tiedBy.has(publisher.key)) {
    const shared = pairs.find(
      ({ first, second }) =>
        (first.capture.id === capture.id || second.capture.id === capture.id) &&
        first.from.voice === null &&
        second.from.voice === null,
    );
    if (shared !== undefined)
      return { why: 'shared_text', words: textWords(shared), credit: spanIn(shared, capture.id) };
    if (house.key !== publisher.key)
      return { why: 'one_voice', words: oneHouseWords(passage.publisher.name, house.lead.name), credit: null };
  }
  return { why: 'own_reporting', words: ownWords(passage.publisher), credit: null };
}

function textWords({ first, second, report }: TextPair): string {
  return `${first.publisher.name} and ${second.publisher.name}: ${report.words}.`;
}

const spanIn = ({ first, report }: TextPair, captureId: CaptureId): Span =>
  first.capture.id === captureId ? report.inFirst : report.inSecond;

function originOf(
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
