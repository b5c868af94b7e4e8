import { and, asc, count, eq, gt, gte, inArray, isNull, lt, or, type SQL } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { SourceId } from '#lib/core/ids.ts';

/** Where a page of the registry begins: after this one in the order of names. */
export type SourceCursor = { readonly name: string; readonly id: SourceId };

export type SourceRow = Awaited<ReturnType<typeof sourcesByName>>[number];

/** The registry in the order of names; `among` narrows it to some. */
export async function sourcesByName(
  db: Db,
  {
    limit,
    after,
    among,
  }: {
    readonly limit: number;
    readonly after?: SourceCursor | undefined;
    readonly among?: readonly SourceId[] | undefined;
  },
) {
  const { sources } = db.tables;
  return db.read
    .select({
      id: sources.id,
      name: sources.name,
      kind: sources.kind,
      owner: sources.owner,
      language: sources.language,
      homePage: sources.homePage,
    })
    .from(sources)
    .where(and(among && inArray(sources.id, [...among]), after && past(db, after)))
    .orderBy(asc(sources.name), asc(sources.id))
    .limit(limit);
}

/** How many live captures, and how many stories cite them, for some sources. */
export async function sourceUse(db: Db, ids: readonly SourceId[]) {
  const { articleSources, captures } = db.tables;
  if (ids.length === 0) return { captures: new Map<SourceId, number>(), articles: new Map<SourceId, number>() };
  const [captured, cited] = await Promise.all([
    db.read
      .select({ id: captures.sourceId, n: count() })
      .from(captures)
      .where(and(inArray(captures.sourceId, [...ids]), isNull(captures.withdrawnAt)))
      .groupBy(captures.sourceId),
    db.read
      .select({ id: articleSources.sourceId, n: count() })
      .from(articleSources)
      .where(and(inArray(articleSources.sourceId, [...ids]), isNull(articleSources.withdrawnAt)))
      .groupBy(articleSources.sourceId),
  ]);
  const byId = (rows: readonly { readonly id: SourceId; readonly n: number }[]) =>
    new Map(rows.map((row) => [row.id, row.n]));
  return { captures: byId(captured), articles: byId(cited) };
}

/** The sources that have a name or alias beginning so, folded; a range of the index, the same on both engines. */
export async function sourcesBeginning(db: Db, folded: string, limit: number): Promise<readonly SourceId[]> {
  const { sourceAliases } = db.tables;
  const rows = await db.read
    .selectDistinct({ id: sourceAliases.sourceId })
    .from(sourceAliases)
    .where(and(gte(sourceAliases.aliasKey, folded), lt(sourceAliases.aliasKey, `${folded}\u{10FFFF}`)))
    .limit(limit);
  return rows.map((row) => row.id);
}

function past(db: Db, after: SourceCursor): SQL | undefined {
  const { sources } = db.tables;
  // Twice over, so that either engine begins there in the index: neither does so by an OR alone.
  return and(
    gte(sources.name, after.name),
    or(gt(sources.name, after.name), and(eq(sources.name, after.name), gt(sources.id, after.id))),
  );
}
