import { revokeSessionsOf } from '#db/writes/sessions.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { Context } from '#lib/workflow/context.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { committed } from './committed.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/** Signs the person out everywhere, here too. */
export async function endMySessions(context: Context): Promise<Result<true, Problem>> {
  const { db, actor, now } = context;
  const allowed = permitted(actor, 'session.signOut');
  if (!allowed.ok) return allowed;
  const result = await db.commit({
    writes: [...done(context, { of: 'value', value: true }), revokeSessionsOf(actor.id, { now })],
    events: [personEvent(context, { actorId: actor.id, kind: 'sessions.revoked', subjectId: actor.id })],
  });
  return committed(result, true);
}
