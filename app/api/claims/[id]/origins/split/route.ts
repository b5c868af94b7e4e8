import { byId, originSplitInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';

export const POST = defineRoute(
  { permission: 'origin.confirm', params: byId<'claim'>(), input: originSplitInput },
  once('split-origin', splitOrigin),
);
