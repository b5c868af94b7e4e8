import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import type { ClaimOrigins } from '#lib/core/sources/origins-of-claim.ts';

/** The origins that each claim went back to when its article was signed off. */
export type SignedGround = Readonly<Record<ClaimId, ClaimOrigins>>;

/** Null where the article is not signed off, or was by a release that did not keep it. */
export async function signedGround(db: Db, articleId: ArticleId): Promise<SignedGround | null> {
  const { signOffs } = db.tables;
  const [row] = await db.read
    .select({ ground: signOffs.ground })
    .from(signOffs)
    .where(and(eq(signOffs.articleId, articleId), isNull(signOffs.withdrawnAt)));
  return (row?.ground ?? null) as SignedGround | null;
}
