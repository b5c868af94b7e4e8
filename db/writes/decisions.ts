import { and, eq, isNull } from 'drizzle-orm';
import { guarded, type Db, type Write } from '#db/db.ts';
import type { DecisionId } from '#lib/core/ids.ts';

export const insertDecision = (decision: Db['tables']['decisions']['$inferInsert']): Write =>
  guarded('decision', (q, t) => q.insert(t.decisions).values(decision));

/** Whoever decided took it back: the two checks wait for a decision again. */
export const withdrawDecision = (id: DecisionId, withdrawnAt: number): Write =>
  guarded('decision', (q, t) =>
    q
      .update(t.decisions)
      .set({ withdrawnAt })
      .where(and(eq(t.decisions.id, id), isNull(t.decisions.withdrawnAt))),
  );
