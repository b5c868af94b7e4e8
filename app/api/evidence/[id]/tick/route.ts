import { byId, flagAnswerInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'evidence'>(), input: flagAnswerInput },
  once('tick-evidence', tickEvidence),
);
