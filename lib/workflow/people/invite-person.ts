import type { z } from 'zod';
import { findCredentials } from '#db/queries/credentials.ts';
import { addInvitation, withdrawInvitationsTo } from '#db/writes/invitations.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { inviteInput } from '#lib/schema/people.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { by } from './by.ts';
import { committed } from './committed.ts';
import type { AccountContext, ManagingContext } from './context.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/** How long the link of an invitation holds, in milliseconds: a long weekend. */
export const INVITATION_LASTS = 4 * 24 * 60 * 60 * 1000;

/** Makes a link with which somebody makes their account. Its token is kept nowhere: it is made from the id of the event, for whoever asks again with that. */
export async function invitePerson(
  context: ManagingContext & Pick<AccountContext, 'tokenFor' | 'hashToken'>,
  { name, email, roles }: z.output<typeof inviteInput>,
): Promise<Result<{ token: string; expiresAt: number }, Problem>> {
  const { db, actor, now, newId } = context;
  const allowed = permitted(actor, 'people.manage');
  if (!allowed.ok) return allowed;
  if (await findCredentials(db, email)) return fail(KNOWN);
  const id = newId();
  const event = personEvent(context, { ...by(actor), kind: 'person.invited', subjectId: id, after: { roles } });
  const token = context.tokenFor(event.id);
  const [tokenHash, expiresAt] = [context.hashToken(token), now + INVITATION_LASTS];
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'invitation', expiresAt }),
      withdrawInvitationsTo(email, now),
      addInvitation({ id, tokenHash, email, name, roles, invitedBy: actor.id, createdAt: now, expiresAt }),
    ],
    events: [event],
  });
  return committed(result, { token, expiresAt });
}

const KNOWN = problem('refused', 'There is an account with this e-mail already.', {
  fields: { email: 'Has an account already.' },
});
