import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/build-app.ts';
import { withProgress } from '../scripts/progress.ts';
import { serve } from '../scripts/serve.ts';
import type { Done, Order } from './editor.ts';
import { during, peakMemory, quantile, type Ask, type Waits } from './load.ts';
import { makeDatabase, openClaims, PASSWORD, type OpenClaim } from './measured-database.ts';
import { sessionCookie } from './session.ts';
import { verdictsForAll } from './verdicts-for-all.ts';

/**
 * What everybody else waits for while one editor works on the longest story that an article may hold: `npm run bench --
 * long`. The others read the queue, open claims and write comments over two connections; their p50 and p99 on the idle
 * server are the floor, in the same run. Memory is the most that the server's process ever held.
 */
export async function measureLong(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      bytes: { type: 'string', default: '1000000' },
      times: { type: 'string', default: '3' },
      port: { type: 'string', default: '4590' },
      heap: { type: 'string' },
    },
  });
  const [bytes, times, port] = [Number(values.bytes), Number(values.times), Number(values.port)];
  const home = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const dataDir = join(home, 'app');
  mkdirSync(dataDir);
  const file = join(dataDir, 'second-source.db');
  await ensureBuilt();
  await withProgress('A database with 1000 claims', () => makeDatabase(file, 1000));
  const open = openClaims(file);
  const heap = values.heap ? { NODE_OPTIONS: `--max-old-space-size=${values.heap}` } : {};
  const { address, pid, stop } = await serve({ port, dataDir, output: 'show', env: { LOG_LEVEL: 'error', ...heap } });
  try {
    const cookie = await sessionCookie(address, 'person0@example.org', PASSWORD);
    const others = { port, connections: 2, ask: mixOf(open, { cookie, origin: address }) };
    const editor = await hire(address, 'person20@example.org');
    console.log(`${cpus().length} processors, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);
    console.log(`A story of ${bytes / 1e6} MB; ${times} times each.\n\n${HEADING}`);
    await during(after(5000), others);
    const idle = await during(after(5000), others);
    print('idle', [], idle, { idle, pid });

    const stories: string[] = [];
    const act = async (what: string, orders: readonly Order[]) => {
      const done: Done[] = [];
      let over = false;
      const working = (async () => {
        for (const order of orders) done.push(await editor.obey(order));
      })().finally(() => (over = true));
      const [waits] = await Promise.all([during(() => over, others), working]);
      print(what, done, waits, { idle, pid });
      return done;
    };
    const names = Array.from({ length: times }, (_, n) => ['first', 'second', 'third', 'fourth'][n] ?? `${n}th`);
    for (const { articleId } of await act(
      'import',
      names.map((name) => ({ do: 'import', name, bytes })),
    ))
      stories.push(articleId);
    const each = (what: Exclude<Order['do'], 'import'>) =>
      act(
        what,
        stories.map((articleId) => ({ do: what, articleId })),
      );
    await each('open');
    for (const story of stories) verdictsForAll(file, story);
    await each('report');
    await each('sign off');
    await each('export');
    editor.dismiss();
  } finally {
    await stop();
    rmSync(home, { recursive: true, force: true });
  }
}

const after = (ms: number) => {
  const end = performance.now() + ms;
  return () => performance.now() > end;
};

/** What colleagues do: look at the queue, open a claim, write a remark. */
function mixOf(claims: readonly OpenClaim[], headers: Readonly<Record<string, string>>): Ask {
  let n = 0;
  return () => {
    n += 1;
    const id = claims[n % claims.length]?.id;
    if (n % 3 === 0) return { method: 'GET', path: '/queue', headers };
    if (n % 3 === 1) return { method: 'GET', path: `/api/claims/${id}`, headers };
    const body = JSON.stringify({ kind: 'comment', text: `Remark ${n}.` });
    const json = { ...headers, 'content-type': 'application/json' };
    return { method: 'POST', path: `/api/claims/${id}/comments`, headers: json, body };
  };
}

async function hire(address: string, email: string) {
  const child: ChildProcess = fork('bench/editor.ts', [address, email], {
    execArgv: ['--import', './lib/node-version.mjs'],
  });
  await once(child, 'message');
  return {
    obey: async (order: Order): Promise<Done> => {
      child.send(order);
      const answered = new AbortController();
      const { signal } = answered;
      const gone = once(child, 'exit', { signal }).then(() =>
        Promise.reject(new Error(`The editor could not ${order.do}.`)),
      );
      try {
        const [done] = (await Promise.race([once(child, 'message', { signal }), gone])) as [Done];
        return done;
      } finally {
        answered.abort();
        await gone.catch(() => undefined);
      }
    },
    dismiss: () => child.kill(),
  };
}

const HEADING = [
  'while one does'.padEnd(14),
  's each'.padStart(8),
  'MB each'.padStart(8),
  'others'.padStart(8),
  'p50 ms'.padStart(8),
  'p99 ms'.padStart(8),
  'worst'.padStart(8),
  'p99/idle'.padStart(9),
  'peak MB'.padStart(8),
].join(' ');

type Floor = { readonly idle: Waits; readonly pid: number };

function print(what: string, done: readonly Done[], waits: Waits, { idle, pid }: Floor): void {
  const seconds = quantile(
    done.map(({ ms }) => ms / 1000).toSorted((a, b) => a - b),
    0.5,
  );
  const megabytes = quantile(
    done.map((one) => one.megabytes).toSorted((a, b) => a - b),
    0.5,
  );
  const number = (value: number, digits = 1) => (Number.isNaN(value) ? '' : value.toFixed(digits)).padStart(8);
  console.log(
    [
      what.padEnd(14),
      number(seconds, 2),
      number(megabytes, 2),
      number(waits.times.length, 0),
      number(waits.p50),
      number(waits.p99),
      number(waits.worst),
      number(waits.p99 / idle.p99).padStart(9),
      number(peakMemory(pid), 0),
    ].join(' '),
  );
  if (waits.refusals.length > 0) console.log(`  ${waits.refusals.length} refused: ${waits.refusals[0]}`);
}
