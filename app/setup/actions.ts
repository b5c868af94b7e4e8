'use server';

import { setUpInput } from '#lib/schema/people.ts';
import { definePublicAction } from '#lib/web/action.ts';
import { signInHere } from '#lib/web/signing.ts';
import { setUpNewsroom } from '#lib/workflow/people/set-up-newsroom.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const setUp = definePublicAction(
  { permission: 'public.setup', input: setUpInput, goTo: () => '/admin/people' },
  async (context, input) => {
    const made = await once('set-up-newsroom', setUpNewsroom)(context, input);
    return made.ok ? signInHere(context, input) : made;
  },
);
