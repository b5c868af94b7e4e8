import { and, eq, gt, isNotNull, isNull, or } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** Articles in checking on which evidence is counted or a verdict stands: what the registry says matters to them. */
export async function articlesUnderVerdict(db: Db) {
  const { articles, claims } = db.tables;
  return db.read
    .selectDistinct({
      id: articles.id,
      outlet: articles.outlet,
      outletSourceId: articles.outletSourceId,
      currentVersion: articles.currentVersion,
    })
    .from(articles)
    .innerJoin(claims, eq(claims.articleId, articles.id))
    .where(
      and(
        eq(articles.stage, 'checking'),
        isNull(claims.withdrawnAt),
        or(isNotNull(claims.code), gt(claims.linkCount, 0)),
      ),
    );
}
