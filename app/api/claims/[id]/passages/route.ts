import { byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readPassages } from '#lib/workflow/desk/read-passages.ts';

export const GET = defineRoute({ permission: 'source.read', params: byId<'claim'>() }, readPassages);
