import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, CaptureId, SourceId } from '#lib/core/ids.ts';
import { captureSummary } from './article-material.ts';

/** A capture with its text; undefined when there is none or it was withdrawn. */
export async function findCapture(db: Db, id: CaptureId) {
  const { captures, sources } = db.tables;
  const [row] = await db.read
    .select({
      ...captureSummary(db),
      text: captures.text,
      finalUrl: captures.finalUrl,
      mediaType: captures.mediaType,
      language: captures.language,
    })
    .from(captures)
    .innerJoin(sources, eq(sources.id, captures.sourceId))
    .where(and(eq(captures.id, id), isNull(captures.withdrawnAt)));
  return row;
}

/** Whether an article may use a capture: captures are shared by all who check it, and by nobody else. */
export async function isCaptureOfArticle(db: Db, articleId: ArticleId, captureId: CaptureId): Promise<boolean> {
  const { articleCaptures } = db.tables;
  const rows = await db.read
    .select({ captureId: articleCaptures.captureId })
    .from(articleCaptures)
    .where(and(eq(articleCaptures.articleId, articleId), eq(articleCaptures.captureId, captureId)));
  return rows.length > 0;
}

/** The same text of the same source, captured before for this article. */
export async function findSameCapture(db: Db, articleId: ArticleId, sourceId: SourceId, textSha256: string) {
  const { articleCaptures, captures } = db.tables;
  const [row] = await db.read
    .select({ id: captures.id })
    .from(captures)
    .innerJoin(articleCaptures, eq(articleCaptures.captureId, captures.id))
    .where(
      and(
        eq(captures.textSha256, textSha256),
        eq(captures.sourceId, sourceId),
        eq(articleCaptures.articleId, articleId),
        isNull(captures.withdrawnAt),
      ),
    );
  return row?.id;
}
