import type { EvidenceId } from '#lib/core/ids.ts';
import type { ComputedOrigin, RestingItem } from '#lib/core/sources/computed-origin.ts';
import { nameWords } from '#lib/core/sources/name-words.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';

/**
 * What is otherwise about where a claim's items come from, in sentences, or null where a verdict rests on the same as
 * before. An origin that only got a key or a fuller name is the same; what must be confirmed again is not.
 * @param publisherOf the name of whoever published an item's capture
 */
export function originChange(
  before: ClaimOrigins,
  after: ClaimOrigins,
  publisherOf: (id: EvidenceId) => string,
): string | null {
  const [was, is] = [placesOf(before), placesOf(after)];
  const words = new Set<string>();
  for (const [id, place] of is) {
    const old = was.get(id);
    const sentence = old === undefined ? null : placeChange(old, place, { publisher: `“${publisherOf(id)}”`, was });
    if (sentence !== null) words.add(sentence);
  }
  const [circlesBefore, circlesAfter] = [before, after].map(({ circles }) => new Set(circles.map((one) => one.words)));
  for (const circle of circlesAfter ?? []) if (!circlesBefore?.has(circle)) words.add(ended(circle));
  for (const circle of circlesBefore ?? []) {
    if (!circlesAfter?.has(circle)) words.add(`No longer: ${ended(circle)}`);
  }
  return words.size === 0 ? null : [...words].toSorted().join(' ');
}

type Place = {
  readonly origin: ComputedOrigin;
  readonly item: RestingItem;
  /** Which items it shares its origin with. */
  readonly among: string;
};

function placesOf({ origins }: ClaimOrigins): ReadonlyMap<EvidenceId, Place> {
  return new Map(
    origins.flatMap((origin) => {
      const among = origin.items
        .map((item) => item.id)
        .toSorted()
        .join(' ');
      return origin.items.map((item) => [item.id, { origin, item, among }] as const);
    }),
  );
}

type Around = { readonly publisher: string; readonly was: ReadonlyMap<EvidenceId, Place> };

/** Another key for the same name is the same origin, which the registry knows by now. */
const isElsewhere = (was: ComputedOrigin, is: ComputedOrigin): boolean =>
  was.key !== is.key && plain(was.name) !== plain(is.name);

/** The registry may spell it otherwise than the text did. */
const plain = (name: string): string => nameWords(name).join(' ');

function placeChange(was: Place, is: Place, { publisher, was: before }: Around): string | null {
  if (isElsewhere(was.origin, is.origin))
    return `${publisher} now rests on ${is.origin.name}, because ${begun(is.item.words)}`;
  const joined = is.origin.items.some(({ id }) => isElsewhere(before.get(id)?.origin ?? is.origin, is.origin));
  // Whoever came to it is told of already.
  if (was.among !== is.among && !joined) {
    const fold = is.origin.folds.find(({ first, second }) => [first, second].includes(is.item.captureId));
    return fold === undefined
      ? `What rests on ${is.origin.name} is no longer the same.`
      : `What rests on ${is.origin.name} is no longer the same, because ${begun(fold.words)}`;
  }
  if (!was.item.own && is.item.own) return `${publisher} does not count any more: it is ours, or has it from us.`;
  if (was.item.own && !is.item.own) return `${publisher} is no longer taken for our own outlet.`;
  if (was.item.confirmed && !is.item.confirmed) {
    return `Where ${publisher} has it from must be confirmed again: ${ended(is.item.words)}`;
  }
  return null;
}

/** A sentence in the midst of another: a name keeps its capital. */
const begun = (words: string): string =>
  ended(words.replace(/^(?:The|This|Both|It|That|A|An|These|Its)\b/u, (first) => first.toLowerCase()));

const ended = (words: string): string => (/[.!?]$/u.test(words) ? words : `${words}.`);
