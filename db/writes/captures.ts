import { and, eq, isNull, notExists } from 'drizzle-orm';
import { guarded, sweeping, type Db, type Write } from '#db/db.ts';
import type { ArticleId, CaptureId, SourceId } from '#lib/core/ids.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

/** A capture with its original bytes, for one article. Stale where the article has the same text of this source. */
export const insertCapture = (capture: Insert<'captures'>, bytes: Buffer, articleId: ArticleId): readonly Write[] => [
  guarded('capture', (q, t) => q.insert(t.captures).values(capture)),
  guarded('capture', (q, t) => q.insert(t.captureOriginals).values({ captureId: capture.id, bytes })),
  guarded('capture', (q, t) =>
    q
      .insert(t.articleCaptures)
      .values({ articleId, captureId: capture.id, sameAs: `${capture.sourceId} ${capture.textSha256}` })
      .onConflictDoNothing(),
  ),
];

/** Puts a registered source among those of an article; one that is there already stays as it is, one that left returns. */
export const citeSource = (row: Insert<'articleSources'>): Write =>
  sweeping('source', (q, t) =>
    q
      .insert(t.articleSources)
      .values(row)
      .onConflictDoUpdate({
        target: [t.articleSources.articleId, t.articleSources.sourceId],
        set: { withdrawnAt: null },
      }),
  );

/** Takes a source out of an article's list. Stale where a capture of it is used there: then it is not idle any more. */
export const withdrawCitation = (articleId: ArticleId, sourceId: SourceId, withdrawnAt: number): Write =>
  guarded('source', (q, t) => {
    const used = q
      .select({ id: t.captures.id })
      .from(t.articleCaptures)
      .innerJoin(t.captures, eq(t.captures.id, t.articleCaptures.captureId))
      .where(
        and(
          eq(t.articleCaptures.articleId, articleId),
          eq(t.captures.sourceId, sourceId),
          isNull(t.captures.withdrawnAt),
        ),
      );
    return q
      .update(t.articleSources)
      .set({ withdrawnAt })
      .where(
        and(
          eq(t.articleSources.articleId, articleId),
          eq(t.articleSources.sourceId, sourceId),
          isNull(t.articleSources.withdrawnAt),
          notExists(used),
        ),
      );
  });

/** Takes a capture out of use; its text and its hash stay. Stale where evidence rests on it. */
export const withdrawCapture = (id: CaptureId, withdrawnAt: number): readonly Write[] => [
  guarded('capture', (q, t) => {
    const pins = q
      .select({ id: t.evidence.id })
      .from(t.evidence)
      .where(and(eq(t.evidence.captureId, id), isNull(t.evidence.withdrawnAt)));
    return q
      .update(t.captures)
      .set({ withdrawnAt })
      .where(and(eq(t.captures.id, id), isNull(t.captures.withdrawnAt), notExists(pins)));
  }),
  // The same may be captured anew.
  sweeping('capture', (q, t) =>
    q.update(t.articleCaptures).set({ sameAs: null }).where(eq(t.articleCaptures.captureId, id)),
  ),
];
