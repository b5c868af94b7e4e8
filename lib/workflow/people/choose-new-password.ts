import { findCredentials } from '#db/queries/credentials.ts';
import type { Invitation } from '#db/queries/invitations.ts';
import { findPerson } from '#db/queries/people.ts';
import { acceptInvitation as accept, withdrawInvitationsTo } from '#db/writes/invitations.ts';
import { setPasswordHash } from '#db/writes/people.ts';
import { revokeSessionsOf } from '#db/writes/sessions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import { done, following } from '#lib/workflow/repeats/done.ts';
import { committed } from './committed.ts';
import type { VisitorAccountContext } from './context.ts';
import { newPassword } from './new-password.ts';
import { NO_SUCH_PERSON } from './no-such-person.ts';
import { personEvent } from './person-event.ts';

/** Replaces the password of whoever the link was made for, and ends all their sessions: whoever had the old one is out. */
export async function chooseNewPassword(
  context: VisitorAccountContext,
  { link, password }: { readonly link: Invitation; readonly password: string },
): Promise<Result<{ email: string }, Problem>> {
  const { db, now } = context;
  const { id: invitationId, email } = link;
  const credentials = await findCredentials(db, email);
  const person = credentials === null ? null : await findPerson(db, credentials.id);
  if (!person || person.disabledAt !== null) return fail(NO_SUCH_PERSON);
  const taken = await newPassword(context, { password, about: [person.name, email] });
  if (!taken.ok) return taken;
  const about = { actorId: person.id, subjectId: person.id };
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: { email } }),
      accept(invitationId, now),
      withdrawInvitationsTo(email, now),
      setPasswordHash(person, await context.passwords.hash(password)),
      revokeSessionsOf(person.id, { now }),
    ],
    events: [
      personEvent(context, { ...about, kind: 'password.reset' }),
      personEvent(following(context), { ...about, kind: 'sessions.revoked' }),
    ],
  });
  return committed(result, { email });
}
