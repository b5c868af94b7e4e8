import type { z } from 'zod';
import { findPerson } from '#db/queries/people.ts';
import { addInvitation, withdrawInvitationsTo } from '#db/writes/invitations.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { switchAccountInput } from '#lib/schema/people.ts';
import { by } from './by.ts';
import { committed } from './committed.ts';
import type { AccountContext, ManagingContext } from './context.ts';
import { INVITATION_LASTS } from './invite-person.ts';
import { NO_SUCH_PERSON } from './no-such-person.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/**
 * Makes a link with which somebody who has an account chooses a new password: an invitation that gives no roles. Until
 * then the old password and the sessions hold. Its token is shown this once and kept nowhere.
 */
export async function offerNewPassword(
  context: ManagingContext & Pick<AccountContext, 'newToken' | 'hashToken'>,
  { userId }: Pick<z.output<typeof switchAccountInput>, 'userId'>,
): Promise<Result<{ token: string; expiresAt: number }, Problem>> {
  const { db, actor, now, newId } = context;
  const allowed = permitted(actor, 'people.manage');
  if (!allowed.ok) return allowed;
  const person = await findPerson(db, userId);
  if (!person) return fail(NO_SUCH_PERSON);
  if (person.disabledAt !== null) return fail(DISABLED);
  const token = context.newToken();
  const { email, name } = person;
  const [tokenHash, expiresAt] = [context.hashToken(token), now + INVITATION_LASTS];
  const result = await db.commit({
    writes: [
      withdrawInvitationsTo(email, now),
      addInvitation({ id: newId(), tokenHash, email, name, roles: [], invitedBy: actor.id, createdAt: now, expiresAt }),
    ],
    events: [personEvent(context, { ...by(actor), kind: 'password.reset-offered', subjectId: userId })],
  });
  return committed(result, { token, expiresAt });
}

const DISABLED = problem('refused', 'This account is disabled. Enable it first.');
