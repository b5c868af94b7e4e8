import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { STANDALONE } from '../../../scripts/build-app.ts';
import { sourceStamp } from '../../../scripts/source-stamp.ts';

export type AppServer = {
  readonly origin: string;
  readonly pid: number;
  readonly output: () => string;
  /** The status that the process ended with; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Ends the process as a power cut would, and gives its port and its copy of the build back. */
  readonly stop: () => Promise<void>;
};
export type AppCopy = {
  /** A server on this copy; several may run, one after the other or side by side. */
  readonly start: (env: Readonly<Record<string, string>>, limits?: Limits) => Promise<AppServer>;
  readonly remove: () => void;
};

export type Limits = {
  /** No file of the process may grow beyond so many bytes, as under a quota. */
  readonly fileBytes?: number;
};

/** A copy of the production build, from which servers are started. */
export function copyApp(): AppCopy {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-app-'));
  copyBuild(folder);
  return {
    start: (env, limits) => startIn(folder, env, limits),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * The production server on a copy of the build of its own.
 * @param proxy `away`: the copy has no proxy.ts, as if it had never been built
 */
export async function startApp(
  env: Readonly<Record<string, string>>,
  { proxy = 'there' }: { proxy?: 'there' | 'away' } = {},
): Promise<AppServer> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-app-'));
  copyBuild(folder);
  if (proxy === 'away') takeProxyAway(folder);
  const server = await startIn(folder, env);
  return { ...server, stop: () => server.stop().finally(() => rmSync(folder, { recursive: true, force: true })) };
}

async function startIn(
  folder: string,
  env: Readonly<Record<string, string>>,
  { fileBytes }: Limits = {},
): Promise<AppServer> {
  const port = await freePort();
  const program = [process.execPath, 'server.js'];
  // The shell counts in blocks of 512 bytes, and becomes the server.
  const limited = ['/bin/sh', '-c', `ulimit -f ${Math.ceil((fileBytes ?? 0) / 512)}; exec "$@"`, 'sh', ...program];
  const [command = '', ...args] = fileBytes === undefined ? program : limited;
  const child = spawn(command, args, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', HOSTNAME: '127.0.0.1', PORT: String(port), ...env },
  });
  const said: string[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => said.push(part.toString()));
  const ended = new Promise<number | null>((done) => child.once('close', (status) => done(status)));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  // Not 127.0.0.1: next-auth and cookies know the site by this name.
  const server = { origin: `http://localhost:${port}`, pid: child.pid ?? 0, output: () => said.join(''), ended, stop };
  await untilUp(server, () => child.exitCode !== null);
  return server;
}

function copyBuild(folder: string): void {
  const stamp = join(STANDALONE, '.source-stamp');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceStamp()) {
    throw new Error('The production build is not of these sources: npm run build');
  }
  cpSync(STANDALONE, folder, { recursive: true, verbatimSymlinks: true });
}

/** Next runs a proxy when this manifest of the build names one. */
function takeProxyAway(folder: string): void {
  const server = join(folder, '.next', 'server');
  const manifest = join(server, 'functions-config-manifest.json');
  const { version, functions } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    version: number;
    functions: Record<string, unknown>;
  };
  if (!('/_middleware' in functions)) throw new Error('The build has no proxy to take away.');
  const { '/_middleware': _, ...rest } = functions;
  writeFileSync(manifest, JSON.stringify({ version, functions: rest }));
  rmSync(join(server, 'middleware.js'));
}

/** One that the system gives out and nobody else is given soon. */
function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const probe = createServer().once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function untilUp({ origin, output }: AppServer, hasEnded: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (hasEnded()) throw new Error(`The server ended.\n${output()}`);
    if (await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(5000) }).catch(() => null)) return;
    await wait(100);
  }
  throw new Error(`The server does not answer.\n${output()}`);
}
