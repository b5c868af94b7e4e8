import { byId, contradictionInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'evidence'>(), input: contradictionInput },
  setContradiction,
);
