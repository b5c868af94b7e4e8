import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ENGINES, migrationFolder, schemaChanges, snapshotText, type Engine } from './schema-changes.ts';

/**
 * `npm run db:generate [name]`: writes the next migration of each engine, from what the schema was when the last one was
 * written (`snapshot.json` beside the SQL) to what it is now, and the bundle that carries all migrations into the
 * running program, wherever that was copied to. Where nothing changed, no migration is written.
 *
 * What is written is a draft until it is released: read it, and put in by hand what moves data and what brings back the
 * triggers of a table that is made anew. Released files are never touched again.
 */
async function generate(name: string): Promise<void> {
  for (const engine of ENGINES) {
    const statements = await schemaChanges(engine);
    if (statements.length === 0) continue;
    const file = `${await nextNumber(engine)}_${name}.sql`;
    await writeFile(join(migrationFolder(engine), file), textOf(statements));
    await writeFile(join(migrationFolder(engine), 'snapshot.json'), await snapshotText(engine));
    console.log(`Wrote db/migrations/${engine}/${file}`);
  }
  await writeFile(BUNDLE, await bundleOfFiles());
}

const BUNDLE = join(import.meta.dirname, '../db/migrations/bundle.ts');

/** The text of db/migrations/bundle.ts for the SQL files as they are. */
export async function bundleOfFiles(): Promise<string> {
  const bundle = { sqlite: await migrationsOf('sqlite'), postgres: await migrationsOf('postgres') };
  const source = `/** Made by \`npm run db:generate\` from the SQL files beside it. */\nexport const MIGRATIONS = ${JSON.stringify(bundle)} as const;\n`;
  return format(source, { ...(await resolveConfig(BUNDLE)), parser: 'typescript' });
}

async function migrationsOf(engine: Engine) {
  const files = await sqlFiles(engine);
  return Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.sql$/, ''),
      sql: await readFile(join(migrationFolder(engine), file), 'utf8'),
    })),
  );
}

const sqlFiles = async (engine: Engine): Promise<readonly string[]> =>
  (await readdir(migrationFolder(engine))).filter((file) => file.endsWith('.sql')).sort();

const nextNumber = async (engine: Engine): Promise<string> => String((await sqlFiles(engine)).length).padStart(4, '0');

const textOf = (statements: readonly string[]): string =>
  statements
    .map((statement) => `${statement.trim()}\n`)
    .join('\n')
    .replaceAll('\t', '  ');

if (import.meta.main) await generate((process.argv[2] ?? 'changes').replaceAll(/[^a-z0-9]+/g, '_'));
