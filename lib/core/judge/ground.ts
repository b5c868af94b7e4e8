import type { CaptureId, SourceId } from '#lib/core/ids.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { ownerKey } from '#lib/core/sources/own-outlet.ts';
import type { OriginGround } from '#lib/core/sources/origin-ground.ts';
import { isSameName } from '#lib/core/sources/same-name.ts';
import type { Relation, SourceKind } from '#lib/core/sources/source.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import { registered } from '#lib/core/sources/registered.ts';
import { isCarrier, namedVoice, type RegistrySource } from '#lib/core/sources/voice.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import type { VoiceFacts } from '#lib/core/verdicts/facts.ts';
import { PRESET_POLICIES, type Policy } from '#lib/core/verdicts/policy.ts';
import type { Constellation, WrittenCapture, WrittenSource } from './constellation.ts';

/** The sources and captures of a constellation as the core sees them: with ids, texts normalised. */
export type Ground = {
  readonly origins: OriginGround;
  /** By the id that the writer gave. */
  readonly captures: ReadonlyMap<string, PlacedCapture>;
};

export type PlacedCapture = WrittenCapture & { readonly publisher: VoiceFacts };

/** @returns in words which two captures have one id */
export function groundOf(constellation: Constellation): Result<Ground, string> {
  const registry = registryOf(constellation);
  const captures = new Map<string, PlacedCapture>();
  for (const capture of constellation.captures) {
    if (captures.has(capture.id)) return fail(`two captures have the id ${capture.id}`);
    const publisher = publisherNamed(capture, registry);
    captures.set(capture.id, { ...capture, text: normalise(capture.text).text, publisher });
  }
  const { outlet, owner, domains } = constellation.article;
  const sourceId = registered(outlet, registry)?.id ?? null;
  return ok({
    captures,
    origins: {
      captures: [...captures.values()].map(({ id, source, kind, text, publisher }) => {
        return { id: id as CaptureId, sourceId: publisher.id, sourceName: source, kind, text, host: null };
      }),
      registry,
      relations: relationsOf(constellation.sources, registry),
      outlet: { name: outlet, aliases: [], sourceId, owner, domains },
    },
  });
}

/** Whom the copy credits by this name: somebody in the registry, whoever publishes a capture, or a name alone. */
export function creditedVoice(name: string, { origins, captures }: Ground): VoiceFacts {
  const voice = voiceNamed(name, origins.registry);
  if (voice.id !== null) return voice;
  const publishers = [...captures.values()].map(({ publisher }) => publisher);
  const publisher = publishers.find((one) => one.id === null && isSameName(one.name, name));
  return publisher ?? { ...voice, kind: isCarrier(namedVoice(name)) ? 'outlet' : null };
}

function voiceNamed(name: string, registry: readonly RegistrySource[]): VoiceFacts {
  const found = registered(name, registry);
  return found === null ? { id: null, name, kind: null } : { id: found.id, name: found.name, kind: found.kind };
}

export function policyOf({ policy, trustedAgencies }: Constellation, registry: readonly RegistrySource[]): Policy {
  const ids = trustedAgencies.flatMap((name) => registered(name, registry)?.id ?? []);
  return { ...PRESET_POLICIES[policy], trustedAgencies: ids };
}

/** A source of a capture that is not listed is an outlet known by that name only. */
function publisherNamed({ source }: WrittenCapture, registry: readonly RegistrySource[]): VoiceFacts {
  const voice = voiceNamed(source, registry);
  return voice.id === null ? { ...voice, kind: 'outlet' } : voice;
}

/** The sources that are listed, the agencies that are only named, and our own outlet. Sorted: the order says nothing. */
function registryOf({ sources, trustedAgencies, article }: Constellation): readonly RegistrySource[] {
  const byKey = new Map<string, RegistrySource>();
  for (const [key, entries] of Map.groupBy(sources, ({ name }) => sourceKey(name)))
    byKey.set(key, listedSource(key, entries, article.owner));
  const listed = [...byKey.values()];
  const add = (name: string, kind: SourceKind) => {
    if (registered(name, listed) !== null) return;
    const key = sourceKey(name);
    byKey.set(key, { id: key as SourceId, name, kind, aliases: [], owner: null, domains: [] });
  };
  for (const name of [...trustedAgencies, ...sources.flatMap(({ takesFrom }) => takesFrom)]) add(name, 'agency');
  add(article.outlet, 'outlet');
  return [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * A source that is listed more than once has all that its entries say, in whatever order they stand. Of two kinds it has
 * the one from which less follows, of two owners ours where it is one of them.
 */
function listedSource(key: string, entries: readonly WrittenSource[], ours: string | null): RegistrySource {
  const names = sortedOnce(entries.map(({ name }) => name));
  const owners = sortedOnce(entries.flatMap(({ owner }) => owner ?? []));
  return {
    id: key as SourceId,
    name: names[0] ?? key,
    kind: FROM_LEAST.find((kind) => entries.some((entry) => entry.kind === kind)) ?? 'outlet',
    aliases: sortedOnce([...names.slice(1), ...entries.flatMap(({ aliases }) => aliases)]),
    owner: owners.find((owner) => ours !== null && ownerKey(owner) === ownerKey(ours)) ?? owners[0] ?? null,
    domains: sortedOnce(entries.flatMap(({ domains }) => domains)),
  };
}

/** An outlet is trusted with nothing and speaks for no body. */
const FROM_LEAST: readonly SourceKind[] = ['outlet', 'agency', 'document', 'institution', 'person'];

const sortedOnce = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted();

function relationsOf(sources: readonly WrittenSource[], registry: readonly RegistrySource[]): readonly Relation[] {
  return sources.flatMap(({ name, takesFrom }) =>
    takesFrom.flatMap((agency) => {
      const [from, to] = [registered(name, registry), registered(agency, registry)];
      return from === null || to === null ? [] : [{ from: from.id, to: to.id, relation: 'takes_from' as const }];
    }),
  );
}
