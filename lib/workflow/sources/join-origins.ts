import type { z } from 'zod';
import { findOrigin, foldsOfArticle } from '#db/queries/origins.ts';
import { changeOrigin, confirmFolds, insertFold, moveEvidence } from '#db/writes/evidence.ts';
import type { OriginId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { OriginChange } from '#lib/schema/desk-api.ts';
import type { originJoinInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOriginAndClaims, NO_SUCH_ORIGIN } from './change-origin.ts';

/** Two origins are one: all that rested on the first rests on the second, with the person's reason. */
export async function joinOrigins(
  context: Context,
  { id, intoId, reason }: z.output<typeof originJoinInput> & { readonly id: OriginId },
): Promise<Result<OriginChange, Problem>> {
  const { db, actor, now, newId } = context;
  if (id === intoId) return fail(problem('invalid', 'Choose another origin than this one.'));
  return changeOriginAndClaims(context, id, async ({ origin, evidence, claims, checkIds }) => {
    const into = await findOrigin(db, intoId);
    if (!into || into.withdrawnAt !== null || into.articleId !== origin.articleId) return fail(NO_SUCH_ORIGIN);
    const folds = (await foldsOfArticle(db, origin.articleId)).filter((fold) => fold.originId === intoId);
    const captures = [...new Set(evidence.map((item) => item.captureId))];
    const known = new Set(folds.map((fold) => fold.captureId));
    const by = { confirmedBy: actor.id, confirmedAt: now };
    const made = captures
      .filter((captureId) => !known.has(captureId))
      .map((captureId) => ({ id: newId(), captureId, originId: intoId, reason: 'person' as const, words: reason }));
    const again = folds.filter((fold) => captures.includes(fold.captureId) && fold.confirmedAt === null);
    const ids = evidence.map((item) => item.id);
    return ok({
      originId: intoId,
      moved: { ids, to: intoId },
      writes: [
        changeOrigin(origin, { withdrawnAt: now }),
        changeOrigin(into, { confirmedBy: into.confirmedBy ?? actor.id }),
        ...again.map((fold) => confirmFolds(intoId, fold.captureId, by)),
        ...made.map((fold) => insertFold({ ...fold, ...by, createdBy: actor.id, createdAt: now })),
        ...(ids.length === 0 ? [] : [moveEvidence(ids, intoId)]),
      ],
      told: {
        kind: 'origin.joined',
        reason,
        before: { claims, intoConfirmedBy: into.confirmedBy },
        after: {
          checkIds,
          originId: id,
          intoId,
          madeFolds: made.map((fold) => fold.id),
          folds: again.map((fold) => fold.id),
          moved: ids,
        },
      },
    });
  });
}
