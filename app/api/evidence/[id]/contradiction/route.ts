import { byId, contradictionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'evidence'>(), input: contradictionInput },
  once('set-contradiction', setContradiction),
);
