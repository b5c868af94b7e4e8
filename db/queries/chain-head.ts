import { eq } from 'drizzle-orm';
import type { Committed, Db } from '#db/db.ts';

/** Sequence and hash of the last entry as the head keeps them; null when the head itself is gone. */
export async function chainHead(db: Db): Promise<Committed | null> {
  const head = db.tables.chainHead;
  const [row] = await db.read.select({ sequence: head.sequence, hash: head.hash }).from(head).where(eq(head.id, 1));
  return row ?? null;
}
