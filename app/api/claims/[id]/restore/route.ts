import { byId, claimRestoreInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { restoreClaim } from '#lib/workflow/desk/restore-claim.ts';

export const POST = defineRoute(
  { permission: 'claim.drop', params: byId<'claim'>(), input: claimRestoreInput },
  once('restore-claim', restoreClaim),
);
