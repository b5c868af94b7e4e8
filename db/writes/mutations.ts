import { lt } from 'drizzle-orm';
import { guarded, sweeping, type Build, type Db, type Write } from '#db/db.ts';
import { openValues } from '#db/open-values.ts';

/** Stale where something was done under this id before: then nothing of the commit is. */
export const keepMutation = (mutation: Db['tables']['mutations']['$inferSelect']): Write =>
  guarded('mutation', insert, mutation);

const insert: Build = (q, t) => q.insert(t.mutations).values(openValues(t.mutations)).onConflictDoNothing();

/** Whoever asks again does so soon. */
export const sweepMutations = (before: number): Write =>
  sweeping('mutation', (q, { mutations: t }) => q.delete(t).where(lt(t.doneAt, before)));
