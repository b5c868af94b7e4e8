import { expect, it } from 'vitest';
import { MIGRATIONS } from '#db/migrations/bundle.ts';
import { openDatabase } from '#db/open.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { releasedFile } from '../support/released-database.ts';

const last = String(MIGRATIONS.sqlite.length - 1).padStart(4, '0');

it('leaves the database that it makes, with nothing to bring up to date and a record that is whole', async () => {
  const copies: string[] = [];
  const db = await openDatabase({ file: releasedFile(`${last}-demo`) }, ({ kind }) => copies.push(kind));
  expect(copies).toEqual([]);
  expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true });
  await db.close();
});
