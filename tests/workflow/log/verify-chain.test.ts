import { describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { openDatabase } from '#db/open.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { tamper } from '../../support/chain.ts';
import { newDatabaseFile, opened, openTestDatabase } from '../../support/database.ts';
import { idMint, newEvent } from '../../support/rows.ts';

const newId = idMint();

/** Five events, every field of each filled. */
async function fiveEvents(db: Db) {
  for (let n = 1; n <= 5; n += 1) {
    const result = await db.commit({
      writes: [],
      events: [
        newEvent(newId(), {
          actorId: newId<'user'>() satisfies UserId,
          articleId: newId<'article'>() satisfies ArticleId,
          claimId: newId<'claim'>() satisfies ClaimId,
          subjectId: newId(),
          policyVersion: 1,
          reason: 'because',
          before: { n },
          after: { n: n + 1 },
        }),
      ],
    });
    if (!result.ok) throw new Error('could not write the events');
  }
}

async function afterTampering(...statements: readonly string[]) {
  const file = await newDatabaseFile();
  const db = opened(await openDatabase({ file, sync: 'never' }));
  await fiveEvents(db);
  await tamper({ file }, ...statements);
  return verifyChain(db);
}

describe('verifying the chain', () => {
  it('finds an untouched log right, also an empty one', async () => {
    const db = await openTestDatabase();
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { sequence: 0 } });
    await fiveEvents(db);
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { sequence: 5 } });
  });

  it('walks more than one batch, and what is appended meanwhile', async () => {
    const db = await openTestDatabase();
    await db.commit({ writes: [], events: Array.from({ length: 2500 }, () => newEvent(newId())) });
    const [verified] = await Promise.all([
      verifyChain(db),
      ...Array.from({ length: 20 }, () => db.commit({ writes: [], events: [newEvent(newId())] })),
    ]);
    expect(verified.ok).toBe(true);
    expect(await verifyChain(db)).toMatchObject({ ok: true, value: { sequence: 2520 } });
  });

  const changes: Readonly<Record<string, string>> = {
    id: `'other'`,
    at: 'at + 1',
    actor_id: 'null',
    kind: `'other.kind'`,
    article_id: `'other'`,
    claim_id: 'null',
    subject_id: `'other'`,
    policy_version: '2',
    reason: `'why not'`,
    payload: `'{}'`,
    changes_state: 'not changes_state',
    previous_hash: `'${'0'.repeat(64)}'`,
    hash: `'${'f'.repeat(64)}'`,
  };
  it.each(Object.entries(changes))('names the entry whose %s was changed', async (column, value) => {
    expect(await afterTampering(`UPDATE events SET ${column} = ${value} WHERE sequence = 3`)).toMatchObject({
      ok: false,
      error: { sequence: 3, what: expect.stringContaining('changed') as string },
    });
  });

  it('has a case for every column of the log', async () => {
    const { events } = (await openTestDatabase()).tables;
    const columns = Object.values(events).flatMap((column: unknown) =>
      typeof column === 'object' && column !== null && 'name' in column ? [column.name] : [],
    );
    expect([...Object.keys(changes), 'sequence'].sort()).toEqual(columns.sort());
  });

  it('names the entry whose sequence was changed', async () => {
    expect(await afterTampering('UPDATE events SET sequence = 9 WHERE sequence = 5')).toMatchObject({
      ok: false,
      error: { sequence: 5, what: expect.stringContaining('missing') as string },
    });
  });

  it('names an entry that was deleted', async () => {
    expect(await afterTampering('DELETE FROM events WHERE sequence = 3')).toMatchObject({
      ok: false,
      error: { sequence: 3, what: expect.stringContaining('missing') as string },
    });
  });

  it('names the first entry when it was deleted', async () => {
    expect(await afterTampering('DELETE FROM events WHERE sequence = 1')).toMatchObject({
      ok: false,
      error: { sequence: 1 },
    });
  });

  it('names the first of two entries that changed places', async () => {
    const swap = [
      'UPDATE events SET sequence = -3 WHERE sequence = 3',
      'UPDATE events SET sequence = 3 WHERE sequence = 4',
      'UPDATE events SET sequence = 4 WHERE sequence = -3',
    ];
    expect(await afterTampering(...swap)).toMatchObject({ ok: false, error: { sequence: 3 } });
  });

  it('finds a log whose end was cut off', async () => {
    expect(await afterTampering('DELETE FROM events WHERE sequence >= 4')).toMatchObject({
      ok: false,
      error: { sequence: 4, what: expect.stringContaining('ends too early') as string },
    });
  });

  it('finds a log that was emptied', async () => {
    expect(await afterTampering('DELETE FROM events')).toMatchObject({ ok: false, error: { sequence: 1 } });
  });

  it('finds an entry that was put behind the head', async () => {
    expect(
      await afterTampering('UPDATE chain_head SET sequence = 4, hash = (SELECT hash FROM events WHERE sequence = 4)'),
    ).toMatchObject({ ok: false, error: { sequence: 5, what: expect.stringContaining('behind the head') as string } });
  });

  it('finds a head whose hash or whose row is gone', async () => {
    expect(await afterTampering(`UPDATE chain_head SET hash = '${'f'.repeat(64)}'`)).toMatchObject({
      ok: false,
      error: { sequence: 5, what: expect.stringContaining('head') as string },
    });
    expect(await afterTampering('DELETE FROM chain_head')).toMatchObject({ ok: false });
  });
});
