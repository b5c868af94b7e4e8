import { and, eq, isNotNull, isNull, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { guarded, type Db, type Write } from '#db/db.ts';
import type { EvidenceId } from '#lib/core/ids.ts';

type Insert<T extends keyof Db['tables']> = Db['tables'][T]['$inferInsert'];

/** Stale when the check holds the same words with the same stance already. */
export const insertEvidence = (item: Insert<'evidence'>): Write =>
  guarded('evidence', (q, t) => q.insert(t.evidence).values(item).onConflictDoNothing());

/** Stale when somebody withdrew it already. */
export const withdrawEvidence = (id: EvidenceId, at: number): Write => changeEvidence(id, { withdrawnAt: at });

export const changeEvidence = (id: EvidenceId, change: Partial<Insert<'evidence'>>): Write =>
  guarded('evidence', (q, t) =>
    q
      .update(t.evidence)
      .set(change)
      .where(and(eq(t.evidence.id, id), isNull(t.evidence.withdrawnAt))),
  );

/** Stale when the same was pinned again in the meantime. */
export const restoreEvidence = (id: EvidenceId): Write =>
  guarded('evidence', (q, t) => {
    const again = alias(t.evidence, 'again');
    const sameAgain = q
      .select({ id: again.id })
      .from(again)
      .where(
        and(
          isNull(again.withdrawnAt),
          isNotNull(again.exact),
          eq(again.checkId, t.evidence.checkId),
          eq(again.captureId, t.evidence.captureId),
          eq(again.stance, t.evidence.stance),
          eq(again.start, t.evidence.start),
          eq(again.end, t.evidence.end),
        ),
      );
    return q
      .update(t.evidence)
      .set({ withdrawnAt: null })
      .where(and(eq(t.evidence.id, id), isNotNull(t.evidence.withdrawnAt), notExists(sameAgain)));
  });
