import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';
import { ROLES, type Role } from '#lib/core/people/roles.ts';

export type Person = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly disabledAt: number | null;
  readonly version: number;
};

/** Everybody who has or had an account, by name. */
export async function listPeople(db: Db): Promise<readonly Person[]> {
  const { users } = db.tables;
  return asPeople(await peopleRows(db).orderBy(asc(users.name), asc(users.id)));
}

export async function findPerson(db: Db, id: UserId): Promise<Person | null> {
  const [person] = asPeople(await peopleRows(db).where(eq(db.tables.users.id, id)));
  return person ?? null;
}

export async function hasAnybody(db: Db): Promise<boolean> {
  return (await db.read.select({ id: db.tables.users.id }).from(db.tables.users).limit(1)).length > 0;
}

/** The stored hash, for one who changes the password and knows the old one. */
export async function findPasswordHash(db: Db, id: UserId): Promise<string | null> {
  const { users } = db.tables;
  const [row] = await db.read.select({ hash: users.passwordHash }).from(users).where(eq(users.id, id));
  return row?.hash ?? null;
}

export type LiveSession = { readonly id: string; readonly createdAt: number; readonly agent: string | null };

/** The sessions of a person that still hold, newest first. */
export async function liveSessions(
  db: Db,
  { userId, now }: { userId: UserId; now: number },
): Promise<readonly LiveSession[]> {
  const { sessions: t } = db.tables;
  return db.read
    .select({ id: t.id, createdAt: t.createdAt, agent: t.agent })
    .from(t)
    .where(and(eq(t.userId, userId), isNull(t.revokedAt), gt(t.expiresAt, now)))
    .orderBy(desc(t.createdAt), desc(t.id));
}

function peopleRows(db: Db) {
  const { users, userRoles } = db.tables;
  return db.read
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      disabledAt: users.disabledAt,
      version: users.version,
      role: userRoles.role,
    })
    .from(users)
    .leftJoin(userRoles, eq(userRoles.userId, users.id));
}

/** One row for each role becomes one person with roles, in the order in which roles are always named. */
function asPeople(rows: Awaited<ReturnType<typeof peopleRows>>): readonly Person[] {
  const people = new Map<UserId, Person>();
  for (const { role, ...person } of rows) {
    const roles = [...(people.get(person.id)?.roles ?? []), ...(role ? [role] : [])];
    people.set(person.id, { ...person, roles: ROLES.filter((one) => roles.includes(one)) });
  }
  return [...people.values()];
}
