import { and, asc, desc, eq } from 'drizzle-orm';
import type { Db } from '#db/db.ts';

/** Every head that was signed, from the first on. */
export async function signedHeads(db: Db) {
  const { signedHeads: heads } = db.tables;
  return db.read.select().from(heads).orderBy(asc(heads.sequence));
}

/** The last head that was signed, with the hash that the log has for that entry now; null where the entry is gone. */
export async function lastSignedHead(db: Db) {
  const { events, signedHeads: heads } = db.tables;
  const [row] = await db.read
    .select({ sequence: heads.sequence, hash: heads.hash, hashNow: events.hash })
    .from(heads)
    .leftJoin(events, eq(events.sequence, heads.sequence))
    .orderBy(desc(heads.sequence))
    .limit(1);
  return row;
}

/** The signature over one entry, where it was signed. */
export async function signedHeadAt(db: Db, { sequence, hash }: { readonly sequence: number; readonly hash: string }) {
  const { signedHeads: heads } = db.tables;
  const [row] = await db.read
    .select({ sequence: heads.sequence, hash: heads.hash, keyId: heads.keyId, signature: heads.signature })
    .from(heads)
    .where(and(eq(heads.sequence, sequence), eq(heads.hash, hash)));
  return row;
}
