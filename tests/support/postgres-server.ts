import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { copyPostgres, serverUser } from './postgres-binaries.ts';

export type PostgresServer = {
  readonly url: string;
  /** Stops every process of the server where it is, so that it says nothing any more, or lets them go on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly stop: () => Promise<void>;
};

/**
 * A real PostgreSQL of this run's own, reached only from this machine and with a password.
 * @param disk a folder for all that it stores; a temporary one when not given
 */
export async function startPostgres(disk?: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-postgres-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    return await startIn({ folder, data: join(disk ?? folder, 'data') }, remove);
  } catch (cause) {
    remove();
    throw cause;
  }
}

type Places = { readonly folder: string; readonly data: string };

async function startIn({ folder, data }: Places, remove: () => void): Promise<PostgresServer> {
  const user = serverUser();
  const password = randomBytes(16).toString('hex');
  const native = join(folder, 'native');
  copyPostgres(native);
  chmodSync(folder, 0o755);
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  await promisify(execFile)(
    join(native, 'bin/initdb'),
    [`--pgdata=${data}`, `--pwfile=${passwordFile}`, ...INITDB_OPTIONS],
    { cwd: folder, ...user },
  );
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(native, 'bin/postgres'), ['-D', data, ...settings], { cwd: folder, ...user });
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  await ready(server);
  // The first process first when it stops, and last when it goes on: else it would take the others for hung.
  const processes = () => [server.pid ?? 0, ...childrenOf(server.pid ?? 0)];
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    freeze: () => processes().forEach((pid) => signal(pid, 'SIGSTOP')),
    thaw: () =>
      processes()
        .toReversed()
        .forEach((pid) => signal(pid, 'SIGCONT')),
    stop: async () => {
      const gone = once(server, 'exit');
      // At once and without cleaning up: all of it is thrown away.
      kill();
      await gone;
      process.off('exit', kill);
      remove();
    },
  };
}

/** Sorting by a language, as servers in newsrooms do: what depends on it by mistake shows here. */
const INITDB_OPTIONS = [
  '--username=postgres',
  '--auth=password',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=icu',
  '--icu-locale=en-US',
  '--no-sync',
];

/** Nothing has to survive: what costs time only to be safe is off. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '4GB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // A deadlock that a test provokes is found at once rather than after a second.
  deadlock_timeout: '20ms',
};

/** One of its processes may have ended since they were listed. */
function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ESRCH')) throw cause;
  }
}

const childrenOf = (parent: number): readonly number[] =>
  execFileSync('ps', ['-A', '-o', 'ppid=,pid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([ppid, pid]) => (ppid === parent && pid !== undefined ? [pid] : []));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function ready(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${code} at its start:\n${said}`)));
    server.once('error', reject);
  });
}
