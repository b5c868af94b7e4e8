import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { folder, opened } from '../support/database.ts';
import { newBarePostgresDatabase } from '../support/postgres-database.ts';
import { releasedFile, sqliteRows } from '../support/released-database.ts';

const INSTANCES = 3;

/** A process of its own that opens the database, writes one event, and closes. */
const instance = (target: { file: string } | { url: string }, n: number) =>
  promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { openDatabase } from '#db/open.ts';
     const db = await openDatabase(${JSON.stringify(target)});
     const event = { id: 'event-${n}', at: 0, actorId: null, kind: 'instance.started', changesState: false };
     const result = await db.commit({ writes: [], events: [event] });
     await db.close();
     if (!result.ok) throw new Error('refused');`,
  ]);

async function startTogether(target: { file: string } | { url: string }) {
  await Promise.all(Array.from({ length: INSTANCES }, (_, n) => instance(target, n)));
  return verifyChain(opened(await openDatabase(target)));
}

it('several instances start at once on an empty SQLite file', async () => {
  expect(await startTogether({ file: join(folder(), 'together.db') })).toMatchObject({
    ok: true,
    value: { sequence: INSTANCES },
  });
});

it('several instances start at once on an empty PostgreSQL database', async () => {
  expect(await startTogether({ url: await newBarePostgresDatabase() })).toMatchObject({
    ok: true,
    value: { sequence: INSTANCES },
  });
});

it('several instances start at once on a SQLite file of the last release, which one of them brings up to date', async () => {
  const file = releasedFile('0001-demo');
  const events = sqliteRows(file).get('events')?.length ?? 0;
  expect(await startTogether({ file })).toMatchObject({ ok: true, value: { sequence: events + INSTANCES } });
  const copy = sqliteRows(file.replace('.db', '.before-0002.db'));
  expect(copy.get('events')).toHaveLength(events);
});

it('a database of a newer version is refused in words', async () => {
  const file = join(folder(), 'newer.db');
  await (await openDatabase({ file })).close();
  const { default: Database } = await import('better-sqlite3');
  const connection = new Database(file);
  connection.exec(`INSERT INTO schema_migrations (name, sha256) VALUES ('9999_later', 'x')`);
  connection.close();
  await expect(openDatabase({ file })).rejects.toThrow(/a newer version of Second Source.*9999_later/);
});
