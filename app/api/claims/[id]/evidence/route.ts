import { byId, evidenceInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'claim'>(), input: evidenceInput },
  once('add-evidence', addEvidence),
);
