import { undoInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';

export const POST = defineRoute({ permission: 'article.read', input: undoInput }, once('undo-action', undoAction));
