import { sql, type SQL } from 'drizzle-orm';
import type { Tables } from './tables.ts';

/** How often anybody wrote in a check of a claim what only its author sees, of all its checks together. */
export const writesInChecks = ({ claims, checks }: Pick<Tables, 'claims' | 'checks'>): SQL<number> =>
  sql<number>`(
    select cast(coalesce(sum(${checks.version}), 0) as integer) from ${checks}
    where ${checks.claimId} = ${claims.id} and ${checks.status} <> 'withdrawn'
  )`;
