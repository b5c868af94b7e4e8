import { inArray } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';

/** Names by id; nobody is asked twice, and no query is made for nobody. */
export async function peopleNames(db: Db, ids: Iterable<UserId | null>): Promise<Readonly<Record<UserId, string>>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return {};
  const { users } = db.tables;
  const rows = await db.read.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, wanted));
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}
