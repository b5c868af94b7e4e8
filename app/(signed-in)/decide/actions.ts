'use server';

import { paths } from '#app/_ui/paths.ts';
import { decideForm } from '#lib/schema/decide.ts';
import { defineAction } from '#lib/web/action.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';

export const decide = defineAction(
  {
    permission: 'decide.read',
    input: decideForm,
    goTo: ({ eventId, claim }) => paths.decide({ decided: eventId, story: claim.articleId }),
  },
  decideClaim,
);
