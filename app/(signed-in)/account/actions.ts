'use server';

import { once } from '#lib/workflow/repeats/once.ts';
import { z } from 'zod';
import { changePasswordInput } from '#lib/schema/people.ts';
import { defineAction } from '#lib/web/action.ts';
import { limited } from '#lib/web/limited.ts';
import { dropCookie, signOutHere, stayKnownHere } from '#lib/web/signing.ts';
import { changePassword as change } from '#lib/workflow/people/change-password.ts';
import { endMySessions } from '#lib/workflow/people/end-my-sessions.ts';

export const changePassword = defineAction(
  { permission: 'account.changePassword', input: changePasswordInput },
  async (context, input) => {
    const changed = await once('change-password', limited(change))(context, input);
    if (changed.ok) await stayKnownHere(context);
    return changed;
  },
);

export const signOut = defineAction(
  { permission: 'session.signOut', input: z.object({}), goTo: () => '/sign-in' },
  signOutHere,
);

export const signOutEverywhere = defineAction(
  { permission: 'session.signOut', input: z.object({}), goTo: () => '/sign-in' },
  async (context) => {
    const ended = await once('end-my-sessions', endMySessions)(context, {});
    if (ended.ok) await dropCookie();
    return ended;
  },
);
