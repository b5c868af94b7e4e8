import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { folder, newDatabaseFile, opened } from '../support/database.ts';
import { idMint, newEvent } from '../support/rows.ts';
import { runCommand } from '../support/run-command.ts';

const newId = idMint();

it('copies a database that is being written to, whole and readable by its owner alone', async () => {
  const file = await newDatabaseFile();
  const db = opened(await openDatabase({ file, sync: 'never' }));
  await db.commit({ writes: [], events: [newEvent(newId()), newEvent(newId())] });
  const target = join(folder(), 'copies', 'monday.db');
  const { status, out } = await runCommand(['backup', target, '--database', file]);
  expect({ status, out }).toEqual({ status: 0, out: expect.stringMatching(/^Copied \d+\.\d MB to /) as string });
  expect(statSync(target).mode & 0o777).toBe(0o600);
  await db.commit({ writes: [], events: [newEvent(newId())] });
  const copy = opened(await openDatabase({ file: target, sync: 'never' }));
  expect(await verifyChain(copy)).toMatchObject({ ok: true, value: { sequence: 2 } });
});

it('overwrites nothing', async () => {
  const file = await newDatabaseFile();
  expect(await runCommand(['backup', file, '--database', file])).toMatchObject({
    status: 2,
    err: `backup: ${file} is there already; name a new file\n`,
  });
});

it('says in words where no copy can be made', async () => {
  const file = await newDatabaseFile();
  opened(await openDatabase({ file, sync: 'never' }));
  const target = join(file, 'monday.db');
  expect(await runCommand(['backup', target, '--database', file])).toMatchObject({
    status: 2,
    err: expect.stringMatching(
      /^backup: the copy could not be made: \S+: .*folder.*, or name another FILE\.\n$/,
    ) as string,
  });
});

it('names pg_dump for a database on PostgreSQL', async () => {
  const { status, err } = await runCommand(['backup', 'x.db'], { DATABASE_URL: 'postgres://a:b@localhost/c' });
  expect(status).toBe(2);
  expect(err).toContain('pg_dump');
});

it('wants one file to copy to', async () => {
  expect(await runCommand(['backup'])).toMatchObject({ status: 2, err: 'backup: name one FILE to copy to\n' });
});
