import { byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { holdClaim } from '#lib/workflow/desk/hold-claim.ts';

export const POST = defineRoute({ permission: 'claim.check', params: byId<'claim'>() }, holdClaim);
