import type { Db } from '#db/db.ts';
import { revokeSession } from '#db/writes/sessions.ts';
import { newEvent } from '#lib/core/log/new-event.ts';
import type { SessionToken } from './session-token.ts';

/** Ends a session for good: the cookie may be kept by somebody, the row no longer answers. */
export async function signOut(
  { db, now, newId }: { db: Db; now: number; newId: () => string },
  { sessionId, userId }: SessionToken,
): Promise<void> {
  await db.commit({
    writes: [revokeSession(sessionId, now)],
    events: [newEvent({ id: newId(), at: now, actorId: userId }, { kind: 'session.ended', subjectId: sessionId })],
  });
}
