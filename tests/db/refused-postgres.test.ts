import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { dropPostgresDatabases, newBarePostgresDatabase, newPostgresDatabase } from '../support/postgres-database.ts';
import { administer } from '../support/postgres.ts';

afterAll(dropPostgresDatabases);

async function refusal(url: string): Promise<string> {
  const error: unknown = await openDatabase({ url }).then(
    (db) => db.close().then(() => 'it was opened'),
    (cause: unknown) => cause,
  );
  expect(error).toMatchObject({ name: 'CannotStart' });
  const message = error instanceof Error ? error.message : '';
  expect(message).not.toContain('\n');
  const { password } = new URL(url);
  if (password !== '') expect(message).not.toContain(password);
  return message;
}

const changed = (url: string, change: Partial<URL>): string => Object.assign(new URL(url), change).href;

/** Every relation there is outside of the system's own schemas. */
async function relationsIn(url: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
      WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema' ORDER BY 1`,
  );
  await client.end();
  return rows;
}

it.each(['prefer', 'require', 'verify-ca', 'verify-full'])(
  'a server without TLS is refused under sslmode=%s, and the driver prints nothing',
  async (mode) => {
    const warned = vi.spyOn(process, 'emitWarning');
    const url = new URL(await newBarePostgresDatabase());
    url.searchParams.set('sslmode', mode);
    expect(await refusal(url.href)).toMatch(/does not support SSL/);
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  },
);

describe('a database of somebody else', () => {
  it.each([
    ['a table', 'CREATE TABLE recipes (name text)'],
    ['a view', 'CREATE VIEW today AS SELECT now()'],
    ['a table in a schema of its own', 'CREATE SCHEMA kitchen; CREATE TABLE kitchen.recipes (name text)'],
    ['migrations of another kind', 'CREATE TABLE schema_migrations (version text)'],
    [
      'migrations like ours, none of them run',
      'CREATE TABLE schema_migrations (name text, sha256 text); CREATE TABLE recipes (name text)',
    ],
  ])('with %s is refused, and nothing is made in it', async (_, sql) => {
    const url = await newBarePostgresDatabase();
    await administer(url, sql);
    const before = await relationsIn(url);
    expect(await refusal(url)).toMatch(/is somebody else's: it holds .*Make an empty database/);
    expect(await relationsIn(url)).toEqual(before);
  });

  it('what an extension brings along is nobody else’s', async () => {
    const url = await newBarePostgresDatabase();
    await administer(url, 'CREATE TABLE bundled (name text)', 'ALTER EXTENSION plpgsql ADD TABLE bundled');
    await (await openDatabase({ url })).close();
  });

  it('a first start that was cut short is gone on from', async () => {
    const url = await newBarePostgresDatabase();
    await administer(url, 'CREATE TABLE schema_migrations (name text PRIMARY KEY NOT NULL, sha256 text NOT NULL)');
    await (await openDatabase({ url })).close();
  });
});

describe('a database of ours', () => {
  it('of a newer release is refused', async () => {
    const url = await newPostgresDatabase();
    await administer(url, `INSERT INTO schema_migrations VALUES ('9999_later', 'x')`);
    expect(await refusal(url)).toMatch(/a newer version of Second Source.*9999_later/);
  });

  it('that lost a table is refused', async () => {
    const url = await newPostgresDatabase();
    await administer(url, 'DROP TABLE drafts CASCADE');
    expect(await refusal(url)).toContain('The table "drafts" is missing');
  });

  it('that another process brings up to date for ever is waited for with words, and then named', async () => {
    const url = await newPostgresDatabase();
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock(7305804402)');
    const told = vi.fn();
    await expect(openDatabase({ url, migratingMs: 400 }, told)).rejects.toThrow(
      /for 0.4 seconds and does not end. End it \(SELECT pg_terminate_backend\(\d+\) on PostgreSQL\)/,
    );
    expect(told).toHaveBeenCalledWith({ kind: 'waiting', patienceMs: 400 });
    await holder.end();
    await (await openDatabase({ url, migratingMs: 400 })).close();
  });
});

describe('a server that does not let us in', () => {
  it('is not there', async () => {
    expect(await refusal('postgres://u:secret-word@127.0.0.1:1/x')).toContain(
      'PostgreSQL at 127.0.0.1:1 does not answer: nothing listens there.',
    );
    expect(await refusal('postgres://u:secret-word@localhost:1/x')).toContain('nothing listens there');
  });

  it('has a name that nobody knows', async () => {
    expect(await refusal('postgres://u:secret-word@no-such-host.invalid/x')).toContain('not to be found');
  });

  it('is no PostgreSQL', async () => {
    const other = createServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')));
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    expect(await refusal(`postgres://u:secret-word@127.0.0.1:${port}/x`)).toMatch(/correct DATABASE_URL/);
    other.close();
  });

  it('wants another password', async () => {
    const url = await newPostgresDatabase();
    expect(await refusal(changed(url, { password: 'wrong-word' }))).toContain(
      'refuses the password of the user "postgres". Correct DATABASE_URL.',
    );
  });

  it('has no such database', async () => {
    const url = await newPostgresDatabase();
    expect(await refusal(changed(url, { pathname: '/no_such' }))).toContain('has no database "no_such"');
  });

  it('lets the user make no tables', async () => {
    const url = await newBarePostgresDatabase();
    await administer(url, `DROP ROLE IF EXISTS guest`, `CREATE ROLE guest LOGIN PASSWORD 'a guest of the house'`);
    const asGuest = changed(url, { username: 'guest', password: 'a%20guest%20of%20the%20house' });
    expect(await refusal(asGuest)).toMatch(/permission denied for schema public. Let the user "guest" own/);
    expect(await relationsIn(url)).toEqual([]);
  });

  it('makes tables elsewhere than in public', async () => {
    const url = await newBarePostgresDatabase();
    const elsewhere = changed(url, { search: '?options=-c%20search_path%3Dkitchen' });
    expect(await refusal(elsewhere)).toContain('Let search_path of the user begin with public');
  });

  it('keeps text in something else than UTF-8', async () => {
    const url = await newBarePostgresDatabase();
    const name = `${new URL(url).pathname.slice(1)}_latin`;
    await administer(
      url,
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`,
    );
    expect(await refusal(changed(url, { pathname: `/${name}` }))).toContain('is in SQL_ASCII. Make one in UTF8');
    await administer(url, `DROP DATABASE ${name}`);
  });
});
