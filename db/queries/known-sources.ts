import { eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { SourceId } from '#lib/core/ids.ts';

/** The source that a key stands for; undefined when nobody registered it. */
export async function findSourceByKey(db: Db, key: string) {
  const { sourceAliases, sources } = db.tables;
  const [row] = await db.read
    .select({ id: sources.id, name: sources.name, kind: sources.kind })
    .from(sourceAliases)
    .innerJoin(sources, eq(sources.id, sourceAliases.sourceId))
    .where(eq(sourceAliases.aliasKey, key));
  return row;
}

export async function findSource(db: Db, id: SourceId) {
  const { sources } = db.tables;
  const [row] = await db.read
    .select({ id: sources.id, name: sources.name, kind: sources.kind })
    .from(sources)
    .where(eq(sources.id, id));
  return row;
}
