import type { Db } from '#db/db.ts';
import { wholeRegistry, type GroundMarks } from '#db/queries/origin-ground.ts';
import type { OriginGround } from '#lib/core/sources/origin-ground.ts';

/** Who there is, under which names, and how they stand to one another. */
export type Registry = Pick<OriginGround, 'registry' | 'relations'>;

/**
 * The registry as it was at an entry of the log. It is needed whole, since any name in a text may be an alias, and
 * changes rarely; so it is read once after each change, for each database.
 */
export async function readRegistry(db: Db, { registry: mark }: GroundMarks): Promise<Registry> {
  const known = kept.get(db.read);
  if (known?.mark === mark) return known.registry;
  const { sources, aliases, relations } = await wholeRegistry(db);
  const aliasesOf = Map.groupBy(aliases, (row) => row.sourceId);
  const registry = {
    registry: sources.map(({ id, name, kind, owner, domains }) => ({
      id,
      name,
      kind,
      owner,
      domains,
      aliases: (aliasesOf.get(id) ?? []).map(({ alias }) => alias),
    })),
    relations,
  };
  kept.set(db.read, { mark, registry });
  return registry;
}

const kept = new WeakMap<Db['read'], { readonly mark: number; readonly registry: Registry }>();
