import { guarded, sweeping, type Db, type Write } from '#db/db.ts';
import type { ArticleId, CaptureId } from '#lib/core/ids.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

/** A capture with its original bytes, for one article. */
export const insertCapture = (capture: Insert<'captures'>, bytes: Buffer, articleId: ArticleId): readonly Write[] => [
  guarded('capture', (q, t) => q.insert(t.captures).values(capture)),
  guarded('capture', (q, t) => q.insert(t.captureOriginals).values({ captureId: capture.id, bytes })),
  linkCapture(articleId, capture.id),
];

/** Lets an article use a capture. */
export const linkCapture = (articleId: ArticleId, captureId: CaptureId): Write =>
  sweeping('capture', (q, t) => q.insert(t.articleCaptures).values({ articleId, captureId }).onConflictDoNothing());

/** Puts a registered source among those of an article; one that is there already stays as it is. */
export const citeSource = (row: Insert<'articleSources'>): Write =>
  sweeping('source', (q, t) => q.insert(t.articleSources).values(row).onConflictDoNothing());
