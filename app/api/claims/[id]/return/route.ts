import { byId, returnInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { returnClaim } from '#lib/workflow/desk/return-claim.ts';

export const POST = defineRoute(
  { permission: 'article.assign', params: byId<'claim'>(), input: returnInput },
  once('return-claim', returnClaim),
);
