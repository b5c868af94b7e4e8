import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '#db/open.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where to ask for the server; the first to ask has it started. */
    readonly postgresDesk: string;
  }
}

/** What the tests get to know: the server, and the name of a migrated, empty database on it to copy. */
export type PostgresForTests = { readonly url: string; readonly template: string };

/**
 * Global set-up of the projects that test on PostgreSQL. The server is started when a test first asks for it, so that
 * a run of tests that never do waits for nothing. TEST_DATABASE_URL names another server to use instead.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<Pick<PostgresServer, 'stop'> & PostgresForTests> | undefined;
  const desk = createServer((_, response) => {
    server ??= startWithTemplate();
    server.then(
      ({ url, template }) => response.end(JSON.stringify({ url, template } satisfies PostgresForTests)),
      (cause: unknown) => response.writeHead(500).end(String(cause)),
    );
  }).listen(0, '127.0.0.1');
  await once(desk, 'listening');
  project.provide('postgresDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}/`);
  return async () => {
    desk.close();
    await (await server)?.stop();
  };
}

async function startWithTemplate(): Promise<Pick<PostgresServer, 'stop'> & PostgresForTests> {
  const named = process.env['TEST_DATABASE_URL'];
  const server = named ? { url: named, stop: () => Promise.resolve() } : await startPostgres();
  const template = `second_source_template_${randomBytes(6).toString('hex')}`;
  await administer(server.url, `CREATE DATABASE ${template}`);
  await (await openDatabase({ url: databaseUrl(server.url, template) })).close();
  return {
    ...server,
    template,
    stop: async () => {
      await administer(server.url, `DROP DATABASE ${template}`);
      await server.stop();
    },
  };
}

export const databaseUrl = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: `/${name}` }).href;

/** Runs statements that concern whole databases, outside any transaction. */
export async function administer(url: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
