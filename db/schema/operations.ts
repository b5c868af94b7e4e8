import type { Kit } from '#db/kit.sqlite.ts';
import type { Articles } from './articles.ts';
import type { People } from './people.ts';
import type { ClaimId, UserId } from '#lib/core/ids.ts';

/** Rows that are no events: they may be deleted, and nothing in a report rests on them. */
export function defineOperations(kit: Kit, { users }: People, { claims }: Articles) {
  const leases = kit.table('leases', {
    claimId: kit
      .id<ClaimId>('claim_id')
      .primaryKey()
      .references(() => claims.id),
    userId: kit
      .id<UserId>('user_id')
      .notNull()
      .references(() => users.id),
    expiresAt: kit.time('expires_at').notNull(),
  });

  const drafts = kit.table(
    'drafts',
    {
      userId: kit
        .id<UserId>('user_id')
        .notNull()
        .references(() => users.id),
      claimId: kit
        .id<ClaimId>('claim_id')
        .notNull()
        .references(() => claims.id),
      body: kit.text('body').notNull(),
      updatedAt: kit.time('updated_at').notNull(),
    },
    (t) => [kit.primaryKey({ columns: [t.userId, t.claimId] }), kit.index('drafts_claim').on(t.claimId)],
  );

  const rateLimits = kit.table(
    'rate_limits',
    {
      key: kit.text('key').primaryKey(),
      points: kit.integer('points').notNull(),
      expiresAt: kit.time('expires_at'),
    },
    (t) => [kit.index('rate_limits_expiry').on(t.expiresAt)],
  );

  return { leases, drafts, rateLimits };
}
