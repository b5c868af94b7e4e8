import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';

/** The person behind a session with the roles of this moment; null once it is revoked, run out, or the person disabled. */
export async function findSessionActor(
  db: Db,
  { sessionId, userId, now }: { sessionId: SessionId; userId: UserId; now: number },
): Promise<Actor | null> {
  const { sessions, users, userRoles } = db.tables;
  const rows = await db.read
    .select({ id: users.id, name: users.name, role: userRoles.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(userRoles, eq(userRoles.userId, users.id))
    .where(
      and(
        eq(sessions.id, sessionId),
        eq(sessions.userId, userId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        isNull(users.disabledAt),
      ),
    );
  const [first] = rows;
  if (!first) return null;
  return { id: first.id, name: first.name, roles: rows.flatMap(({ role }) => (role ? [role] : [])) };
}
