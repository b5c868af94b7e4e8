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

  /** What was asked for with an id of the client's own, and done: the same once more is answered from here. */
  const mutations = kit.table(
    'mutations',
    {
      /** Also the id of the main event of its commit. */
      id: kit.text('id').primaryKey(),
      /** Null for whoever had no account yet. */
      actorId: kit.id<UserId>('actor_id'),
      action: kit.text('action').notNull(),
      /** Keyed, since a form may hold a password. */
      inputHash: kit.text('input_hash').notNull(),
      /** What the answer is made from: ids and short words, never what a later reader may not see. */
      receipt: kit.json<unknown>('receipt').notNull(),
      doneAt: kit.time('done_at').notNull(),
    },
    (t) => [kit.index('mutations_done').on(t.doneAt)],
  );

  return { leases, drafts, rateLimits, mutations };
}
