import type { z } from 'zod';
import { withdrawInvitation as withdraw } from '#db/writes/invitations.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import type { withdrawInvitationInput } from '#lib/schema/people.ts';
import type { Context } from '#lib/workflow/context.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { committed } from './committed.ts';
import { permitted } from './permitted.ts';
import { personEvent } from './person-event.ts';

/** The link no longer opens anything. */
export async function withdrawInvitation(
  context: Context,
  { id }: z.output<typeof withdrawInvitationInput>,
): Promise<Result<true, Problem>> {
  const { db, actor, now } = context;
  const allowed = permitted(actor, 'people.manage');
  if (!allowed.ok) return allowed;
  const result = await db.commit({
    writes: [...done(context, { of: 'value', value: true }), withdraw(id, now)],
    events: [personEvent(context, { actorId: actor.id, kind: 'invitation.withdrawn', subjectId: id })],
  });
  return committed(result, true);
}
