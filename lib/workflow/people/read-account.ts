import { findPerson, liveSessions, type LiveSession, type Person } from '#db/queries/people.ts';
import type { Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { NO_SUCH_PERSON } from './no-such-person.ts';
import { permitted } from './permitted.ts';

export type AccountView = Person & { readonly sessions: readonly LiveSession[] };

/** One's own account: who one is here, and where one is signed in. */
export async function readAccount({ db, actor, now }: Context): Promise<Result<AccountView, Problem>> {
  const allowed = permitted(actor, 'account.read');
  if (!allowed.ok) return allowed;
  const person = await findPerson(db, actor.id);
  if (!person) return fail(NO_SUCH_PERSON);
  return ok({ ...person, sessions: await liveSessions(db, { userId: actor.id, now }) });
}
