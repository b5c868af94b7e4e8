import { UsageError, type CommandIo, type ExitStatus } from './command.ts';
import { COMMANDS } from './commands.ts';

/** Finds the command that the arguments name and runs it. A wrong input is one line on standard error and status 2. */
export async function runCli(args: readonly string[], io: CommandIo): Promise<ExitStatus> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(overview());
    return name === undefined ? 2 : 0;
  }
  const entry = COMMANDS.find((command) => command.name === name);
  if (entry === undefined) return refuse(io, `unknown command "${printable(name)}"; --help lists the commands`);
  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`${command.help.trim()}\n`);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof UsageError || (error instanceof Error && error.name === 'CannotStart'))
      return refuse(io, `${name}: ${error.message}`);
    throw error;
  }
}

function refuse(io: CommandIo, message: string): ExitStatus {
  io.err(`${message.replace(/\s+/g, ' ')}\n`);
  return 2;
}

const printable = (text: string) => text.slice(0, 60).replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '?');

function overview(): string {
  const width = Math.max(...COMMANDS.map((command) => command.name.length));
  const lines = COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `Second Source: who said it, and is it so?\n\nUsage: npm run --silent cli -- COMMAND [ARGUMENTS]\n\n${lines.join('\n')}\n\nCOMMAND --help says more.\n`;
}
