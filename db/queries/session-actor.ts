import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';

type Asked = { readonly sessionId: SessionId; readonly userId: UserId; readonly now: number };

/** The person behind a session with the roles of this moment; null once it is revoked, run out, or the person disabled. */
export async function findSessionActor(db: Db, { sessionId, userId, now }: Asked): Promise<Actor | null> {
  const rows = await personOf(db, { sessionId, userId, now });
  const [first] = rows;
  if (!first) return null;
  return { id: first.id, name: first.name, roles: rows.flatMap(({ role }) => (role ? [role] : [])) };
}

type Row = Pick<Actor, 'id' | 'name'> & { readonly role: Actor['roles'][number] | null };
const personOf = prepared<Asked, Row>(({ read, tables: { sessions, users, userRoles } }) =>
  read
    .select({ id: users.id, name: users.name, role: userRoles.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(userRoles, eq(userRoles.userId, users.id))
    .where(
      and(
        eq(sessions.id, sql.placeholder('sessionId')),
        eq(sessions.userId, sql.placeholder('userId')),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, sql.placeholder('now')),
        isNull(users.disabledAt),
      ),
    ),
);
