import { eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';

export type Credentials = { readonly id: UserId; readonly passwordHash: string; readonly disabled: boolean };

/** @param email in lower case */
export async function findCredentials(db: Db, email: string): Promise<Credentials | null> {
  const { users } = db.tables;
  const [row] = await db.read
    .select({ id: users.id, passwordHash: users.passwordHash, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(users.email, email));
  return row ? { id: row.id, passwordHash: row.passwordHash, disabled: row.disabledAt !== null } : null;
}
