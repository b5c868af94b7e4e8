import type { CaptureId, EvidenceId } from '#lib/core/ids.ts';
import {
  isOwnCapture,
  publisherOf,
  type GroundCapture,
  type OriginGround,
  type OriginItem,
  type ReadCapture,
} from '#lib/core/sources/origin-ground.ts';
import { nameWords, undeclined } from '#lib/core/sources/name-words.ts';
import { passageSource, type PassageSource } from '#lib/core/sources/passage-source.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import { sharedReport, type SharedReport } from '#lib/core/sources/shared-report.ts';
import { isSameVoice, namedVoice, type Voice } from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

/** A passage that bears on the claim, and whom it has it from. `item` null: nobody pinned it; it shows who has it from whom. */
export type ClaimPassage = {
  readonly item: EvidenceId | null;
  readonly capture: GroundCapture;
  readonly publisher: Voice;
  readonly isOwn: boolean;
  readonly from: PassageSource;
};

/** Two captures with one author, neither of which names a source. */
export type TextPair = { readonly first: ClaimPassage; readonly second: ClaimPassage; readonly report: SharedReport };

/** Reads the passages of a claim: those that are pinned, and those of the captured texts that they credit. */
export function claimPassages(
  ground: OriginGround,
  claimText: string,
  items: readonly OriginItem[],
  read: ReadCapture,
): readonly ClaimPassage[] {
  const captures = new Map(ground.captures.map((capture) => [capture.id, capture]));
  const publishers = new Map(ground.captures.map((capture) => [capture.id, publisherOf(capture, ground)]));
  const known = knownVoices(ground, [...publishers.values()]);
  const passageOf = (capture: GroundCapture, quote: Span | null, item: EvidenceId | null): ClaimPassage => {
    const publisher = publishers.get(capture.id) ?? publisherOf(capture, ground);
    const from: PassageSource =
      quote === null
        ? { voice: null, span: null, through: [], by: null }
        : passageSource(read(capture), quote, claimText, { publisher, known, registry: ground.registry });
    return { item, capture, publisher, isOwn: isOwnCapture(capture, publisher, ground), from };
  };
  const pinned = items
    .filter(({ stance }) => stance !== 'silent')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((item) => {
      const capture = captures.get(item.captureId);
      return capture === undefined ? [] : [passageOf(capture, item.quote, item.id)];
    });
  return [...pinned, ...creditedPassages(pinned, ground, claimText, read, passageOf, publishers)];
}

/** Captured texts that a passage credits, as far as they speak of the same matter, and those that these credit in turn. */
function creditedPassages(
  pinned: readonly ClaimPassage[],
  ground: OriginGround,
  claimText: string,
  read: ReadCapture,
  passageOf: (capture: GroundCapture, quote: Span | null, item: null) => ClaimPassage,
  publishers: ReadonlyMap<CaptureId, Voice>,
): readonly ClaimPassage[] {
  const found: ClaimPassage[] = [];
  const seen = new Set<CaptureId>(pinned.map(({ capture }) => capture.id));
  const speaks = (voice: Voice) => pinned.some(({ publisher }) => isSameVoice(publisher, voice));
  const rest = ground.captures.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const open = pinned.flatMap(({ from }) => [...(from.voice === null ? [] : [from.voice]), ...from.through]);
  for (let voice = open.shift(); voice !== undefined; voice = open.shift()) {
    const credited = voice;
    if (credited.anonymous !== null || speaks(credited)) continue;
    for (const capture of rest) {
      const publisher = publishers.get(capture.id);
      if (seen.has(capture.id) || publisher === undefined || !isSameVoice(publisher, credited)) continue;
      seen.add(capture.id);
      const place = onTheMatter(read(capture), claimText);
      if (place === null) continue;
      const passage = passageOf(capture, place, null);
      found.push(passage);
      open.push(...(passage.from.voice === null ? [] : [passage.from.voice]), ...passage.from.through);
    }
  }
  return found;
}

/** The sentence of a text that has most of the claim's words, half of them at least. */
function onTheMatter({ text, sentences }: CaptureReading, claimText: string): Span | null {
  const asked = contentWords(claimText);
  if (asked.size === 0) return null;
  let best: Span | null = null;
  let most = Math.max(2, Math.ceil(asked.size / 2)) - 1;
  for (const { start, end } of sentences) {
    const words = contentWords(text.slice(start, end));
    const shared = [...asked].filter((word) => words.has(word)).length;
    if (shared <= most) continue;
    most = shared;
    best = { start, end };
  }
  return best;
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set(
    nameWords(text)
      .filter((word) => word.length > 3 || /\d/u.test(word))
      .map((word) => undeclined(word).slice(0, 6)),
  );

function knownVoices({ outlet }: OriginGround, publishers: readonly Voice[]): readonly Voice[] {
  const own =
    outlet === null
      ? []
      : [
          {
            ...namedVoice(outlet.name, 'outlet' as const),
            names: [outlet.name, ...outlet.aliases, ...outlet.domains],
            sourceId: outlet.sourceId,
          },
        ];
  return [...own, ...publishers].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Pairs of pinned passages of captures with one author. Asked only where one of the two names nobody. */
export function pairsByText(passages: readonly ClaimPassage[], read: ReadCapture): readonly TextPair[] {
  const reports = new Map<string, SharedReport | null>();
  const pinned = passages.filter(({ item }) => item !== null);
  return pinned.flatMap((first, index) =>
    pinned.slice(index + 1).flatMap((second): readonly TextPair[] => {
      if (first.capture.id === second.capture.id) return [];
      if (first.from.voice !== null && second.from.voice !== null) return [];
      const [one, other] = first.capture.id < second.capture.id ? [first, second] : [second, first];
      const key = `${one.capture.id} ${other.capture.id}`;
      const known = reports.get(key);
      const report = known === undefined ? sharedReport(read(one.capture), read(other.capture)) : known;
      reports.set(key, report);
      return report === null ? [] : [{ first: one, second: other, report }];
    }),
  );
}
