import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** The text of a version of an article, which never changes; empty when there is none. */
export async function copyText(db: Db, articleId: ArticleId, number: number): Promise<string> {
  const [row] = await copy(db, { articleId, number });
  return row?.text ?? '';
}

type Version = { readonly articleId: ArticleId; readonly number: number };
const copy = prepared<Version, { readonly text: string }>(({ read, tables: { articleVersions: t } }) =>
  read
    .select({ text: t.text })
    .from(t)
    .where(and(eq(t.articleId, sql.placeholder('articleId')), eq(t.number, sql.placeholder('number')))),
);
