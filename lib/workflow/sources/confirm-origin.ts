import type { z } from 'zod';
import { foldsOfArticle } from '#db/queries/origins.ts';
import { changeOrigin, confirmFolds } from '#db/writes/evidence.ts';
import type { OriginId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { OriginChange } from '#lib/schema/desk-api.ts';
import type { originConfirmInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOriginAndClaims } from './change-origin.ts';

/** A person agrees that this is where it comes from: from now on it counts. */
export async function confirmOrigin(
  context: Context,
  { id, captureId }: z.output<typeof originConfirmInput> & { readonly id: OriginId },
): Promise<Result<OriginChange, Problem>> {
  const { db, actor, now } = context;
  return changeOriginAndClaims(context, id, async ({ origin, claims, checkIds }) => {
    const folds = await foldsOfArticle(db, origin.articleId);
    const confirmed = folds.filter(
      (fold) =>
        fold.originId === id && fold.confirmedAt === null && (captureId === null || fold.captureId === captureId),
    );
    return ok({
      originId: id,
      writes: [
        changeOrigin(origin, { confirmedBy: origin.confirmedBy ?? actor.id }),
        confirmFolds(id, captureId, { confirmedBy: actor.id, confirmedAt: now }),
      ],
      told: {
        kind: 'origin.confirmed',
        before: { claims, confirmedBy: origin.confirmedBy },
        after: { checkIds, originId: id, folds: confirmed.map((fold) => fold.id) },
      },
    });
  });
}
