import { hasAnybody } from '#db/queries/people.ts';
import { addSetupToken } from '#db/writes/setup-tokens.ts';
import { personEvent } from './person-event.ts';
import type { VisitorAccountContext } from './context.ts';

/**
 * A token for whoever reads the server's output, as long as nobody has an account.
 * @returns null once there is somebody
 */
export async function issueSetupToken(
  context: Pick<VisitorAccountContext, 'db' | 'now' | 'newId' | 'newToken' | 'hashToken'>,
): Promise<string | null> {
  if (await hasAnybody(context.db)) return null;
  const token = context.newToken();
  const written = await context.db.commit({
    writes: [addSetupToken(context.hashToken(token), context.now)],
    events: [personEvent(context, { actorId: null, kind: 'set-up.offered' })],
  });
  if (!written.ok) throw new Error('The token for setting up could not be written.');
  return token;
}
