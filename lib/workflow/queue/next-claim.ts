import { nextClaimAssigned, nextClaimInArticle } from '#db/queries/next-claim.ts';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import { may } from '#lib/core/people/permissions.ts';
import type { NextClaim } from '#lib/schema/desk-view.ts';
import type { Context } from '#lib/workflow/context.ts';

/** Where "save and next" goes: on through this article, then to the most urgent claim of mine elsewhere. */
export async function nextClaim(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  { articleId, after = null }: { readonly articleId: ArticleId | null; readonly after?: ClaimId | null },
): Promise<NextClaim | null> {
  if (!may(actor, 'queue.read')) return null;
  const here = articleId === null ? undefined : await nextClaimInArticle(db, actor.id, articleId, after);
  return here ?? (await nextClaimAssigned(db, actor.id, after)) ?? null;
}
