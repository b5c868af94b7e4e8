import { byId, claimsMergeInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { mergeClaims } from '#lib/workflow/desk/merge-claims.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.merge', params: byId<'article'>(), input: claimsMergeInput },
  once('merge-claims', mergeClaims),
);
