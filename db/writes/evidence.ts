import { and, eq, inArray, isNotNull, isNull, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { guarded, sweeping, type Db, type Write } from '#db/db.ts';
import type { CaptureId, EvidenceId, OriginId } from '#lib/core/ids.ts';

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

/** Moves evidence to another origin. */
export const moveEvidence = (ids: readonly EvidenceId[], originId: OriginId): Write =>
  sweeping('evidence', (q, t) =>
    q
      .update(t.evidence)
      .set({ originId })
      .where(inArray(t.evidence.id, [...ids])),
  );

export const insertOrigin = (origin: Insert<'origins'>): Write =>
  guarded('origin', (q, t) => q.insert(t.origins).values(origin));

/** Changes an origin and raises its version; stale unless it is as it was read. */
export const changeOrigin = (
  { id, version }: { readonly id: OriginId; readonly version: number },
  change: Partial<Insert<'origins'>>,
): Write =>
  guarded('origin', (q, t) =>
    q
      .update(t.origins)
      .set({ ...change, version: version + 1 })
      .where(and(eq(t.origins.id, id), eq(t.origins.version, version))),
  );

export const insertFold = (fold: Insert<'originFolds'>): Write =>
  guarded('fold', (q, t) => q.insert(t.originFolds).values(fold));

/** Confirms the live folds into an origin: all, or those of one capture. */
export const confirmFolds = (
  originId: OriginId,
  captureId: CaptureId | null,
  by: { readonly confirmedBy: Insert<'users'>['id']; readonly confirmedAt: number },
): Write =>
  sweeping('fold', (q, t) =>
    q
      .update(t.originFolds)
      .set(by)
      .where(
        and(
          eq(t.originFolds.originId, originId),
          captureId === null ? undefined : eq(t.originFolds.captureId, captureId),
          isNull(t.originFolds.withdrawnAt),
          isNull(t.originFolds.confirmedAt),
        ),
      ),
  );

export const changeFolds = (ids: readonly string[], change: Partial<Insert<'originFolds'>>): Write =>
  sweeping('fold', (q, t) =>
    q
      .update(t.originFolds)
      .set(change)
      .where(inArray(t.originFolds.id, [...ids])),
  );
