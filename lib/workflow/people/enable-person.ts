import type { z } from 'zod';
import { findPerson } from '#db/queries/people.ts';
import { setDisabled } from '#db/writes/people.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, type Result } from '#lib/core/result.ts';
import type { switchAccountInput } from '#lib/schema/people.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { by } from './by.ts';
import { committed } from './committed.ts';
import type { ManagingContext } from './context.ts';
import { NO_SUCH_PERSON } from './no-such-person.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/** Lets a disabled person sign in again, with the roles they had. */
export async function enablePerson(
  context: ManagingContext,
  { userId, version }: z.output<typeof switchAccountInput>,
): Promise<Result<true, Problem>> {
  const { db, actor } = context;
  const allowed = permitted(actor, 'people.manage');
  if (!allowed.ok) return allowed;
  if (!(await findPerson(db, userId))) return fail(NO_SUCH_PERSON);
  const result = await db.commit({
    writes: [...done(context, { of: 'value', value: true }), setDisabled({ id: userId, version }, null)],
    events: [personEvent(context, { ...by(actor), kind: 'person.enabled', subjectId: userId })],
  });
  return committed(result, true);
}
