import { assignInput, byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'article.assign', params: byId<'article'>(), input: assignInput },
  once('assign-claims', assignClaims),
);
