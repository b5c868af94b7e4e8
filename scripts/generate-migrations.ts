import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as kit from 'drizzle-kit/api';
import { format, resolveConfig } from 'prettier';
import { postgresTables } from '#db/tables.postgres.ts';
import { sqliteTables } from '#db/tables.sqlite.ts';

/**
 * `npm run db:generate`: writes the first migration of each engine from the schema, and the bundle that carries all
 * migrations into the running program, wherever that was copied to.
 */
const folder = join(import.meta.dirname, '../db/migrations');

export const firstMigration = {
  sqlite: async () =>
    kit.generateSQLiteMigration(
      await kit.generateSQLiteDrizzleJson({}),
      await kit.generateSQLiteDrizzleJson(sqliteTables),
    ),
  postgres: () => kit.generateMigration(kit.generateDrizzleJson({}), kit.generateDrizzleJson(postgresTables)),
};

/** The text of db/migrations/bundle.ts for the SQL files as they are. */
export async function bundleOfFiles(): Promise<string> {
  const bundle = { sqlite: await migrationsOf('sqlite'), postgres: await migrationsOf('postgres') };
  const source = `/** Made by \`npm run db:generate\` from the SQL files beside it. */\nexport const MIGRATIONS = ${JSON.stringify(bundle)} as const;\n`;
  return format(source, { ...(await resolveConfig(folder)), parser: 'typescript' });
}

async function migrationsOf(engine: 'sqlite' | 'postgres') {
  const files = (await readdir(`${folder}/${engine}`)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.sql$/, ''),
      sql: await readFile(`${folder}/${engine}/${file}`, 'utf8'),
    })),
  );
}

export const textOf = (statements: readonly string[]): string =>
  statements
    .map((statement) => `${statement.trim()}\n`)
    .join('\n')
    .replaceAll('\t', '  ');

if (import.meta.main) {
  await writeFile(`${folder}/sqlite/0000_tables.sql`, textOf(await firstMigration.sqlite()));
  await writeFile(`${folder}/postgres/0000_tables.sql`, textOf(await firstMigration.postgres()));
  await writeFile(`${folder}/bundle.ts`, await bundleOfFiles());
}
