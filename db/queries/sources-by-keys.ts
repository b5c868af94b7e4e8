import { inArray } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { SourceId } from '#lib/core/ids.ts';

/** The registered sources that go by these keys (`sourceKey`), by key. */
export async function sourcesByKeys(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, SourceId>> {
  if (keys.length === 0) return new Map();
  const { sourceAliases } = db.tables;
  const rows = await db.read
    .select({ key: sourceAliases.aliasKey, id: sourceAliases.sourceId })
    .from(sourceAliases)
    .where(inArray(sourceAliases.aliasKey, [...keys]));
  return new Map(rows.map(({ key, id }) => [key, id]));
}

/** Registered sources by id. */
export async function sourcesByIds(db: Db, ids: readonly SourceId[]) {
  const { sources } = db.tables;
  const rows =
    ids.length === 0
      ? []
      : await db.read
          .select({ id: sources.id, name: sources.name, kind: sources.kind })
          .from(sources)
          .where(inArray(sources.id, [...new Set(ids)]));
  return new Map(rows.map((row) => [row.id, row]));
}
