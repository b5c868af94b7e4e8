import type { CaptureId, EvidenceId } from '#lib/core/ids.ts';
import type { TextPair } from '#lib/core/sources/claim-passages.ts';
import type { RestingItem } from '#lib/core/sources/computed-origin.ts';
import { isOwnVoice, type OriginGround, type OriginItem } from '#lib/core/sources/origin-ground.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { Houses } from '#lib/core/sources/origin-houses.ts';
import { listed, loopWords, oneHouseWords, ownWords, shownAround, wayWords } from '#lib/core/sources/origin-words.ts';
import type { Trace } from '#lib/core/sources/trace-origins.ts';
import type { VoiceGroup } from '#lib/core/sources/voice-groups.ts';
import type { Span } from '#lib/core/text/span.ts';

/** An item with the origin that it rests on. */
export type Placed = {
  readonly key: string;
  readonly name: string;
  readonly group: VoiceGroup | null;
  readonly ruling: OriginItem['ruling'];
  readonly circular: boolean;
  readonly trace: Trace;
  readonly item: RestingItem;
};

/** Puts an item on the origin that its trace ends in, or that a person gave. */
export function placeItem(
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
  const rests =
    given === null
      ? restsOnUs(trace, ground)
      : passage.isOwn || (group?.voices.some((voice) => isOwnVoice(voice, ground)) ?? false);
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
      confirmed: given !== null || (ruling !== null && isStill(ruling, key, loop === null ? [house, end] : [])),
      ...(given === null
        ? reasonOf(trace, house, houses, pairs)
        : { why: 'person' as const, words: personWords(given), credit: null }),
      isPublisher: group !== null && (houses.of(publisher.key) ?? publisher).key === group.key,
      own: rests,
    },
  };
}

/** A confirmed origin is the same when its key is another only because the registry knows its name by now. */
const isStill = ({ originKey }: Ruling, key: string, groups: readonly VoiceGroup[]): boolean =>
  originKey === key ||
  groups.some(
    ({ key: other, lead }) =>
      other === originKey || lead.names.some((name) => originKey === `name:${nameWords(name).join(' ')}`),
  );

type Ruling = NonNullable<OriginItem['ruling']>;

/** It is ours, or it has it from us at any step. */
function restsOnUs({ passage, way }: Trace, ground: OriginGround): boolean {
  const voices = [...way.flatMap((group) => group.voices), ...passage.from.through];
  return passage.isOwn || voices.some((voice) => isOwnVoice(voice, ground));
}

function personWords({ name, reason }: Ruling): string {
  return reason === null || reason === ''
    ? `A person gave ${name} as its origin.`
    : `A person gave ${name} as its origin: ${/[.!?…]$/u.test(reason) ? reason : `${reason}.`}`;
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

export function textWords({ first, second, report }: TextPair): string {
  return `${first.publisher.name} and ${second.publisher.name}: ${report.words}.`;
}

const spanIn = ({ first, report }: TextPair, captureId: CaptureId): Span =>
  first.capture.id === captureId ? report.inFirst : report.inSecond;
