import type { Kit } from '#db/kit.sqlite.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';

export function defineLog(kit: Kit) {
  /** Append-only; each entry hashes the one before it. No foreign keys: the log outlives what it speaks of. */
  const events = kit.table(
    'events',
    {
      sequence: kit.integer('sequence').primaryKey(),
      id: kit.text('id').notNull().unique(),
      at: kit.time('at').notNull(),
      actorId: kit.id<UserId>('actor_id'),
      kind: kit.text('kind').notNull(),
      articleId: kit.id<ArticleId>('article_id'),
      claimId: kit.id<ClaimId>('claim_id'),
      subjectId: kit.text('subject_id'),
      policyVersion: kit.integer('policy_version'),
      reason: kit.text('reason'),
      /** Canonical JSON text (RFC 8785) of `{ before, after }`: ids, hashes and small diffs. */
      payload: kit.text('payload').notNull(),
      /** Exports and sign-ins are logged but change no state that a report rests on. */
      changesState: kit.boolean('changes_state').notNull(),
      previousHash: kit.text('previous_hash').notNull(),
      hash: kit.text('hash').notNull(),
    },
    (t) => [
      kit.index('events_article').on(t.articleId, t.sequence),
      kit.index('events_claim').on(t.claimId, t.sequence),
      kit.index('events_actor').on(t.actorId, t.sequence),
      kit.index('events_kind').on(t.kind, t.sequence),
    ],
  );

  /** One row, locked by every commit that appends. */
  const chainHead = kit.table('chain_head', {
    id: kit.integer('id').primaryKey(),
    sequence: kit.integer('sequence').notNull(),
    hash: kit.text('hash').notNull(),
  });

  return { events, chainHead };
}
