import { expect, it, vi } from 'vitest';
import { databaseFailure } from '#db/failure.ts';
import { openDatabase } from '#db/open.ts';
import { checkReady } from '#lib/workflow/health/check-ready.ts';
import { mayMount, mountDisk } from '../../support/small-disk.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { idMint, newEvent } from '../../support/rows.ts';

it.skipIf(!mayMount())('a PostgreSQL whose disk is full is not ready, and is again when there is room', async () => {
  const disk = mountDisk('300m');
  const postgres = await startPostgres(disk.path);
  const db = await openDatabase({ url: postgres.url, connections: 2 });
  const words = async () => {
    const result = await checkReady({ db, now: Date.now() });
    return result.ok ? 'ready' : result.error.problem.message;
  };
  try {
    expect(await words()).toBe('ready');
    disk.fill();
    expect(await words()).toMatch(/no room left/);
    const big = { writes: [], events: [newEvent(idMint()(), { reason: noise(2_000_000) })] };
    const failure = await db.commit(big).catch((error: unknown) => databaseFailure(error));
    expect(failure).toMatchObject({ saved: 'no' });
    disk.empty();
    await vi.waitFor(async () => expect(await words()).toBe('ready'), { timeout: 30_000, interval: 500 });
    expect((await db.commit(big)).ok).toBe(true);
  } finally {
    await db.close();
    await postgres.stop();
    disk.unmount();
  }
});

/** What a database cannot make smaller. */
const noise = (length: number): string =>
  Array.from({ length: length / 8 }, () => Math.random().toString(36).slice(2, 10).padEnd(8, '0')).join('');
