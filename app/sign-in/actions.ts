'use server';

import { signInInput } from '#lib/schema/people.ts';
import { definePublicAction } from '#lib/web/action.ts';
import { signInHere } from '#lib/web/signing.ts';

export const signIn = definePublicAction(
  { permission: 'public.signIn', input: signInInput, goTo: (_, { next }) => next },
  signInHere,
);
