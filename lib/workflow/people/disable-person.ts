import type { z } from 'zod';
import { findPerson } from '#db/queries/people.ts';
import { anotherAdmin, setDisabled } from '#db/writes/people.ts';
import { revokeSessionsOf } from '#db/writes/sessions.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { switchAccountInput } from '#lib/schema/people.ts';
import { done, following } from '#lib/workflow/repeats/done.ts';
import { by } from './by.ts';
import { committed } from './committed.ts';
import type { ManagingContext } from './context.ts';
import { NO_SUCH_PERSON } from './no-such-person.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/** Ends all their sessions and lets them start none. What they did stays theirs. The last administrator cannot go. */
export async function disablePerson(
  context: ManagingContext,
  { userId, version }: z.output<typeof switchAccountInput>,
): Promise<Result<true, Problem>> {
  const { db, actor, now } = context;
  const allowed = permitted(actor, 'people.manage');
  if (!allowed.ok) return allowed;
  const person = await findPerson(db, userId);
  if (!person) return fail(NO_SUCH_PERSON);
  const about = { ...by(actor), subjectId: userId };
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: true }),
      setDisabled({ id: userId, version }, now),
      ...(person.roles.includes('admin') ? [anotherAdmin(userId)] : []),
      revokeSessionsOf(userId, { now }),
    ],
    events: [
      personEvent(context, { ...about, kind: 'person.disabled' }),
      personEvent(following(context), { ...about, kind: 'sessions.revoked' }),
    ],
  });
  return committed(result, true);
}
