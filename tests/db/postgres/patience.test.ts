import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { guarded, sweeping, type Db } from '#db/db.ts';
import { databaseFailure } from '#db/failure.ts';
import { openDatabase } from '#db/open.ts';
import { chainHead } from '#db/queries/chain-head.ts';
import type { FailureReason } from '#lib/core/database-failure.ts';
import { checkReady } from '#lib/workflow/health/check-ready.ts';
import { readiness } from '#lib/workflow/health/readiness.ts';
import { sql } from 'drizzle-orm';
import { administer, databaseUrl } from '../../support/postgres.ts';
import { startPostgres, type PostgresServer } from '../../support/postgres-server.ts';
import { idMint, newEvent } from '../../support/rows.ts';

const PATIENCE = {
  connectMs: 1000,
  connectionMs: 1500,
  statementMs: 1000,
  lockMs: 500,
  idleMs: 1000,
  answerMs: 2000,
};
/** As many as all waits one after the other take, on a machine with much else to do. */
const SOON_MS = 12_000;

let server: PostgresServer;
const open: Db[] = [];
const newId = idMint();

beforeAll(async () => {
  server = await startPostgres();
});
afterEach(async () => {
  server.thaw();
  await Promise.all(open.splice(0).map((db) => db.close()));
});
afterAll(() => server.stop());

async function patient(connections = 3): Promise<Db> {
  const db = await openDatabase({ url: server.url, connections, patience: PATIENCE });
  open.push(db);
  return db;
}

const event = () => ({ writes: [], events: [newEvent(newId())] });
const failureOf = (work: PromiseLike<unknown>) =>
  Promise.resolve(work).then(
    () => null,
    (error: unknown) => databaseFailure(error) ?? error,
  );
const nothingSaved = (reason: FailureReason) => ({ reason, saved: 'no' });

describe('a PostgreSQL that stops answering', () => {
  it('holds nobody for ever, however many ask, and all is well again when it answers', async () => {
    const db = await patient();
    expect((await db.commit(event())).ok).toBe(true);
    server.freeze();
    const since = performance.now();
    const asked = Array.from({ length: 20 }, (_, i) => failureOf(i % 2 === 0 ? db.commit(event()) : chainHead(db)));
    for (const failure of await Promise.all(asked)) expect(failure).toMatchObject({ saved: 'no' });
    expect(performance.now() - since).toBeLessThan(SOON_MS);
    server.thaw();
    await vi.waitFor(async () => expect((await db.commit(event())).ok).toBe(true), { timeout: SOON_MS });
  });

  it('makes the server not ready within its two seconds, and ready again when it goes on', async () => {
    const db = await patient();
    const log = { info: vi.fn(), warn: vi.fn() };
    const ready = readiness({ db, clock: Date.now, log, stopping: new AbortController().signal });
    expect(await ready()).toMatchObject({ ok: true });
    server.freeze();
    await new Promise((done) => setTimeout(done, 1100));
    const since = performance.now();
    const answers = await Promise.all(Array.from({ length: 50 }, ready));
    expect(performance.now() - since).toBeLessThan(3500);
    expect(new Set(answers.map((answer) => !answer.ok && answer.error.message))).toEqual(
      new Set(['The database does not answer in time.']),
    );
    server.thaw();
    await vi.waitFor(async () => expect(await ready()).toMatchObject({ ok: true }), { timeout: SOON_MS });
  });
});

describe('a connection that ends', () => {
  it('in the middle of a statement is told as such, and the next one works', async () => {
    const db = await patient();
    // On a busy machine the statement may be over before anybody could end its connection.
    let failure = null;
    for (let attempt = 0; attempt < 10 && failure === null; attempt += 1) {
      const sleeping = failureOf(db.read.select({ slept: sql`pg_sleep(0.9)` }).from(db.tables.chainHead));
      await terminateOthers();
      failure = await sleeping;
    }
    expect(failure).toEqual(nothingSaved('unreachable'));
    expect(await chainHead(db)).not.toBeNull();
  });

  it('while nobody uses it, or between the statements of a transaction, ends nothing else', async () => {
    const db = await patient();
    await chainHead(db);
    for (let round = 0; round < 10; round += 1) {
      const commits = Array.from({ length: 6 }, () => failureOf(db.commit(event())));
      await terminateOthers();
      for (const failure of await Promise.all(commits)) {
        if (failure !== null) expect(failure).toMatchObject({ reason: 'unreachable' });
      }
    }
    await vi.waitFor(async () => expect((await db.commit(event())).ok).toBe(true), { timeout: SOON_MS });
  });

  it('when COMMIT was sent, and not done, is told as such', async () => {
    const db = await patient();
    const before = await chainHead(db);
    const failure = await duringCommit(db, () => terminateOthers());
    expect(failure).toEqual(nothingSaved('unreachable'));
    expect(await chainHead(db)).toEqual(before);
  });
});

describe('a server that goes silent when COMMIT was sent', () => {
  it('leaves unknown whether it was saved, but not for ever', async () => {
    const db = await patient();
    const failure = await duringCommit(db, () => Promise.resolve(server.freeze()));
    expect(failure).toMatchObject({ saved: 'unknown' });
  });

  it('is asked again whether it was, once it goes on', async () => {
    const db = await patient();
    const failure = await duringCommit(db, async () => {
      server.freeze();
      setTimeout(() => server.thaw(), PATIENCE.answerMs + 500);
      return Promise.resolve();
    });
    expect(failure).toBeNull();
  });
});

