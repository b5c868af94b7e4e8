import { deskArticle } from '#db/queries/desk-article.ts';
import { signOffOfArticle } from '#db/queries/report-rows.ts';
import { signedGround } from '#db/queries/signed-ground.ts';
import { guardArticle } from '#db/writes/guard-ground.ts';
import { moveStage, withdrawSignOff as withdraw } from '#db/writes/sign-offs.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { permits } from '#lib/core/people/permissions.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { deskEvent } from '#lib/workflow/desk/desk-event.ts';
import { movedClaims, movedWrites } from '#lib/workflow/sources/moved-claims.ts';
import { readGround } from '#lib/workflow/sources/read-ground.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { NO_SUCH_ARTICLE } from './read-report.ts';

type Input = { readonly articleId: ArticleId; readonly reason: string };

/**
 * Opens a signed-off article again, with a reason; the sign-off stays in the log. What was captured or learned since is
 * taken in: a verdict whose evidence goes back to something else by now needs attention in the same commit.
 */
export async function withdrawSignOff(context: Context, { articleId, reason }: Input): Promise<Result<true, Problem>> {
  const { db, actor, now } = context;
  const allowed = permits(actor, 'article.close');
  if (!allowed.ok) return allowed;
  const [found, signOff] = await Promise.all([deskArticle(db, articleId), signOffOfArticle(db, articleId)]);
  if (!found) return fail(NO_SUCH_ARTICLE);
  if (!signOff || found.article.stage !== 'signed_off')
    return fail(problem('refused', 'This article is not signed off.'));
  const [after, signed] = [await readGround(context, found.article), await signedGround(db, articleId)];
  const moved = await movedClaims(db, { articleId, before: { signed: signed ?? {} }, after });
  const event = deskEvent(context, {
    kind: 'article.sign-off-withdrawn',
    articleId,
    subjectId: signOff.id,
    reason,
  });
  const follows = movedWrites(context, moved, event.id);
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: true }),
      moveStage(found.article, { from: 'signed_off', to: 'checking' }),
      withdraw(signOff.id, { withdrawnBy: actor.id, withdrawnAt: now, withdrawnReason: reason }),
      ...follows.writes,
      guardArticle(articleId, after.marks.head),
    ],
    events: [event, ...follows.events],
  });
  return result.ok
    ? ok(true)
    : fail(problem('stale', 'Somebody changed this a moment ago. Reload the page and look again.'));
}
