import { byId, withdrawInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'evidence'>(), input: withdrawInput },
  once('withdraw-evidence', withdrawEvidence),
);
