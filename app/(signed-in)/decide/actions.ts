'use server';

import { decideForm } from '#lib/schema/decide.ts';
import { defineAction } from '#lib/web/action.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';

export const decide = defineAction(
  { permission: 'decide.read', input: decideForm, goTo: () => '/decide' },
  decideClaim,
);
