import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, SourceId } from '#lib/core/ids.ts';

/** The sources that an article cites or that were added to it, by name. */
export async function sourcesOfArticle(db: Db, articleId: ArticleId) {
  const { articleSources, sources } = db.tables;
  return db.read
    .select({
      sourceId: sources.id,
      name: articleSources.name,
      kind: sources.kind,
      homePage: sources.homePage,
      via: articleSources.via,
      start: articleSources.start,
      end: articleSources.end,
    })
    .from(articleSources)
    .innerJoin(sources, eq(sources.id, articleSources.sourceId))
    .where(and(eq(articleSources.articleId, articleId), isNull(articleSources.withdrawnAt)))
    .orderBy(asc(articleSources.name), asc(sources.id));
}

/** The captures of an article without their text, newest first. */
export async function capturesOfArticle(db: Db, articleId: ArticleId) {
  const { articleCaptures, captures, sources } = db.tables;
  return db.read
    .select(captureSummary(db))
    .from(articleCaptures)
    .innerJoin(captures, eq(captures.id, articleCaptures.captureId))
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(and(eq(articleCaptures.articleId, articleId), isNull(captures.withdrawnAt)))
    .orderBy(desc(captures.capturedAt), desc(captures.id));
}

export function captureSummary({ tables: { captures, sources } }: Db) {
  return {
    id: captures.id,
    sourceId: captures.sourceId,
    source: sources.name,
    title: captures.title,
    kind: captures.kind,
    url: captures.url,
    publishedOn: captures.publishedOn,
    capturedAt: captures.capturedAt,
    capturedBy: captures.capturedBy,
    sha256: captures.textSha256,
    demonstration: captures.demonstration,
  };
}

/** Whether a source is among those of an article. */
export async function isSourceOfArticle(db: Db, articleId: ArticleId, sourceId: SourceId): Promise<boolean> {
  const { articleSources } = db.tables;
  const rows = await db.read
    .select({ sourceId: articleSources.sourceId })
    .from(articleSources)
    .where(
      and(
        eq(articleSources.articleId, articleId),
        eq(articleSources.sourceId, sourceId),
        isNull(articleSources.withdrawnAt),
      ),
    );
  return rows.length > 0;
}
