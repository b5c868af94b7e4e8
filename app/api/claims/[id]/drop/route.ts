import { byId, claimDropInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.drop', params: byId<'claim'>(), input: claimDropInput },
  once('drop-claim', dropClaim),
);
