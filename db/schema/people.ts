import { oneOf, type Kit } from '#db/kit.sqlite.ts';
import type { SessionId, UserId } from '#lib/core/ids.ts';
import { ROLES, type Role } from '#lib/core/people/roles.ts';

export function definePeople(kit: Kit) {
  const users = kit.table('users', {
    id: kit.id<UserId>('id').primaryKey(),
    /** Lower case. */
    email: kit.text('email').notNull().unique(),
    name: kit.text('name').notNull(),
    passwordHash: kit.text('password_hash').notNull(),
    createdAt: kit.time('created_at').notNull(),
    disabledAt: kit.time('disabled_at'),
    version: kit.integer('version').notNull().default(1),
  });

  const userRoles = kit.table(
    'user_roles',
    {
      userId: kit
        .id<UserId>('user_id')
        .notNull()
        .references(() => users.id),
      role: kit.choice<Role>('role').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.userId, t.role] }), kit.check('user_roles_role', oneOf(t.role, ROLES))],
  );

  const sessions = kit.table(
    'sessions',
    {
      id: kit.id<SessionId>('id').primaryKey(),
      userId: kit
        .id<UserId>('user_id')
        .notNull()
        .references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
      expiresAt: kit.time('expires_at').notNull(),
      revokedAt: kit.time('revoked_at'),
      agent: kit.text('agent'),
    },
    (t) => [kit.index('sessions_user').on(t.userId)],
  );

  const invitations = kit.table(
    'invitations',
    {
      id: kit.text('id').primaryKey(),
      /** SHA-256 of the token in the link; the token itself is shown once and kept nowhere. */
      tokenHash: kit.text('token_hash').notNull().unique(),
      email: kit.text('email').notNull(),
      name: kit.text('name').notNull(),
      /** None: the link is for somebody who has an account, and chooses a new password with it. */
      roles: kit.json<readonly Role[]>('roles').notNull(),
      /** null: by whoever works on the server's own machine. */
      invitedBy: kit.id<UserId>('invited_by').references(() => users.id),
      createdAt: kit.time('created_at').notNull(),
      expiresAt: kit.time('expires_at').notNull(),
      acceptedAt: kit.time('accepted_at'),
      revokedAt: kit.time('revoked_at'),
    },
    (t) => [kit.index('invitations_email').on(t.email)],
  );

  const setupTokens = kit.table('setup_tokens', {
    tokenHash: kit.text('token_hash').primaryKey(),
    createdAt: kit.time('created_at').notNull(),
    usedAt: kit.time('used_at'),
  });

  return { users, userRoles, sessions, invitations, setupTokens };
}

export type People = ReturnType<typeof definePeople>;
