'use server';

import { assignForm, signOffInput, withdrawSignOffInput } from '#lib/schema/sign-off.ts';
import { ok } from '#lib/core/result.ts';
import { defineAction } from '#lib/web/action.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { withdrawSignOff } from '#lib/workflow/reports/withdraw-sign-off.ts';

export const signOff = defineAction(
  { permission: 'article.close', input: signOffInput },
  once('sign-off-article', signOffArticle),
);
export const reopen = defineAction(
  { permission: 'article.close', input: withdrawSignOffInput },
  once('withdraw-sign-off', withdrawSignOff),
);
export const assign = defineAction({ permission: 'article.assign', input: assignForm }, async (context, input) => {
  const assigned = await once('assign-claims', assignClaims)(context, input);
  return assigned.ok ? ok({ eventId: assigned.value.eventId }) : assigned;
});
