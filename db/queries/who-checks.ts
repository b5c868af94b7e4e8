import { and, asc, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId } from '#lib/core/ids.ts';

/** Everybody with an active account who may check claims, by name. */
export async function activeCheckers(db: Db) {
  const { userRoles, users } = db.tables;
  return db.read
    .selectDistinct({ id: users.id, name: users.name })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(isNull(users.disabledAt), inArray(userRoles.role, ['reviewer', 'editor'])))
    .orderBy(asc(users.name), asc(users.id));
}

/** How many live claims without a verdict each person has in an article; `assigneeId` null is nobody. */
export async function assignmentsOfArticle(db: Db, articleId: ArticleId) {
  const { claims } = db.tables;
  return db.read
    .select({ assigneeId: claims.assigneeId, n: count() })
    .from(claims)
    .where(and(eq(claims.articleId, articleId), isNull(claims.withdrawnAt), isNull(claims.code)))
    .groupBy(claims.assigneeId);
}
