import type { Db } from '#db/db.ts';
import { findSessionActor } from '#db/queries/session-actor.ts';
import type { SessionId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { openSessionToken } from './session-token.ts';

export type Session = { readonly id: SessionId; readonly actor: Actor };

/**
 * Who is asking? The cookie only names a session; whether it still holds, and what its person may do now, is read from
 * the database on every request, so that a revoked session or a changed role counts at once.
 */
export async function readSession(
  db: Db,
  { sealed, secret, now }: { sealed: string | undefined; secret: string; now: number },
): Promise<Session | null> {
  if (!sealed) return null;
  const token = await openSessionToken(sealed, secret);
  if (!token) return null;
  const actor = await findSessionActor(db, { ...token, now });
  return actor && { id: token.sessionId, actor };
}
