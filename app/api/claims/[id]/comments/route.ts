import { byId, commentInput } from '#lib/schema/desk-inputs.ts';
import { defineRoute } from '#lib/web/route.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const POST = defineRoute(
  { permission: 'claim.comment', params: byId<'claim'>(), input: commentInput },
  once('add-comment', addComment),
);
