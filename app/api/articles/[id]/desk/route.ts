import { byId, deskQuery } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';

export const GET = defineRoute({ permission: 'article.read', params: byId<'article'>(), input: deskQuery }, readDesk);
