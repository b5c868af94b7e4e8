'use server';

import { acceptInput } from '#lib/schema/people.ts';
import { definePublicAction } from '#lib/web/action.ts';
import { signInHere } from '#lib/web/signing.ts';
import { acceptInvitation } from '#lib/workflow/people/accept-invitation.ts';
import { once } from '#lib/workflow/repeats/once.ts';

export const accept = definePublicAction(
  { permission: 'public.invite', input: acceptInput, goTo: () => '/' },
  async (context, input) => {
    const joined = await once('accept-invitation', acceptInvitation)(context, input);
    return joined.ok ? signInHere(context, { email: joined.value.email, password: input.password }) : joined;
  },
);
