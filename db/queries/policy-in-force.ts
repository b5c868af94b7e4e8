import { desc } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** The number and the JSON text of the policy in force; undefined before the first one is saved. */
export async function policyInForce(db: Db) {
  const { policyVersions } = db.tables;
  const [row] = await db.read
    .select({ number: policyVersions.number, body: policyVersions.body })
    .from(policyVersions)
    .orderBy(desc(policyVersions.number))
    .limit(1);
  return row;
}
