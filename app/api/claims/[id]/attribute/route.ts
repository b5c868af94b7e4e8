import { byId, claimAttributeInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { correctAttribution } from '#lib/workflow/desk/correct-attribution.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.attribute', params: byId<'claim'>(), input: claimAttributeInput },
  once('correct-attribution', correctAttribution),
);
