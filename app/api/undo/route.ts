import { undoInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';

export const POST = defineRoute({ permission: 'article.read', input: undoInput }, undoAction);
