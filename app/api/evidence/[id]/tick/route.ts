import { byId, flagAnswerInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'evidence'>(), input: flagAnswerInput },
  tickEvidence,
);
