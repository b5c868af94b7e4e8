import { byId, flagAnswerInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { answerFlag } from '#lib/workflow/desk/answer-flag.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'evidence.add', params: byId<'flag'>(), input: flagAnswerInput },
  once('answer-flag', answerFlag),
);
