import { byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { releaseClaim } from '#lib/workflow/desk/release-claim.ts';

export const POST = defineRoute({ permission: 'claim.check', params: byId<'claim'>() }, releaseClaim);
