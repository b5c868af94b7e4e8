'use server';

import { changeRolesInput, inviteInput, switchAccountInput, withdrawInvitationInput } from '#lib/schema/people.ts';
import { defineAction } from '#lib/web/action.ts';
import { changeRoles as change } from '#lib/workflow/people/change-roles.ts';
import { disablePerson } from '#lib/workflow/people/disable-person.ts';
import { enablePerson } from '#lib/workflow/people/enable-person.ts';
import { invitePerson } from '#lib/workflow/people/invite-person.ts';
import { withdrawInvitation } from '#lib/workflow/people/withdraw-invitation.ts';
import { once } from '#lib/workflow/repeats/once.ts';

const permission = 'people.manage';

export const invite = defineAction({ permission, input: inviteInput }, once('invite-person', invitePerson));
export const withdraw = defineAction(
  { permission, input: withdrawInvitationInput },
  once('withdraw-invitation', withdrawInvitation),
);
export const changeRoles = defineAction({ permission, input: changeRolesInput }, once('change-roles', change));
export const disable = defineAction({ permission, input: switchAccountInput }, once('disable-person', disablePerson));
export const enable = defineAction({ permission, input: switchAccountInput }, once('enable-person', enablePerson));
