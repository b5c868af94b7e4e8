import { eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** What was done under an id of a client's own; undefined where nothing was. */
export async function findMutation({ read, tables: { mutations } }: Db, id: string) {
  const [row] = await read.select().from(mutations).where(eq(mutations.id, id));
  return row;
}
