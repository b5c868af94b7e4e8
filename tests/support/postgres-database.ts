import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { administer, databaseUrl, type PostgresForTests } from './postgres.ts';

/** The address of a migrated, empty PostgreSQL database of its own, dropped when the test file is done. */
export async function newPostgresDatabase(): Promise<string> {
  const { template } = await askForServer();
  return createDatabase(`TEMPLATE ${template}`);
}

/** The address of a database in which nothing is, not even tables. */
export const newBarePostgresDatabase = (): Promise<string> => createDatabase('TEMPLATE template0');

async function createDatabase(options: string): Promise<string> {
  const { url } = await askForServer();
  const name = `second_source_test_${randomBytes(6).toString('hex')}`;
  await administer(url, `CREATE DATABASE ${name} ${options}`);
  made.push(name);
  return databaseUrl(url, name);
}

let asked: Promise<PostgresForTests> | undefined;
const made: string[] = [];

export const askForServer = () => (asked ??= ask());

async function ask(): Promise<PostgresForTests> {
  const response = await fetch(inject('postgresDesk'));
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as PostgresForTests;
}

/** To be called when every connection to them is closed. */
export async function dropPostgresDatabases(): Promise<void> {
  if (made.length === 0) return;
  const { url } = await askForServer();
  await administer(url, ...made.splice(0).map((name) => `DROP DATABASE ${name} WITH (FORCE)`));
}
