import type { Kit } from '#db/kit.sqlite.ts';
import type { People } from './people.ts';
import type { UserId } from '#lib/core/ids.ts';

export function definePolicy(kit: Kit, { users }: People) {
  /** The policy in force is the one with the highest number. */
  const policyVersions = kit.table('policy_versions', {
    number: kit.integer('number').primaryKey(),
    preset: kit.text('preset').notNull(),
    body: kit.text('body').notNull(),
    note: kit.text('note').notNull(),
    createdBy: kit.id<UserId>('created_by').references(() => users.id),
    createdAt: kit.time('created_at').notNull(),
  });

  return { policyVersions };
}
