import { existsSync } from 'node:fs';
import { openCopy, openDatabase, parseEnv, type Runtime } from '#lib/runtime.ts';
import { UsageError, type CommandIo } from './command.ts';

type Target = { readonly url: string } | { readonly file: string };

/** What `--database` names, else what the environment does. */
export function databaseTarget(given: string | undefined, env: CommandIo['env']): Target {
  if (given === undefined) return parseEnv(env).database;
  return /^postgres(ql)?:\/\//.test(given) ? { url: given } : { file: given };
}

/**
 * Runs `body`, which only reads, on a database that is there already. A file is read from a copy, and stays as it is to
 * the byte; a server's database is opened read-only.
 */
export async function withDatabase<T>(
  { target, io }: { readonly target: Target; readonly io: Pick<CommandIo, 'err'> },
  body: (db: Runtime['db']) => Promise<T>,
): Promise<T> {
  if ('file' in target && !existsSync(target.file)) throw new UsageError(`there is no database at ${target.file}`);
  const opening = 'file' in target ? openCopy(target.file, () => io.err(OF_EARLIER)) : openServer(target);
  const db = await opening.catch((cause: unknown) => {
    throw new UsageError(`the database could not be opened: ${reasonOf(cause)}`, { cause });
  });
  try {
    return await body(db);
  } catch (cause) {
    const damage = damageIn(cause);
    if (damage === null || 'url' in target) throw cause;
    throw new UsageError(`${target.file} is damaged: ${damage}`, { cause });
  } finally {
    await db.close();
  }
}

/** Runs `body`, which also writes, on a database that is there already; one of an earlier release is brought up to date. */
export async function withWritable<T>(target: Target, body: (db: Runtime['db']) => Promise<T>): Promise<T> {
  if ('file' in target && !existsSync(target.file)) throw new UsageError(`there is no database at ${target.file}`);
  const db = await openDatabase(target);
  try {
    return await body(db);
  } finally {
    await db.close();
  }
}

const openServer = (target: { readonly url: string }) => openDatabase({ ...target, readOnly: true });

const OF_EARLIER =
  'The database is of an earlier release. A copy of it was brought up to date and is what was read; the file is as it was.\n';

/** What SQLite says of a file that it cannot read to the end. */
function damageIn(cause: unknown): string | null {
  if (!(cause instanceof Error)) return null;
  const isDamage = 'code' in cause && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(String(cause.code));
  return isDamage ? cause.message : damageIn(cause.cause);
}

const reasonOf = (cause: unknown): string => {
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : 'no reason was given';
};
