import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { STANDALONE } from '../../../scripts/build-app.ts';
import { sourceStamp } from '../../../scripts/source-stamp.ts';

export type Attempt = { readonly status: number | null; readonly err: string; readonly out: string };
type Starting = {
  readonly env: Readonly<Record<string, string>>;
  /** A user that is not root, for what root may always do. */
  readonly uid?: number;
  readonly cwd?: string;
};

/** Programs of ours that start a server, as an operator runs them. */
export const WAYS = {
  server: [resolve(STANDALONE, 'server.js')],
  start: ['--import', resolve('lib/node-version.mjs'), resolve('scripts/start.ts')],
  demo: ['--import', resolve('lib/node-version.mjs'), resolve('scripts/demo.ts')],
} as const;

/** Starts it and waits for its end. One that serves is ended after a minute, with status null. */
export async function startAttempt(way: keyof typeof WAYS, { env, uid, cwd }: Starting): Promise<Attempt> {
  demandBuild();
  const child = spawn(process.execPath, [...WAYS[way]], {
    cwd: cwd ?? process.cwd(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      NODE_ENV: 'production',
      PATH: process.env['PATH'],
      PORT: String(await freePort()),
      HOST: '127.0.0.1',
      ...env,
    },
    ...(uid !== undefined && { uid, gid: uid }),
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (part: Buffer) => out.push(part.toString()));
  child.stderr.on('data', (part: Buffer) => err.push(part.toString()));
  const late = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  clearTimeout(late);
  return { status, err: err.join(''), out: out.join('') };
}

function demandBuild(): void {
  const stamp = join(STANDALONE, '.source-stamp');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourceStamp())
    throw new Error('The production build is not of these sources: npm run build');
}

/** A folder that is gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-start-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];
export const removeFolders = (): void => folders.splice(0).forEach((path) => rmSync(path, { recursive: true }));

function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const probe = createServer().once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
