import { byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';

export const GET = defineRoute({ permission: 'claim.read', params: byId<'claim'>() }, readClaim);
