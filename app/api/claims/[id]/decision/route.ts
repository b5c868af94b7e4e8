import { byId, decisionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';

export const POST = defineRoute(
  { permission: 'decide.read', params: byId<'claim'>(), input: decisionInput },
  decideClaim,
);
