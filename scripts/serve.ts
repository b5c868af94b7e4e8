import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from '#lib/core/cannot-start.ts';
import { STANDALONE } from './build-app.ts';

/** As shells say it of a program that a signal ended, such as for want of memory. */
const KILLED = 137;
const START_LIMIT_MS = 180_000;
/** Longer than a server takes to finish what is in hand: see lib/stop-server.ts. */
const STOP_LIMIT_MS = 40_000;

/** The server ended while it started. Why, it has said itself: to the terminal, or in `said`. */
export class ServerEnded extends Error {
  override readonly name = 'ServerEnded';
  readonly status: number;
  readonly said: string;

  constructor(status: number, said: string) {
    super(`The server ended with status ${status}.\n${said}`);
    this.status = status;
    this.said = said;
  }
}

/**
 * A small young generation, and two arenas for all threads: each thread would else keep what its largest job ever took.
 * Neither can be set by the server itself once it runs; docs/run.md says them to whoever starts it in another way.
 */
const SMALL_HEAP = '--max-semi-space-size=8';
const FEW_ARENAS = { MALLOC_ARENA_MAX: '2' };

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
  /** Lets what is in hand finish; asked for again, ends it at once. */
  readonly stop: () => Promise<void>;
  readonly pid: number;
};

/**
 * Starts the production server and waits until it can work.
 * @throws ServerEnded where it ends instead
 */
export async function serve({ port, dataDir, env = {}, output }: ServeOptions): Promise<Running> {
  const child = spawn(process.execPath, [SMALL_HEAP, 'server.js'], {
    cwd: STANDALONE,
    stdio: output === 'show' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    // Before a terminal a group of its own: on Ctrl-C the terminal tells us, and we tell the server, once.
    detached: output === 'show',
    env: {
      ...FEW_ARENAS,
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
  const ended = new Promise<number>((done) => child.once('close', (code) => done(code ?? KILLED)));
  const running: Running = {
    address: `http://localhost:${port}`,
    output: () => said.join(''),
    ended,
    stop: () => stop(child, ended),
    pid: child.pid ?? 0,
  };
  await untilItIsReady(running);
  return running;
}

/** Answers at all is not enough: what it needs to work with must be there too. */
async function untilItIsReady(running: Running): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  const ended = running.ended.then((code) => ({ code }));
  let why = 'it did not answer';
  while (performance.now() < limit) {
    const answer = await Promise.race([ended, readiness(running.address)]);
    if (typeof answer === 'object') throw new ServerEnded(answer.code, running.output());
    if (answer === READY) return;
    why = answer;
    await wait(100);
  }
  await running.stop();
  throw new CannotStart(
    `the server was not ready within ${START_LIMIT_MS / 1000} seconds: ${why}. ${running.output()}`,
  );
}

const READY = 'ready';

async function readiness(address: string): Promise<string> {
  try {
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(5000) });
    return answer.ok ? READY : await answer.text();
  } catch {
    return 'it did not answer';
  }
}

async function stop(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}
