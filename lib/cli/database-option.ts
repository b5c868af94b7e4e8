import { existsSync } from 'node:fs';
import { openDatabase, parseEnv, type Runtime } from '#lib/runtime.ts';
import { UsageError, type CommandIo } from './command.ts';

type Target = { readonly url: string } | { readonly file: string };

/** What `--database` names, else what the environment does. */
export function databaseTarget(given: string | undefined, env: CommandIo['env']): Target {
  if (given === undefined) return parseEnv(env).database;
  return /^postgres(ql)?:\/\//.test(given) ? { url: given } : { file: given };
}

/** Runs `body` on a database that is there already, and closes it. One of an older release is brought up to date. */
export async function withDatabase<T>(
  { target, io }: { readonly target: Target; readonly io: Pick<CommandIo, 'err'> },
  body: (db: Runtime['db']) => Promise<T>,
): Promise<T> {
  // Opening makes what is not there; a mistyped name shall not.
  if ('file' in target && !existsSync(target.file)) throw new UsageError(`there is no database at ${target.file}`);
  const db = await openDatabase(target, (copy) =>
    io.err(`The database is of an older release and is brought up to date. It was copied to ${copy} before.\n`),
  ).catch((cause: unknown) => {
    throw new UsageError(`the database could not be opened: ${reasonOf(cause)}`, { cause });
  });
  try {
    return await body(db);
  } finally {
    await db.close();
  }
}

const reasonOf = (cause: unknown): string => {
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : 'no reason was given';
};
