import { byId, checkInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';

export const POST = defineRoute(
  { permission: 'claim.check', params: byId<'claim'>(), input: checkInput },
  once('save-check', saveCheck),
);
