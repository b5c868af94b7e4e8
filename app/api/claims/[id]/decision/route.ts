import { byId, decisionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'decide.read', params: byId<'claim'>(), input: decisionInput },
  once('decide-claim', decideClaim),
);
