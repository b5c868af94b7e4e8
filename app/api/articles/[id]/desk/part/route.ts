import { byId, deskPartQuery } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readDeskPart } from '#lib/workflow/desk/read-desk-part.ts';

export const GET = defineRoute(
  { permission: 'article.read', params: byId<'article'>(), input: deskPartQuery },
  readDeskPart,
);
