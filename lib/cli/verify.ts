import { parseArgs } from 'node:util';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { databaseTarget, withDatabase } from './database-option.ts';

const HELP = `
Usage: npm run --silent cli -- verify [--database URL|FILE]

Walks the log from its first entry, computes every hash anew, and compares the end with
the head of the chain. Says how many entries are right, or names the first that is not
and ends with status 1.

  --database URL|FILE  postgres://… or a SQLite file; without it DATABASE_URL, else the
                       embedded database under DATA_DIR

Example:
  npm run --silent cli -- verify --database backup.db
`;

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'Check the log and name its first break',
  help: HELP,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<0 | 1> {
  const result = await withDatabase({ target: databaseTarget(parse(args), io.env), io }, verifyChain);
  if (result.ok) {
    const { sequence, hash } = result.value;
    io.out(
      sequence === 0 ? 'The log is empty.\n' : `The log is whole: ${sequence} entries, the last has hash ${hash}.\n`,
    );
    return 0;
  }
  io.out(`The log is broken at entry ${result.error.sequence}: ${result.error.what}.\n`);
  return 1;
}

function parse(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { database: { type: 'string' } } }).values.database;
  } catch (cause) {
    throw new UsageError('only --database URL|FILE can be given', { cause });
  }
}
