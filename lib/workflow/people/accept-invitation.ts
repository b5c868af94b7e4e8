import type { z } from 'zod';
import { acceptInvitation as accept, withdrawInvitationsTo } from '#db/writes/invitations.ts';
import { addRoles, addUser } from '#db/writes/people.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { acceptInput } from '#lib/schema/people.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { chooseNewPassword } from './choose-new-password.ts';
import { committed } from './committed.ts';
import type { VisitorAccountContext } from './context.ts';
import { newPassword } from './new-password.ts';
import { personEvent } from './person-event.ts';
import { readInvitation } from './read-invitation.ts';

/**
 * Makes the account that the link was sent for, with the roles that the invitation gave. One that gives none is for
 * somebody who has an account.
 */
export async function acceptInvitation(
  context: VisitorAccountContext,
  { token, name, password }: z.output<typeof acceptInput>,
): Promise<Result<{ email: string }, Problem>> {
  const { db, now } = context;
  const invitation = await readInvitation(context, token);
  if (!invitation.ok) return invitation;
  const { id: invitationId, email, roles } = invitation.value;
  if (roles.length === 0) return chooseNewPassword(context, { link: invitation.value, password });
  const taken = await newPassword(context, { password, about: [name, email] });
  if (!taken.ok) return taken;
  const id: UserId = context.newId();
  const passwordHash = await context.passwords.hash(password);
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: { email } }),
      accept(invitationId, now),
      withdrawInvitationsTo(email, now),
      addUser({ id, email, name, passwordHash, createdAt: now }),
      addRoles(id, roles),
    ],
    events: [
      personEvent(context, { actorId: id, kind: 'person.joined', subjectId: id, after: { invitationId, roles } }),
    ],
  });
  return committed(result, { email });
}
