import { byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readWhy } from '#lib/workflow/desk/read-why.ts';

export const GET = defineRoute({ permission: 'claim.read', params: byId<'claim'>() }, readWhy);
