import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileFault } from '#lib/core/file-fault.ts';
import { backupSqlite } from '#lib/runtime.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { databaseTarget } from './database-option.ts';

const HELP = `
Usage: npm run --silent cli -- backup FILE [--database FILE]

Copies the embedded database to FILE while the server goes on working: the copy is the
database as it was at one moment. Secrets under DATA_DIR/secrets are not in it; keep
them too. A PostgreSQL database is copied with its own pg_dump.

  --database FILE  the database to copy; without it the embedded one under DATA_DIR

Example:
  npm run --silent cli -- backup backups/monday.db
`;

export const backupCommand: Command = {
  name: 'backup',
  summary: 'Copy the embedded database to a file',
  help: HELP,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<0> {
  const { target, database } = parse(args);
  const source = databaseTarget(database, io.env);
  if ('url' in source) {
    throw new UsageError(
      'this database is on PostgreSQL; copy it with pg_dump --format=custom --file=FILE DATABASE_URL',
    );
  }
  if (!existsSync(source.file)) throw new UsageError(`there is no database at ${source.file}`);
  if (existsSync(target)) throw new UsageError(`${target} is there already; name a new file`);
  const { megabytes } = await backupSqlite(source.file, target).catch((cause: unknown) => {
    throw new UsageError(`the copy could not be made: ${reasonOf(cause, target)}`, { cause });
  });
  io.out(`Copied ${megabytes.toFixed(1)} MB to ${target}.\n`);
  return 0;
}

/** What the copy is written to is named by whoever asks for it, not by the environment. */
const reasonOf = (cause: unknown, target: string): string =>
  fileFault(cause, target)?.replace(/name another folder with DATA_DIR\.$/i, 'name another FILE.') ??
  (cause instanceof Error ? cause.message : 'no reason was given');

function parse(args: readonly string[]) {
  const { target, more, database } = parsed(args);
  if (target === undefined || more.length > 0) throw new UsageError('name one FILE to copy to');
  return { target, database };
}

function parsed(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { database: { type: 'string' } },
    });
    const [target, ...more] = positionals;
    return { target, more, database: values.database };
  } catch (cause) {
    throw new UsageError('only FILE and --database FILE can be given', { cause });
  }
}
