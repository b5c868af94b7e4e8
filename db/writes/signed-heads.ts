import { sweeping, type Db, type Write } from '#db/db.ts';

/** Keeps a signature; the same head signed again, by another instance, is the same row. */
export const keepSignedHead = (row: Db['tables']['signedHeads']['$inferInsert']): Write =>
  sweeping('signed head', (q, t) => q.insert(t.signedHeads).values(row).onConflictDoNothing());
