import { matchSource } from '#lib/core/sources/match-source.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import { normalise } from '#lib/core/text/normalise.ts';
import type { VoiceFacts } from '#lib/core/verdicts/facts.ts';
import { PRESET_POLICIES, type Policy } from '#lib/core/verdicts/policy.ts';
import type { Constellation, WrittenCapture, WrittenSource } from './constellation.ts';

/** The sources and captures of a constellation as the core sees them: with ids, texts normalised. */
export type Ground = {
  readonly sources: readonly RegisteredSource[];
  /** By the id that the writer gave. */
  readonly captures: ReadonlyMap<string, PlacedCapture>;
};

export type RegisteredSource = WrittenSource & { readonly id: SourceId };
export type PlacedCapture = Omit<WrittenCapture, 'source'> & { readonly publisher: VoiceFacts };

/**
 * A source of a capture that is not listed is an outlet known by that name only.
 * @returns in words which two captures have one id
 */
export function groundOf({ sources, captures }: Constellation): Result<Ground, string> {
  const listed = registry(sources);
  const unlisted = captures.map(({ source }) => source).filter((name) => matchSource(name, listed) === null);
  const all = registry([...listed, ...unlisted.map(outletNamed)]);
  const byId = new Map<string, PlacedCapture>();
  for (const { source, ...capture } of captures) {
    if (byId.has(capture.id)) return fail(`two captures have the id ${capture.id}`);
    byId.set(capture.id, { ...capture, text: normalise(capture.text).text, publisher: voiceNamed(source, all) });
  }
  return ok({ sources: all, captures: byId });
}

/** Somebody by a name that a text or a person gives; with id and kind where the registry knows the name. */
export function voiceNamed(name: string, sources: readonly RegisteredSource[]): VoiceFacts {
  const id = matchSource(name, sources);
  const found = sources.find((source) => source.id === id);
  return found === undefined ? { id: null, name, kind: null } : { id, name: found.name, kind: found.kind };
}

/** @param sources in which the trusted agencies are named */
export function policyOf({ policy, trustedAgencies }: Constellation, sources: readonly RegisteredSource[]): Policy {
  const ids = trustedAgencies.map((name) => matchSource(name, sources)).filter((id) => id !== null);
  return { ...PRESET_POLICIES[policy], trustedAgencies: ids };
}

/** One entry a name; what a later entry of the same name adds is added. Sorted, since the order says nothing. */
function registry(sources: readonly WrittenSource[]): readonly RegisteredSource[] {
  const byKey = new Map<string, RegisteredSource>();
  for (const source of sources) {
    const key = sourceKey(source.name);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? { ...source, id: key as SourceId } : joined(known, source));
  }
  return [...byKey.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function joined(known: RegisteredSource, more: WrittenSource): RegisteredSource {
  return {
    ...known,
    owner: known.owner ?? more.owner,
    aliases: [...known.aliases, ...more.aliases],
    takesFrom: [...known.takesFrom, ...more.takesFrom],
    domains: [...known.domains, ...more.domains],
  };
}

const outletNamed = (name: string): WrittenSource => ({
  name,
  kind: 'outlet',
  aliases: [],
  owner: null,
  takesFrom: [],
  domains: [],
});
