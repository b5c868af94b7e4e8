import { parseArgs } from 'node:util';
import { correctionJsonSchema } from '#lib/schema/correction-line.ts';
import { exportCorrections } from '#lib/workflow/corrections/export-corrections.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { databaseTarget, withDatabase } from './database-option.ts';

const HELP = `
Usage: npm run --silent cli -- export-corrections [--format jsonl] [--names]
                               [--database URL|FILE]
       npm run --silent cli -- export-corrections --schema

Writes every correction of a claim or of its attribution as a labelled example: the
passage, what the engine gave, what a person made of it, who and when. One JSON object
a line, oldest first; what was undone is left out. The same database gives the same
bytes. Of people only their id is given.

  --format jsonl       JSON Lines (the default, and the only one)
  --names              give the name of the person with the id
  --schema             print the JSON Schema of a line, and nothing else
  --database URL|FILE  postgres://… or a SQLite file; without it DATABASE_URL, else the
                       embedded database under DATA_DIR

Example:
  npm run --silent cli -- export-corrections > corrections.jsonl
`;

export const exportCorrectionsCommand: Command = {
  name: 'export-corrections',
  summary: 'Write what people corrected as labelled examples',
  help: HELP,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<0> {
  const { database, format = 'jsonl', names = false, schema = false } = parse(args);
  if (schema) {
    io.out(`${JSON.stringify(correctionJsonSchema(), null, 2)}\n`);
    return 0;
  }
  if (format !== 'jsonl') throw new UsageError(`--format is jsonl, not "${format}"`);
  await withDatabase({ target: databaseTarget(database, io.env), io }, async (db) => {
    for await (const line of exportCorrections(db, { names: names ? 'with' : 'none' })) {
      io.out(`${JSON.stringify(line)}\n`);
    }
  });
  return 0;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        database: { type: 'string' },
        format: { type: 'string' },
        names: { type: 'boolean' },
        schema: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    throw new UsageError('only --format, --names, --schema and --database URL|FILE can be given', { cause });
  }
}