/** What comes of a commit to which this happens after COMMIT was sent. */
async function duringCommit(db: Db, happens: () => Promise<unknown>): Promise<unknown> {
  // A constraint that is checked at COMMIT, and takes so long that there is time for it.
  await administer(server.url, SLOW_AT_COMMIT);
  try {
    const commit = failureOf(db.commit(event()));
    await vi.waitFor(async () => expect(await running('COMMIT')).toBe(1), { timeout: SOON_MS, interval: 20 });
    await happens();
    return await commit;
  } finally {
    server.thaw();
    await administer(server.url, 'DROP TRIGGER slow_at_commit ON events');
  }
}

describe('what takes too long', () => {
  it('to get a lock that another transaction holds is refused as locked', async () => {
    const db = await patient();
    const other = new pg.Client({ connectionString: server.url });
    await other.connect();
    await other.query('BEGIN; SELECT * FROM chain_head FOR UPDATE');
    expect(await failureOf(db.commit(event()))).toEqual(nothingSaved('locked'));
    await other.query('BEGIN; LOCK TABLE rate_limits');
    expect(await checkReady({ db, now: Date.now() })).toMatchObject({
      ok: false,
      error: { problem: { kind: 'busy', message: 'The database is locked by something else.' } },
    });
    await other.end();
    expect((await db.commit(event())).ok).toBe(true);
  });

  it('in one statement is ended by the server, and nothing of its change is left', async () => {
    const db = await patient();
    const before = await chainHead(db);
    const slow = sweeping('sleep', () => sql`SELECT pg_sleep(5)`);
    expect(await failureOf(db.commit({ ...event(), writes: [slow] }))).toEqual(nothingSaved('late'));
    expect(await chainHead(db)).toEqual(before);
  });
});

it('refuses to write what PostgreSQL lets nobody write, and reads on', async () => {
  const db = await patient();
  await administer(server.url, 'ALTER SYSTEM SET default_transaction_read_only = on', 'SELECT pg_reload_conf()');
  try {
    await vi.waitFor(
      async () =>
        expect(await checkReady({ db, now: Date.now() })).toMatchObject({
          error: { problem: { message: 'The database cannot be written to.' } },
        }),
      { timeout: SOON_MS },
    );
    expect(await chainHead(db)).not.toBeNull();
  } finally {
    const mend = ['SET default_transaction_read_only = off', 'ALTER SYSTEM RESET default_transaction_read_only'];
    await administer(server.url, ...mend, 'SELECT pg_reload_conf()');
  }
  await vi.waitFor(async () => expect((await checkReady({ db, now: Date.now() })).ok).toBe(true), { timeout: SOON_MS });
});

it('is not ready when its database was dropped, and is again when there is one', async () => {
  await administer(server.url, 'CREATE DATABASE passing');
  const db = await openDatabase({ url: databaseUrl(server.url, 'passing'), patience: PATIENCE });
  open.push(db);
  const words = async () => {
    const result = await checkReady({ db, now: Date.now() });
    return result.ok ? 'ready' : result.error.problem.message;
  };
  expect(await words()).toBe('ready');
  await administer(server.url, 'DROP DATABASE passing WITH (FORCE)');
  expect(await words()).toBe('The database cannot be reached.');
  await administer(server.url, 'CREATE DATABASE passing');
  // It is there, and nothing of ours is in it.
  expect(await words()).toBe('The database cannot be read and written.');
  await (await openDatabase({ url: databaseUrl(server.url, 'passing') })).close();
  expect(await words()).toBe('ready');
});

it('is not ready when PostgreSQL is stopped', async () => {
  const other = await startPostgres();
  const db = await openDatabase({ url: other.url, patience: PATIENCE });
  open.push(db);
  await other.stop();
  expect(await checkReady({ db, now: Date.now() })).toMatchObject({
    ok: false,
    error: { problem: { kind: 'busy', message: 'The database cannot be reached.' } },
  });
});

it('keeps a fault of our own apart from those of the database', async () => {
  const db = await patient();
  const wrong = guarded('row', () => sql`SELECT nothing FROM nowhere`);
  expect(await failureOf(db.commit({ writes: [wrong], events: [] }))).toBeInstanceOf(Error);
  expect(databaseFailure(new TypeError('undefined is not a function'))).toBeNull();
});

const SLOW_AT_COMMIT = `
  CREATE OR REPLACE FUNCTION slow_at_commit() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN PERFORM pg_sleep(0.9); RETURN NULL; END $$;
  CREATE CONSTRAINT TRIGGER slow_at_commit AFTER INSERT ON events
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION slow_at_commit()`;

const OURS = `application_name = 'second-source'`;

const terminateOthers = () =>
  administer(server.url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${OURS}`);

async function running(query: string): Promise<number> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT 1 FROM pg_stat_activity WHERE ${OURS} AND state = 'active' AND query = $1`,
    [query],
  );
  await client.end();
  return rows.length;
}
