import { readFile } from 'node:fs/promises';
import { runCli } from '#lib/cli/run.ts';

/** Runs a command of the CLI in this process and gives what it printed. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stdin: string | Buffer = '',
) {
  let out = '';
  let err = '';
  const status = await runCli(args, {
    stdin: () => Promise.resolve(Buffer.from(stdin)),
    readFile: (path) => readFile(path),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    env,
  });
  return { status, out, err };
}
