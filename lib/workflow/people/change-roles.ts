import type { z } from 'zod';
import { findPerson } from '#db/queries/people.ts';
import { addRoles, anotherAdmin, dropRoles, touchUser } from '#db/writes/people.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { changeRolesInput } from '#lib/schema/people.ts';
import type { Context } from '#lib/workflow/context.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { committed } from './committed.ts';
import { NO_SUCH_PERSON } from './no-such-person.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/** Counts at once, in sessions that are open too. The last administrator cannot lose the role. */
export async function changeRoles(
  context: Context,
  { userId, version, roles }: z.output<typeof changeRolesInput>,
): Promise<Result<true, Problem>> {
  const { db, actor } = context;
  const allowed = permitted(actor, 'people.manage');
  if (!allowed.ok) return allowed;
  const person = await findPerson(db, userId);
  if (!person) return fail(NO_SUCH_PERSON);
  const losesAdmin = person.roles.includes('admin') && !roles.includes('admin') && person.disabledAt === null;
  const result = await db.commit({
    writes: [
      ...done(context, { of: 'value', value: true }),
      touchUser(userId, version),
      ...(losesAdmin ? [anotherAdmin(userId)] : []),
      dropRoles(userId),
      addRoles(userId, roles),
    ],
    events: [
      personEvent(context, {
        actorId: actor.id,
        kind: 'person.roles-changed',
        subjectId: userId,
        before: { roles: person.roles },
        after: { roles },
      }),
    ],
  });
  return committed(result, true);
}
