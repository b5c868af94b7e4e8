import { sourcesByKeys } from '#db/queries/sources-by-keys.ts';
import type { Extraction } from '#lib/core/claims/extraction.ts';
import type { SourceId } from '#lib/core/ids.ts';
import { likelyKind } from '#lib/core/sources/likely-kind.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import type { Context } from '#lib/workflow/context.ts';

/**
 * The sources that a text cites or quotes and the outlet that it appears in, as the registry has them, and those that are
 * to be added to it.
 */
export async function citedSources({ db, actor, now, newId }: Context, run: Extraction, outlet: string) {
  const speakers = run.claims.flatMap((claim) => claim.attributions.flatMap((link) => link.source?.name ?? []));
  const names = [...run.article.citedSources.map((cited) => cited.name), ...speakers, outlet];
  const keys = [...new Set(names.map(sourceKey))].filter((key) => key !== '');
  const byKey = new Map(await sourcesByKeys(db, keys));

  const cited = run.article.citedSources.map(({ name, via }) => ({ name, kind: likelyKind(name, via) }));
  const added = [];
  for (const { name, kind } of [{ name: outlet, kind: 'outlet' as const }, ...cited]) {
    const nameKey = sourceKey(name);
    if (nameKey === '' || byKey.has(nameKey)) continue;
    const id = newId<'source'>();
    byKey.set(nameKey, id);
    added.push({ id, name, nameKey, kind, createdBy: actor.id, createdAt: now });
  }
  return {
    byKey: byKey as ReadonlyMap<string, SourceId>,
    added,
    outletSourceId: byKey.get(sourceKey(outlet)) ?? null,
  };
}
