'use server';

import { paths } from '#app/_ui/paths.ts';
import type { SavedCheck } from '#lib/schema/desk-api.ts';
import { decideForm } from '#lib/schema/decide.ts';
import { defineAction } from '#lib/web/action.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const decide = defineAction(
  {
    permission: 'decide.read',
    input: decideForm,
    goTo: ({ eventId, claim }: SavedCheck) => paths.decide({ decided: eventId, story: claim.articleId }),
  },
  once('decide-claim', decideClaim),
);
