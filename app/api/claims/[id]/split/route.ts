import { byId, claimSplitInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { splitClaim } from '#lib/workflow/desk/split-claim.ts';

export const POST = defineRoute(
  { permission: 'claim.split', params: byId<'claim'>(), input: claimSplitInput },
  once('split-claim', splitClaim),
);
