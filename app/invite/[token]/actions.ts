'use server';

import { acceptInput } from '#lib/schema/people.ts';
import { definePublicAction } from '#lib/web/action.ts';
import { signInHere } from '#lib/web/signing.ts';
import { acceptInvitation } from '#lib/workflow/people/accept-invitation.ts';

export const accept = definePublicAction(
  { permission: 'public.invite', input: acceptInput, goTo: () => '/' },
  async (context, input) => {
    const joined = await acceptInvitation(context, input);
    return joined.ok ? signInHere(context, { email: joined.value.email, password: input.password }) : joined;
  },
);
