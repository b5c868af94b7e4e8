import { answerInput, byId } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { answerComment } from '#lib/workflow/desk/answer-comment.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.comment', params: byId<'comment'>(), input: answerInput },
  once('answer-comment', answerComment),
);
