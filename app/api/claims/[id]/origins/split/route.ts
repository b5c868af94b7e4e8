import { byId, originSplitInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';

export const POST = defineRoute(
  { permission: 'origin.confirm', params: byId<'claim'>(), input: originSplitInput },
  splitOrigin,
);
