import { byId, claimAddInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { addClaim } from '#lib/workflow/desk/add-claim.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.edit', params: byId<'article'>(), input: claimAddInput },
  once('add-claim', addClaim),
);
