import { guarded, type Write } from '#db/db.ts';
import type { Tables } from '#db/tables.ts';

/** A version that somebody else has taken meanwhile makes the commit stale. */
export const addPolicyVersion = (row: Tables['policyVersions']['$inferInsert']): Write =>
  guarded('policy', (q, t) => q.insert(t.policyVersions).values(row).onConflictDoNothing());
