import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

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
    .where(eq(articleSources.articleId, articleId))
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
