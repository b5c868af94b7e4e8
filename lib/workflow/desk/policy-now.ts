import type { Db } from '#db/db.ts';
import { policyInForce } from '#db/queries/policy-in-force.ts';
import { DEFAULT_POLICY, type Policy, type PolicyVersion } from '#lib/core/verdicts/policy.ts';

/** The policy in force; the default under number 0 until an administrator saves one. */
export async function policyNow(db: Db): Promise<PolicyVersion> {
  const row = await policyInForce(db);
  return row ? { version: row.number, policy: JSON.parse(row.body) as Policy } : { version: 0, policy: DEFAULT_POLICY };
}
