import type { CaptureId, EvidenceId, SourceId } from '#lib/core/ids.ts';
import type { Stance } from '#lib/core/evidence/stance.ts';
import { isOwnOutlet, ownerKey, type OwnOutlet, type Publisher } from '#lib/core/sources/own-outlet.ts';
import type { CaptureReading } from '#lib/core/sources/read-capture.ts';
import type { CaptureKind, Relation } from '#lib/core/sources/source.ts';
import { tiedKeys } from '#lib/core/sources/tied-keys.ts';
import { registered } from '#lib/core/sources/registered.ts';
import { namedVoice, registeredVoice, type RegistrySource, type Voice } from '#lib/core/sources/voice.ts';
import type { Span } from '#lib/core/text/span.ts';

/** A stored text of the article. `sourceName`: who published it or spoke; `host`: of the page's address. */
export type GroundCapture = {
  readonly id: CaptureId;
  readonly sourceId: SourceId | null;
  readonly sourceName: string;
  readonly kind: CaptureKind;
  readonly text: string;
  readonly host: string | null;
};

/** All that is stored and may bear on where the evidence of an article comes from. The order of the lists never matters. */
export type OriginGround = {
  readonly captures: readonly GroundCapture[];
  readonly registry: readonly RegistrySource[];
  readonly relations: readonly Relation[];
  readonly outlet: OwnOutlet | null;
};

/** A person’s word on the origin of one item. `confirmed` holds only while the computation gives the same key. */
export type OriginRuling = {
  readonly kind: 'confirmed' | 'named' | 'joined' | 'split';
  readonly originKey: string;
  readonly name: string;
  readonly sourceId: SourceId | null;
  readonly anonymous: string | null;
  readonly reason: string | null;
};

/** An item of evidence; `quote` is in its capture's text. */
export type OriginItem = {
  readonly id: EvidenceId;
  readonly captureId: CaptureId;
  readonly quote: Span | null;
  readonly stance: Stance;
  readonly ruling: OriginRuling | null;
};

/** Reads a capture; callers keep what was read by the capture's id, for its text never changes. */
export type ReadCapture = (capture: GroundCapture) => CaptureReading;

/** What our own people saw, recorded or were told: evidence, and not the outlet repeating itself. */
const RECORDS: ReadonlySet<CaptureKind> = new Set(['observation', 'recording', 'notes', 'interview', 'call', 'email']);

/** Who publishes or speaks in a capture. */
export function publisherOf(capture: GroundCapture, { registry, outlet }: OriginGround): Voice {
  const source = registry.find(({ id }) => id === capture.sourceId) ?? registered(capture.sourceName, registry);
  const voice =
    source === null
      ? namedVoice(capture.sourceName, RECORDS.has(capture.kind) ? 'person' : 'outlet')
      : registeredVoice(source);
  if (outlet === null || !RECORDS.has(capture.kind) || !isOwnOutlet(publisherFacts(voice, capture, registry), outlet))
    return voice;
  return { ...namedVoice(`${capture.sourceName}, own record`, 'person'), names: [RECORD_NAME] };
}

/** What our people noted under the outlet's name is one voice that no published text can have. */
const RECORD_NAME = 'own record of the newsroom';

/** Whether a capture is our own outlet's publication, or one of its owner's. */
export function isOwnCapture(capture: GroundCapture, voice: Voice, ground: OriginGround): boolean {
  if (ground.outlet === null || RECORDS.has(capture.kind)) return false;
  return (
    isOwnOutlet(publisherFacts(voice, capture, ground.registry), ground.outlet) || isKin(voice, ground.outlet, ground)
  );
}

/** Whether a voice is our own outlet or one of its owner's. */
export function isOwnVoice(voice: Voice, ground: OriginGround): boolean {
  if (ground.outlet === null || voice.anonymous !== null || voice.names.includes(RECORD_NAME)) return false;
  return (
    isOwnOutlet(publisherFacts(voice, null, ground.registry), ground.outlet) || isKin(voice, ground.outlet, ground)
  );
}

function publisherFacts(voice: Voice, capture: GroundCapture | null, registry: readonly RegistrySource[]): Publisher {
  const source = registry.find(({ id }) => id === voice.sourceId);
  const host = capture?.host ?? null;
  return {
    names: voice.names,
    sourceId: voice.sourceId,
    domains: [...(source?.domains ?? []), ...(host === null ? [] : [host])],
    owners: source === undefined || source.owner === null ? [] : [source.owner],
  };
}

function isKin(voice: Voice, outlet: OwnOutlet, ground: OriginGround): boolean {
  if (voice.sourceId === null) return false;
  const houses = ownership(ground);
  const house = houses.get(voice.sourceId);
  if (house === undefined) return false;
  if (outlet.sourceId !== null && houses.get(outlet.sourceId) === house) return true;
  return outlet.owner !== null && houses.get(`owner:${ownerKey(outlet.owner)}`) === house;
}

/** Made once for a ground. */
const OWNERSHIP = new WeakMap<OriginGround, ReadonlyMap<string, string>>();

/** The house that each source belongs to, by the ties of ownership and state over any number of steps. */
export function ownership(ground: OriginGround): ReadonlyMap<string, string> {
  const known = OWNERSHIP.get(ground);
  if (known !== undefined) return known;
  const made = ownershipOf(ground);
  OWNERSHIP.set(ground, made);
  return made;
}

function ownershipOf({ registry, relations }: OriginGround): ReadonlyMap<string, string> {
  const owners = new Set(registry.flatMap(({ owner }) => (owner === null ? [] : [ownerKey(owner)])));
  const keys = [
    ...registry.map(({ id }) => id as string),
    ...relations.flatMap(({ from, to }) => [from, to]),
    ...[...owners].map((owner) => `owner:${owner}`),
  ];
  const { tie, rootOf } = tiedKeys(keys.toSorted());
  for (const { from, to, relation } of relations) if (relation !== 'takes_from') tie(from, to);
  for (const { id, name, aliases, owner } of registry) {
    if (owner !== null) tie(id, `owner:${ownerKey(owner)}`);
    for (const called of [name, ...aliases]) if (owners.has(ownerKey(called))) tie(id, `owner:${ownerKey(called)}`);
  }
  return new Map(keys.map((key) => [key, rootOf(key)]));
}
