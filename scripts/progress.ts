import { spawn } from 'node:child_process';

const TICK_MS = 10_000;

/** Runs a long step with a line at its start, one every ten seconds, and one at its end. */
export async function withProgress<T>(label: string, step: () => Promise<T>): Promise<T> {
  const started = performance.now();
  console.log(`${label} …`);
  const ticking = setInterval(() => console.log(`  … still at it (${secondsSince(started)} s)`), TICK_MS);
  try {
    const result = await step();
    console.log(`  done in ${secondsSince(started)} s`);
    return result;
  } finally {
    clearInterval(ticking);
  }
}

type Environment = Readonly<Record<string, string>>;
export type Finished = { readonly code: number; readonly output: string };

/** Runs a program to its end and keeps what it says, for showing only when something went wrong. */
export function runQuietly(command: string, args: readonly string[], env: Environment = {}): Promise<Finished> {
  return run(command, args, env, 'pipe');
}

/** Runs a program to its end; its output goes to the terminal as it comes. */
export function runLoudly(command: string, args: readonly string[], env: Environment = {}): Promise<Finished> {
  return run(command, args, env, 'inherit');
}

export function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}

function run(command: string, args: readonly string[], env: Environment, output: 'pipe' | 'inherit') {
  return new Promise<Finished>((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', output, output], env: { ...process.env, ...env } });
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }));
  });
}
