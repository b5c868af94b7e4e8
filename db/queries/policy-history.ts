import { desc, eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** Every version of the policy, the newest first, with who saved it and why. */
export async function policyHistory(db: Db) {
  const { policyVersions, users } = db.tables;
  return db.read
    .select({
      number: policyVersions.number,
      preset: policyVersions.preset,
      note: policyVersions.note,
      at: policyVersions.createdAt,
      by: users.name,
    })
    .from(policyVersions)
    .leftJoin(users, eq(users.id, policyVersions.createdBy))
    .orderBy(desc(policyVersions.number));
}
