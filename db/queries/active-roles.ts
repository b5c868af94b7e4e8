import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';

/** The roles of somebody whose account is not disabled; none for anybody else. */
export async function activeRoles(db: Db, userId: UserId) {
  const { userRoles, users } = db.tables;
  const rows = await db.read
    .select({ role: userRoles.role })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(eq(users.id, userId), isNull(users.disabledAt)));
  return rows.map((row) => row.role);
}
