'use server';

import { ok } from '#lib/core/result.ts';
import { undoInput } from '#lib/schema/desk-inputs.ts';
import { defineAction } from '#lib/web/action.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';

export const takeBack = defineAction({ permission: 'article.read', input: undoInput }, async (context, input) => {
  const undone = await once('undo-action', undoAction)(context, input);
  return undone.ok ? ok(true as const) : undone;
});
