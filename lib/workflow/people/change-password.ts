import type { z } from 'zod';
import { findPasswordHash, findPerson } from '#db/queries/people.ts';
import { setPasswordHash } from '#db/writes/people.ts';
import { revokeSessionsOf } from '#db/writes/sessions.ts';
import type { SessionId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { changePasswordInput } from '#lib/schema/people.ts';
import { done, following } from '#lib/workflow/repeats/done.ts';
import { committed } from './committed.ts';
import type { AccountContext } from './context.ts';
import { newPassword } from './new-password.ts';
import { NO_SUCH_PERSON } from './no-such-person.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/** Needs the old password, and ends every other session: whoever had the old one is out. */
export async function changePassword(
  context: AccountContext & { readonly sessionId: SessionId },
  { current, password }: z.output<typeof changePasswordInput>,
): Promise<Result<true, Problem>> {
  const { db, actor, now, sessionId, passwords } = context;
  const allowed = permitted(actor, 'account.changePassword');
  if (!allowed.ok) return allowed;
  const person = await findPerson(db, actor.id);
  if (!person) return fail(NO_SUCH_PERSON);
  if (!(await passwords.matches(await findPasswordHash(db, actor.id), current))) return fail(WRONG);
  const taken = await newPassword(context, { password, about: [person.name, person.email] });
  if (!taken.ok) return taken;
  const about = { actorId: actor.id, subjectId: actor.id };
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: true }),
      setPasswordHash(person, await passwords.hash(password)),
      revokeSessionsOf(actor.id, { now, except: sessionId }),
    ],
    events: [
      personEvent(context, { ...about, kind: 'password.changed' }),
      personEvent(following(context), { ...about, kind: 'sessions.revoked' }),
    ],
  });
  return committed(result, true);
}

const WRONG = problem('refused', 'That is not your present password.', { fields: { current: 'Not your password.' } });
