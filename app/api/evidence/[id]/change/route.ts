import { byId, evidenceChangeInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'evidence'>(), input: evidenceChangeInput },
  once('change-evidence', changeEvidence),
);
