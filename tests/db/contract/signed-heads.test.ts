import { beforeEach, expect, it } from 'vitest';
import type { Committed, Db } from '#db/db.ts';
import { lastSignedHead, signedHeadAt, signedHeads } from '#db/queries/signed-heads.ts';
import { keepSignedHead } from '#db/writes/signed-heads.ts';
import { eachEngine } from '../../support/database.ts';
import { newEvent, NOON } from '../../support/rows.ts';

eachEngine((_, open) => {
  let db: Db;

  beforeEach(async () => {
    db = await open();
  });

  /** The head of the log after one more entry. */
  const append = async (id: string): Promise<Committed> => {
    const result = await db.commit({ writes: [], events: [newEvent(id)] });
    if (!result.ok) throw new Error('The entry was refused');
    return result.value;
  };
  const keep = async (head: Committed, signature = `of ${head.sequence}`) => {
    const row = { ...head, signedAt: NOON, keyId: 'key', signature };
    return (await db.commit({ writes: [keepSignedHead(row)], events: [] })).ok;
  };

  it('keeps each signed head, and gives them from the first on, in whichever order they were kept', async () => {
    const [first, second] = [await append('a'), await append('b')];
    expect(await signedHeads(db)).toEqual([]);
    expect(await keep(second)).toBe(true);
    expect(await keep(first)).toBe(true);
    expect(await signedHeads(db)).toEqual([
      { ...first, signedAt: NOON, keyId: 'key', signature: 'of 1' },
      { ...second, signedAt: NOON, keyId: 'key', signature: 'of 2' },
    ]);
  });

  it('leaves the first signature of an entry as it is, whatever is signed for it later', async () => {
    const head = await append('a');
    await keep(head);
    expect(await keep(head, 'by another instance')).toBe(true);
    expect(await keep({ ...head, hash: 'another' }, 'over another log')).toBe(true);
    expect(await signedHeads(db)).toMatchObject([{ ...head, signature: 'of 1' }]);
  });

  it('tells the last signed head with the hash that the log has there now, null once it is cut off', async () => {
    expect(await lastSignedHead(db)).toBeUndefined();
    const head = await append('a');
    await keep(head);
    expect(await lastSignedHead(db)).toEqual({ ...head, hashNow: head.hash });
    await append('b');
    expect(await lastSignedHead(db)).toEqual({ ...head, hashNow: head.hash });
    await keep({ sequence: 7, hash: 'of an entry that is gone' });
    expect(await lastSignedHead(db)).toEqual({ sequence: 7, hash: 'of an entry that is gone', hashNow: null });
  });

  it('finds the signature over an entry by place and hash together', async () => {
    const head = await append('a');
    await keep(head);
    expect(await signedHeadAt(db, head)).toEqual({ ...head, keyId: 'key', signature: 'of 1' });
    expect(await signedHeadAt(db, { ...head, hash: 'another' })).toBeUndefined();
    expect(await signedHeadAt(db, await append('b'))).toBeUndefined();
  });
});
