import { desc } from 'drizzle-orm';
import type { Db } from '#db/db.ts';
import { prepared } from '#db/prepared.ts';

/** The number and the JSON text of the policy in force; undefined before the first one is saved. */
export async function policyInForce(db: Db) {
  const [row] = await latest(db, {});
  return row;
}

type PolicyRow = { readonly number: number; readonly body: string };
const latest = prepared<Record<never, never>, PolicyRow>(({ read, tables: { policyVersions } }) =>
  read
    .select({ number: policyVersions.number, body: policyVersions.body })
    .from(policyVersions)
    .orderBy(desc(policyVersions.number))
    .limit(1),
);
