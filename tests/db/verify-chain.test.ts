import { expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { tamper } from '../support/chain.ts';
import { opened } from '../support/database.ts';
import { newPostgresDatabase } from '../support/postgres-database.ts';
import { idMint, newEvent } from '../support/rows.ts';

const newId = idMint();

it('the chain is verified on PostgreSQL just as on SQLite', async () => {
  const url = await newPostgresDatabase();
  const db = opened(await openDatabase({ url }));
  await db.commit({ writes: [], events: Array.from({ length: 5 }, () => newEvent(newId(), { reason: 'because' })) });
  expect(await verifyChain(db)).toMatchObject({ ok: true, value: { sequence: 5 } });
  await tamper({ url }, `UPDATE events SET reason = 'why not' WHERE sequence = 3`);
  expect(await verifyChain(db)).toMatchObject({ ok: false, error: { sequence: 3 } });
});
