import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** The texts of all captures of an article, newest first. */
export async function captureTextsOfArticle(
  { read, tables: { articleCaptures, captures, sources } }: Db,
  id: ArticleId,
) {
  return read
    .select({
      id: captures.id,
      sourceId: captures.sourceId,
      source: sources.name,
      sha256: captures.textSha256,
      text: captures.text,
      language: captures.language,
    })
    .from(articleCaptures)
    .innerJoin(captures, eq(captures.id, articleCaptures.captureId))
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(and(eq(articleCaptures.articleId, id), isNull(captures.withdrawnAt)))
    .orderBy(desc(captures.capturedAt), desc(captures.id));
}
