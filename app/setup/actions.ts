'use server';

import { setUpInput } from '#lib/schema/people.ts';
import { definePublicAction } from '#lib/web/action.ts';
import { signInHere } from '#lib/web/signing.ts';
import { setUpNewsroom } from '#lib/workflow/people/set-up-newsroom.ts';

export const setUp = definePublicAction(
  { permission: 'public.setup', input: setUpInput, goTo: () => '/admin/people' },
  async (context, input) => {
    const made = await setUpNewsroom(context, input);
    return made.ok ? signInHere(context, input) : made;
  },
);
