import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import { REGISTRY_EVENTS } from '#db/writes/guard-ground.ts';
import type { ArticleId, CaptureId } from '#lib/core/ids.ts';

/**
 * How far the log had come, and the last entry that changed the registry. Asked before the ground is read: what comes
 * later than `head` may or may not have been seen.
 */
export async function groundMarks(db: Db): Promise<GroundMarks> {
  const [row] = await marks(db, {});
  return { head: Number(row?.head ?? 0), registry: Number(row?.registry ?? 0) };
}

export type GroundMarks = { readonly head: number; readonly registry: number };

const marks = prepared<Readonly<Record<string, never>>, { readonly head: number; readonly registry: number | null }>(
  ({ read, tables: { chainHead, events } }) => {
    // One look-up in the index by kind for each, where a maximum over all of them would read them all.
    const last = REGISTRY_EVENTS.map(
      (kind) =>
        sql`coalesce((select max(${events.sequence}) from ${events} where ${events.kind} = ${sql.raw(`'${kind}'`)}), 0)`,
    );
    return read
      .select({
        head: sql<number>`${chainHead.sequence}`.as('head'),
        registry: sql<number>`${sql.join(last, sql` + `)}`.as('registry'),
      })
      .from(chainHead)
      .where(eq(chainHead.id, 1));
  },
);

/** Every live capture of an article, without its text, oldest first. */
export const capturesOfGround = (db: Db, articleId: ArticleId) => groundCaptures(db, { articleId });

type CaptureRow = Db['tables']['captures']['$inferSelect'];
export type GroundCaptureRow = Pick<CaptureRow, 'id' | 'sourceId' | 'kind' | 'publishedOn'> & {
  readonly source: string;
  readonly url: string | null;
};

const groundCaptures = prepared<{ readonly articleId: ArticleId }, GroundCaptureRow>(({ read, tables }) => {
  const { articleCaptures, captures, sources } = tables;
  return read
    .select({
      id: captures.id,
      sourceId: captures.sourceId,
      source: sources.name,
      kind: captures.kind,
      publishedOn: captures.publishedOn,
      url: sql<string | null>`coalesce(${captures.finalUrl}, ${captures.url})`.as('url'),
    })
    .from(articleCaptures)
    .innerJoin(captures, eq(captures.id, articleCaptures.captureId))
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(and(eq(articleCaptures.articleId, sql.placeholder('articleId')), isNull(captures.withdrawnAt)))
    .orderBy(asc(captures.id));
});

/** The texts of captures, which never change. */
export async function textsOfCaptures(
  db: Db,
  ids: readonly CaptureId[],
): Promise<readonly { readonly id: CaptureId; readonly text: string }[]> {
  const { captures } = db.tables;
  if (ids.length === 0) return [];
  return db.read
    .select({ id: captures.id, text: captures.text })
    .from(captures)
    .where(inArray(captures.id, [...ids]));
}

/** The registry whole: who there is under which names, and how they stand to one another. */
export async function wholeRegistry(db: Db) {
  const { sourceAliases, sourceRelations, sources } = db.tables;
  const [rows, aliases, relations] = await Promise.all([
    db.read
      .select({
        id: sources.id,
        name: sources.name,
        kind: sources.kind,
        owner: sources.owner,
        domains: sources.domains,
        homePage: sources.homePage,
      })
      .from(sources),
    db.read.select({ sourceId: sourceAliases.sourceId, alias: sourceAliases.alias }).from(sourceAliases),
    db.read
      .select({ from: sourceRelations.fromId, to: sourceRelations.toId, relation: sourceRelations.relation })
      .from(sourceRelations)
      .where(isNull(sourceRelations.withdrawnAt)),
  ]);
  return { sources: rows, aliases, relations };
}
