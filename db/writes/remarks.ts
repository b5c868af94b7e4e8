import { and, eq, isNull, sql } from 'drizzle-orm';
import { guarded, sweeping, type Build, type Db, type Write } from '#db/db.ts';
import type { ClaimId, UserId } from '#lib/core/ids.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

export const insertSearch = (search: Insert<'searches'>): Write =>
  guarded('search', (q, t) => q.insert(t.searches).values(search));

export const insertComment = (comment: Insert<'comments'>): Write =>
  guarded('comment', (q, t) => q.insert(t.comments).values(comment));

/** Stale when somebody answered it first. */
export const answerComment = (
  id: string,
  answer: {
    readonly answer: string;
    readonly answeredBy: UserId;
    readonly answeredAt: number;
    /** Whose answer it is, where somebody else wrote it down. */
    readonly answerBy: string | null;
    readonly answerChannel: string | null;
    readonly answerOn: string | null;
  },
): Write =>
  guarded('comment', (q, t) =>
    q
      .update(t.comments)
      .set(answer)
      .where(and(eq(t.comments.id, id), isNull(t.comments.answeredAt), isNull(t.comments.withdrawnAt))),
  );

export const takeBackAnswer = (id: string): Write =>
  guarded('comment', (q, t) => q.update(t.comments).set(NO_ANSWER).where(eq(t.comments.id, id)));

const NO_ANSWER = {
  answer: null,
  answeredBy: null,
  answeredAt: null,
  answerBy: null,
  answerChannel: null,
  answerOn: null,
} as const;

export const withdrawComment = (id: string, at: number): Write =>
  guarded('comment', (q, t) =>
    q
      .update(t.comments)
      .set({ withdrawnAt: at })
      .where(and(eq(t.comments.id, id), isNull(t.comments.withdrawnAt))),
  );

export const withdrawSearch = (id: string, at: number): Write =>
  guarded('search', (q, t) =>
    q
      .update(t.searches)
      .set({ withdrawnAt: at })
      .where(and(eq(t.searches.id, id), isNull(t.searches.withdrawnAt))),
  );

/** Ends the disposition in force, if there is one, and puts another in its place, if one is given. */
export const replaceDisposition = (
  claimId: ClaimId,
  at: number,
  next: Insert<'dispositions'> | null,
): readonly Write[] => [
  sweeping('disposition', (q, t) =>
    q
      .update(t.dispositions)
      .set({ endedAt: at })
      .where(and(eq(t.dispositions.claimId, claimId), isNull(t.dispositions.endedAt))),
  ),
  ...(next === null ? [] : [guarded('disposition', (q, t) => q.insert(t.dispositions).values(next))]),
];

export const restoreDisposition = (id: string): Write =>
  guarded('disposition', (q, t) => q.update(t.dispositions).set({ endedAt: null }).where(eq(t.dispositions.id, id)));

/** What somebody is typing; the latest wins. */
export const keepDraft = (draft: Insert<'drafts'>): Write =>
  sweeping('draft', (q, t) =>
    q
      .insert(t.drafts)
      .values(draft)
      .onConflictDoUpdate({
        target: [t.drafts.userId, t.drafts.claimId],
        set: { body: draft.body, updatedAt: draft.updatedAt },
      }),
  );

/** Takes or renews a lease; stale while somebody else's lives. */
export const takeLease = (lease: Insert<'leases'>, now: number): Write =>
  guarded('lease', (q, t) =>
    q
      .insert(t.leases)
      .values(lease)
      .onConflictDoUpdate({
        target: t.leases.claimId,
        set: { userId: lease.userId, expiresAt: lease.expiresAt },
        setWhere: sql`${t.leases.userId} = ${lease.userId} or ${t.leases.expiresAt} <= ${now}`,
      }),
  );

export const releaseLease = (claimId: ClaimId, userId: UserId): Write =>
  sweeping('lease', deleteLease, { claimId, userId });

const deleteLease: Build = (q, t) =>
  q
    .delete(t.leases)
    .where(and(eq(t.leases.claimId, sql.placeholder('claimId')), eq(t.leases.userId, sql.placeholder('userId'))));
