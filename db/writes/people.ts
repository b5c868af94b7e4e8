import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { guarded, sweeping, type Write } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';

type NewUser = {
  readonly id: UserId;
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly createdAt: number;
};

/** Refused as stale where the address has an account already. */
export const addUser = (user: NewUser): Write =>
  guarded('account', (q, { users }) => q.insert(users).values(user).onConflictDoNothing());

/** @param roles at least one */
export const addRoles = (userId: UserId, roles: readonly Role[]): Write =>
  sweeping('role', (q, { userRoles }) => q.insert(userRoles).values(roles.map((role) => ({ userId, role }))));

export const dropRoles = (userId: UserId): Write =>
  sweeping('role', (q, { userRoles: t }) => q.delete(t).where(eq(t.userId, userId)));

/** The person is as they were read; raises the version. */
export const touchUser = (id: UserId, version: number): Write => changeUser({ id, version }, {});

export const setDisabled = (user: { id: UserId; version: number }, disabledAt: number | null): Write =>
  changeUser(user, { disabledAt });

export const setPasswordHash = (user: { id: UserId; version: number }, passwordHash: string): Write =>
  changeUser(user, { passwordHash });

/** Writes nothing: the commit is refused unless somebody else is left who can administer. */
export const anotherAdmin = (except: UserId): Write =>
  guarded(ANOTHER_ADMIN, (q, { users, userRoles }) =>
    q
      .select({ id: users.id })
      .from(users)
      .innerJoin(userRoles, and(eq(userRoles.userId, users.id), eq(userRoles.role, 'admin')))
      .where(and(isNull(users.disabledAt), ne(users.id, except)))
      .limit(1),
  );

export const ANOTHER_ADMIN = 'another administrator';

function changeUser(
  { id, version }: { id: UserId; version: number },
  change: { disabledAt?: number | null; passwordHash?: string },
): Write {
  return guarded('account', (q, { users: t }) =>
    q
      .update(t)
      .set({ ...change, version: sql`${t.version} + 1` })
      .where(and(eq(t.id, id), eq(t.version, version))),
  );
}
