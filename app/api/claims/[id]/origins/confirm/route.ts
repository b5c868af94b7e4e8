import { byId, originConfirmInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'origin.confirm', params: byId<'claim'>(), input: originConfirmInput },
  once('confirm-origin', confirmOrigin),
);
