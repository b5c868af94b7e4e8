import { byId, originJoinInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { joinOrigins } from '#lib/workflow/sources/join-origins.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'origin.confirm', params: byId<'claim'>(), input: originJoinInput },
  once('join-origins', joinOrigins),
);
