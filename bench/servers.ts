import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runQuietly, withProgress } from '../scripts/progress.ts';

const FLOOR = join('bench', 'floor');
const FLOOR_SERVER = join(FLOOR, '.next', 'standalone', 'bench', 'floor');

export type Server = { readonly pid: number; readonly port: number; readonly stop: () => Promise<void> };

/** node:http and better-sqlite3, on a copy of the same database. */
export const startNodeFloor = (file: string, port: number): Promise<Server> =>
  start(join(FLOOR, 'node-http.ts'), { FLOOR_DB: resolve(file), PORT: String(port) }, port);

/** A Next app with nothing in it but what is measured, on a copy of the same database. */
export async function startNextFloor(file: string, port: number): Promise<Server> {
  await ensureFloorBuilt();
  return start(join(FLOOR_SERVER, 'server.js'), { FLOOR_DB: resolve(file), PORT: String(port) }, port);
}

async function ensureFloorBuilt(): Promise<void> {
  const sources = ['app/queue/page.tsx', 'app/floor.ts', 'app/layout.tsx', 'database.ts', 'next.config.ts'];
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const name of sources) hash.update(readFileSync(join(FLOOR, name)));
  const [stamp, file] = [hash.digest('hex'), join(FLOOR_SERVER, '.source-stamp')];
  if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
  await withProgress('Building the bare Next app', async () => {
    const { code, output } = await runQuietly('next', ['build', FLOOR], { NODE_ENV: 'production' });
    if (code !== 0) throw new Error(output);
    cpSync(join(FLOOR, '.next', 'static'), join(FLOOR_SERVER, '.next', 'static'), { recursive: true });
    writeFileSync(file, stamp);
  });
}

async function start(script: string, env: Readonly<Record<string, string>>, port: number): Promise<Server> {
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', HOSTNAME: '127.0.0.1', ...env },
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  for (let attempt = 0; attempt < 100; attempt += 1) {
    await wait(100);
    const answer = await fetch(`http://127.0.0.1:${port}/api/queue`).catch(() => null);
    if (answer?.ok) break;
  }
  return {
    pid: child.pid ?? 0,
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
