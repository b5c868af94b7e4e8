import { guarded, type Db, type Write } from '#db/db.ts';

export const insertDecision = (decision: Db['tables']['decisions']['$inferInsert']): Write =>
  guarded('decision', (q, t) => q.insert(t.decisions).values(decision));
