import { eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { SourceId } from '#lib/core/ids.ts';

/** The registered sources that go by these keys (`sourceKey`), by key; a merged one as the one it was merged into. */
export async function sourcesByKeys(db: Db, keys: readonly string[]): Promise<ReadonlyMap<string, SourceId>> {
  if (keys.length === 0) return new Map();
  const { sourceAliases, sources } = db.tables;
  const rows = await db.read
    .select({ key: sourceAliases.aliasKey, id: sql<SourceId>`coalesce(${sources.mergedInto}, ${sources.id})` })
    .from(sourceAliases)
    .innerJoin(sources, eq(sources.id, sourceAliases.sourceId))
    .where(inArray(sourceAliases.aliasKey, [...keys]));
  return new Map(rows.map(({ key, id }) => [key, id]));
}
