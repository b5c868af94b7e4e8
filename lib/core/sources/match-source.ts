import type { SourceId } from '#lib/core/ids.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';

export type RegisteredSource = { readonly id: SourceId; readonly name: string; readonly aliases: readonly string[] };

/** Finds in the registry the source that a text calls by this name. A name beats an alias of another source. */
export function matchSource(name: string, registry: readonly RegisteredSource[]): SourceId | null {
  const key = sourceKey(name);
  if (key === '') return null;
  const byName = registry.find((source) => sourceKey(source.name) === key);
  const found = byName ?? registry.find((source) => source.aliases.some((alias) => sourceKey(alias) === key));
  return found?.id ?? null;
}
