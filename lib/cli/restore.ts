import { existsSync, realpathSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { headVerifier, ownHeadKey, restoreSqlite } from '#lib/runtime.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { databaseTarget, withDatabase } from './database-option.ts';

const HELP = `
Usage: npm run --silent cli -- restore BACKUP [--overwrite] [--database FILE]

Puts a copy that "backup" made in the place of the embedded database. Before that it looks
at BACKUP as "verify" does: that it is ours and whole, that its log is, and that all else
follows from it; where not, it says what is wrong, ends with status 1 and changes nothing.
Stop the server first: a database that is in use is not replaced. Secrets are not in a
copy: put DATA_DIR/secrets back too. A PostgreSQL database is restored with pg_restore.

  --overwrite      replace the database that is there; it is kept beside the new one,
                   as second-source.replaced.db
  --database FILE  the database to replace; without it the embedded one under DATA_DIR

Example:
  npm run --silent cli -- restore backups/monday.db --overwrite
`;

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'Put such a copy in the place of the embedded database',
  help: HELP,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<0 | 1> {
  const { backup, database, overwrite } = parse(args);
  const target = databaseTarget(database, io.env);
  if ('url' in target) {
    throw new UsageError(
      'this database is on PostgreSQL; restore it with pg_restore --clean --if-exists --dbname=DATABASE_URL FILE',
    );
  }
  if (!existsSync(backup)) throw new UsageError(`there is no copy at ${backup}`);
  demandRoom({ backup, target: target.file, overwrite });
  const key = ownHeadKey(io.env);
  const verifier = key === null ? null : headVerifier([key]);
  const proof = await withDatabase({ target: { file: backup }, io }, (db) => verifyRecord(db, { verifier }));
  if (!proof.ok) {
    io.out(`${proof.error} Nothing was restored.\n`);
    return 1;
  }
  const kept = await restoreSqlite(backup, target.file);
  io.out(
    `Restored ${target.file}: ${proof.value.sequence} entries in its log, which is whole.\n` +
      (kept === null ? '' : `What was there is kept as ${kept}.\n`),
  );
  return 0;
}

type Places = { readonly backup: string; readonly target: string; readonly overwrite: boolean };

function demandRoom({ backup, target, overwrite }: Places): void {
  if (!existsSync(target)) return;
  if (realpathSync(backup) === realpathSync(target)) throw new UsageError(`${backup} is the database itself`);
  if (!overwrite) throw new UsageError(`${target} is there already; --overwrite replaces it and keeps it beside`);
}

function parse(args: readonly string[]) {
  const { backup, more, database, overwrite } = parsed(args);
  if (backup === undefined || more.length > 0) throw new UsageError('name one BACKUP to restore');
  return { backup, database, overwrite };
}

function parsed(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { database: { type: 'string' }, overwrite: { type: 'boolean', default: false } },
    });
    const [backup, ...more] = positionals;
    return { backup, more, database: values.database, overwrite: values.overwrite };
  } catch (cause) {
    throw new UsageError('only BACKUP, --overwrite and --database FILE can be given', { cause });
  }
}
