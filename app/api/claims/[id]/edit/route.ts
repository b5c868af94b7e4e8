import { byId, claimEditInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.edit', params: byId<'claim'>(), input: claimEditInput },
  once('edit-claim', editClaim),
);
