import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { STANDALONE } from './build-app.ts';

const START_LIMIT_MS = 180_000;
/** How long a server may take to finish the requests in hand before it is ended. */
const STOP_LIMIT_MS = 10_000;

export type ServeOptions = {
  readonly port: number;
  /** Where the embedded database and the secrets live. */
  readonly dataDir: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `show`: to the terminal. `keep`: into `output()`, for tests. */
  readonly output: 'show' | 'keep';
};

export type Running = {
  readonly address: string;
  /** What the server said so far, with `output: 'keep'`. */
  readonly output: () => string;
  readonly ended: Promise<number>;
  readonly stop: () => Promise<void>;
  readonly pid: number;
};

/** Starts the production server and waits until it answers. */
export async function serve({ port, dataDir, env = {}, output }: ServeOptions): Promise<Running> {
  const child = spawn(process.execPath, ['server.js'], {
    cwd: STANDALONE,
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    // Before a terminal a group of its own: on Ctrl-C the terminal tells us, and we tell the server, once.
    detached: output === 'show',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      PORT: String(port),
      HOSTNAME: process.env['HOST'] ?? '0.0.0.0',
      DATA_DIR: resolve(dataDir),
      ...env,
    },
  });
  const said: string[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part.toString('utf8')));
  child.stderr?.on('data', (part: Buffer) => said.push(part.toString('utf8')));
  const ended = new Promise<number>((done) => child.once('close', (code) => done(code ?? 0)));
  const running: Running = {
    address: `http://localhost:${port}`,
    output: () => said.join(''),
    ended,
    stop: () => stop(child, ended),
    pid: child.pid ?? 0,
  };
  await untilItAnswers(running);
  return running;
}

/** @returns false when somebody else already listens there */
export function portIsFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, () => probe.close(() => done(true)));
  });
}

async function untilItAnswers(running: Running): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  const ended = running.ended.then((code) => ({ code }));
  while (performance.now() < limit) {
    const answer = await Promise.race([
      ended,
      fetch(`${running.address}/sign-in`, { redirect: 'manual' }).catch(() => null),
    ]);
    if (answer && 'code' in answer)
      throw new Error(`The server ended with status ${answer.code}.\n${running.output()}`);
    if (answer) return;
    await wait(100);
  }
  await running.stop();
  throw new Error(`The server did not answer within ${START_LIMIT_MS / 1000} seconds.\n${running.output()}`);
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}
