import { byId, claimDropInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';

export const POST = defineRoute(
  { permission: 'claim.drop', params: byId<'claim'>(), input: claimDropInput },
  dropClaim,
);
