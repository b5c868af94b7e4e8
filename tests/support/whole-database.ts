import { getTableName } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** What comes and goes without meaning anything: who looks at what, what is half typed, how often somebody asked. */
const OPERATIONAL: readonly string[] = ['leases', 'drafts', 'rate_limits', 'sessions'];

/** Every row of every table that means something, by the table's name, for comparing before and after. */
export async function wholeDatabase(db: Db): Promise<Readonly<Record<string, readonly string[]>>> {
  const lasting = Object.values(db.tables).filter((table) => !OPERATIONAL.includes(getTableName(table)));
  const dumped = await Promise.all(
    lasting.map(async (table) => {
      const rows = (await db.read.select().from(table)) as readonly object[];
      return [getTableName(table), rows.map((row) => JSON.stringify(row)).toSorted()] as const;
    }),
  );
  return Object.fromEntries(dumped);
}
