import { assignInput, byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';

export const POST = defineRoute(
  { permission: 'article.assign', params: byId<'article'>(), input: assignInput },
  assignClaims,
);
