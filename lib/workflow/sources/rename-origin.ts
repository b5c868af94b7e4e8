import type { z } from 'zod';
import { changeOrigin } from '#db/writes/evidence.ts';
import type { OriginId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import type { OriginChange } from '#lib/schema/desk-api.ts';
import type { originRenameInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { changeOriginAndClaims } from './change-origin.ts';

/** Gives an origin the name that the desk knows it by. */
export async function renameOrigin(
  context: Context,
  { id, name }: z.output<typeof originRenameInput> & { readonly id: OriginId },
): Promise<Result<OriginChange, Problem>> {
  return changeOriginAndClaims(context, id, ({ origin, claims, checkIds }) =>
    ok({
      originId: id,
      writes: [changeOrigin(origin, { name })],
      told: {
        kind: 'origin.renamed',
        before: { claims, name: origin.name },
        after: { checkIds, originId: id, name },
      },
    }),
  );
}
