import type { z } from 'zod';
import { addRoles, addUser } from '#db/writes/people.ts';
import { endSetupTokens, useSetupToken } from '#db/writes/setup-tokens.ts';
import type { UserId } from '#lib/core/ids.ts';
import { problem, type Problem } from '#lib/core/problem.ts';
import { fail, ok, type Result } from '#lib/core/result.ts';
import type { setUpInput } from '#lib/schema/people.ts';
import { done } from '#lib/workflow/repeats/done.ts';
import { newPassword } from './new-password.ts';
import { personEvent } from './person-event.ts';
import type { VisitorAccountContext } from './context.ts';
import { setupIsOpen } from './setup-is-open.ts';

/** Makes the first administrator, for the one-time token that the server printed. */
export async function setUpNewsroom(
  context: VisitorAccountContext,
  { token, name, email, password }: z.output<typeof setUpInput>,
): Promise<Result<UserId, Problem>> {
  const open = await setupIsOpen(context);
  if (!open.ok) return open;
  const taken = await newPassword(context, { password, about: [name, email] });
  if (!taken.ok) return taken;
  const id: UserId = context.newId();
  const passwordHash = await context.passwords.hash(password);
  const result = await context.db.commit({
    writes: [
      ...done(context, { of: 'value', value: id }),
      useSetupToken(context.hashToken(token), context.now),
      endSetupTokens(context.now),
      addUser({ id, email, name, passwordHash, createdAt: context.now }),
      addRoles(id, ['admin']),
    ],
    events: [
      personEvent(context, { actorId: id, kind: 'newsroom.set-up', subjectId: id, after: { roles: ['admin'] } }),
    ],
  });
  return result.ok ? ok(id) : fail(WRONG_TOKEN);
}

const WRONG_TOKEN = problem('refused', 'This is not the token. The server prints it when it starts.', {
  fields: { token: 'Not the token.' },
});
