import { parseArgs } from 'node:util';
import { publishedSchema, SCHEMA_NAMES, type SchemaName } from '#lib/schema/published.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';

const HELP = `
Usage: npm run --silent cli -- schema [report|extraction|constellation]

Prints a JSON Schema (draft 2020-12) and nothing else: of the JSON report, which is what
it prints without a name; of what extract --format json writes; or of what judge reads.
The server gives the same at /api/schema/NAME.

Example:
  npm run --silent cli -- schema report > report.schema.json
`;

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'Print the JSON Schema of what is written or read',
  help: HELP,
  run,
};

function run(args: readonly string[], io: CommandIo): Promise<0> {
  const [name = 'report', ...more] = positionals(args);
  if (!isSchemaName(name) || more.length > 0) throw new UsageError(ONE_OF);
  io.out(publishedSchema(name));
  return Promise.resolve(0);
}

const ONE_OF = `name one of ${SCHEMA_NAMES.join(', ')}`;

const isSchemaName = (name: string): name is SchemaName => (SCHEMA_NAMES as readonly string[]).includes(name);

function positionals(args: readonly string[]): readonly string[] {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals;
  } catch (cause) {
    throw new UsageError(ONE_OF, { cause });
  }
}
