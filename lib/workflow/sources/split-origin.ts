import type { z } from 'zod';
import { changeOrigin, insertFold, insertOrigin, moveEvidence } from '#db/writes/evidence.ts';
import type { OriginId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { OriginChange } from '#lib/schema/desk-api.ts';
import type { originSplitInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOriginAndClaims } from './change-origin.ts';

/** Takes evidence out of an origin into one of its own, with the person's reason. */
export async function splitOrigin(
  context: Context,
  { id, evidenceIds, name, reason }: z.output<typeof originSplitInput> & { readonly id: OriginId },
): Promise<Result<OriginChange, Problem>> {
  const { actor, now, newId } = context;
  return changeOriginAndClaims(context, id, ({ origin, evidence, visible, claims, checkIds }) => {
    const wanted = new Set(evidenceIds);
    if (evidenceIds.some((one) => !visible.has(one))) {
      return fail(problem('not_found', 'There is no such evidence on this origin.'));
    }
    const leaving = evidence.filter((item) => wanted.has(item.id));
    const ids = leaving.map((item) => item.id);
    const newOriginId = newId<'origin'>();
    const by = { confirmedBy: actor.id, confirmedAt: now };
    const folds = [...new Set(leaving.map((item) => item.captureId))].map((captureId) => ({
      id: newId(),
      originId: newOriginId,
      captureId,
      reason: 'person' as const,
      words: reason,
    }));
    return ok({
      originId: newOriginId,
      moved: { ids, to: newOriginId },
      writes: [
        changeOrigin(origin, {}),
        insertOrigin({
          id: newOriginId,
          articleId: origin.articleId,
          name,
          confirmedBy: actor.id,
          createdAt: now,
        }),
        ...folds.map((fold) => insertFold({ ...fold, ...by, createdBy: actor.id, createdAt: now })),
        moveEvidence(ids, newOriginId),
      ],
      told: {
        kind: 'origin.split',
        reason,
        before: { claims },
        after: { checkIds, originId: id, newOriginId, name, madeFolds: folds.map((fold) => fold.id), moved: ids },
      },
    });
  });
}
