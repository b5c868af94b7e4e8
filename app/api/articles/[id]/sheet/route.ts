import { byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readSheet } from '#lib/workflow/desk/read-sheet.ts';

export const GET = defineRoute({ permission: 'article.read', params: byId<'article'>() }, readSheet);
