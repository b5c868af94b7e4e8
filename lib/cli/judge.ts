import { parseArgs } from 'node:util';
import { judge } from '#lib/core/judge/judge.ts';
import { parseConstellation } from '#lib/schema/constellation.ts';
import { UsageError, type Command, type CommandIo } from './command.ts';
import { readInput } from './read-input.ts';

const HELP = `
Usage: npm run --silent cli -- judge FILE

Reads one claim with its evidence from JSON and writes, as JSON, the origins that the
evidence goes back to, how each passage compares with the claim, and which of the five
verdicts are permitted and why. The rules are those of the desk; neither a database nor
a network is needed. FILE is a path, or - for standard input. The README has an example
and says what may stand in it.

Ends with status 0 whatever is permitted, with 2 for a file that is no constellation.

Examples:
  npm run --silent cli -- judge bridge.json
  npm run --silent cli -- judge - < bridge.json
`;

export const judgeCommand: Command = {
  name: 'judge',
  summary: 'Say which verdicts a constellation of evidence permits',
  help: HELP,
  run,
};

async function run(args: readonly string[], io: CommandIo): Promise<0> {
  const constellation = parseConstellation(jsonOf(await readInput(fileOf(args), io)));
  if (!constellation.ok) throw new UsageError(constellation.error);
  const judgement = judge(constellation.value);
  if (!judgement.ok) throw new UsageError(judgement.error);
  io.out(`${JSON.stringify(judgement.value, null, 2)}\n`);
  return 0;
}

function fileOf(args: readonly string[]): string {
  const [file, ...more] = positionals(args);
  if (file === undefined) throw new UsageError('name one FILE, or - for standard input');
  if (more.length > 0) throw new UsageError('only one FILE at a time');
  return file;
}

function positionals(args: readonly string[]): readonly string[] {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: {} }).positionals;
  } catch (cause) {
    throw new UsageError('takes a FILE, or - for standard input, and no options', { cause });
  }
}

function jsonOf(bytes: Buffer): unknown {
  const text = textOf(bytes);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`no JSON: ${cause instanceof Error ? cause.message.slice(0, 120) : 'it cannot be read'}`, {
      cause,
    });
  }
}

function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError('the file is not UTF-8', { cause });
  }
}
