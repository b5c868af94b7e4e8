import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from '../scripts/build-app.ts';
import { runLoudly, withProgress } from '../scripts/progress.ts';
import { serve } from '../scripts/serve.ts';
import { makeDatabase, openClaims, PASSWORD, type OpenClaim } from './measured-database.ts';
import { measure, type Ask } from './load.ts';
import { startNextFloor, startNodeFloor, type Server } from './servers.ts';
import { sessionCookie } from './session.ts';
import { HEADING, line, ratios, type Row } from './table.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,100000' },
    connections: { type: 'string', default: '1,32' },
    seconds: { type: 'string', default: '4' },
    port: { type: 'string', default: '4590' },
  },
});
const [sizes, connections] = [numbers(values.sizes), numbers(values.connections)];
const [seconds, port] = [Number(values.seconds), Number(values.port)];
/** Requests to warm up. A small database has not many claims to judge, and each can be judged once. */
const [MANY, FEW] = [2000, 150];
/** Claims on a page of the queue. */
const ROWS = 50;
const JSON_BODY = { 'content-type': 'application/json' };

const home = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
const rows: Row[] = [];
try {
  await ensureBuilt();
  console.log(`${cpus().length} processors, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);
  for (const claims of sizes) await measureAt(claims);
  console.log(`\n${HEADING}`);
  for (const row of rows) console.log(line(row));
  console.log('');
  for (const words of ratios(rows)) console.log(words);
  console.log('');
  await runLoudly(process.execPath, ['bench/engine.ts']);
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function measureAt(claims: number): Promise<void> {
  const image = join(home, `${claims}.db`);
  await withProgress(`A database with ${claims} claims`, () => makeDatabase(image, claims));
  const floors = [
    { where: 'node:http', open: startNodeFloor },
    { where: 'bare Next', open: startNextFloor },
  ] as const;
  for (const { where, open } of floors) {
    const server = await open(copyOf(image, `${where.replace(':', '-')}-${claims}`), port);
    const series: readonly { readonly what: string; readonly ask: Ask }[] = [
      { what: 'queue', ask: () => ({ method: 'GET', path: where === 'node:http' ? '/api/queue' : '/queue' }) },
      { what: 'queue as JSON', ask: () => ({ method: 'GET', path: '/api/queue' }) },
      { what: 'claim', ask: () => ({ method: 'GET', path: '/api/claim' }) },
      { what: 'verdict', ask: () => ({ method: 'POST', path: '/api/verdict', headers: JSON_BODY, body: '{}' }) },
    ];
    try {
      await expectRows(`http://localhost:${server.port}/api/queue`, {}, '"article_id"');
      for (const { what, ask } of series) await record({ what, where, claims }, server, () => ask);
    } finally {
      await server.stop();
    }
  }
  await measureApp(image, claims);
}

async function measureApp(image: string, claims: number): Promise<void> {
  for (const count of connections) {
    const dataDir = join(home, `app-${claims}-${count}`);
    mkdirSync(dataDir);
    copyFileSync(image, join(dataDir, 'second-source.db'));
    const { address, pid, stop } = await serve({ port, dataDir, output: 'keep', env: { LOG_LEVEL: 'error' } });
    const server = { pid, port, stop };
    try {
      const cookie = await sessionCookie(address, 'person0@example.org', PASSWORD);
      const headers = { cookie };
      const open = openClaims(image);
      const where = 'Second Source';
      await expectRows(`${address}/queue`, headers, ' data-row-link=');
      await record({ what: 'queue', where, claims }, server, () => () => ({ method: 'GET', path: '/queue', headers }), [
        count,
      ]);
      await record({ what: 'claim', where, claims }, server, () => readsOf(open, headers), [count]);
      await record(
        { what: 'verdict', where, claims },
        server,
        () => verdictsOn(open, { ...headers, ...JSON_BODY, origin: address }),
        [count],
      );
    } finally {
      await stop();
    }
  }
}

/** Pages are compared that show the same number of claims. */
async function expectRows(address: string, headers: Readonly<Record<string, string>>, mark: string): Promise<void> {
  const text = await (await fetch(address, { headers })).text();
  const rows = text.split(mark).length - 1;
  if (rows !== ROWS) throw new Error(`${address} shows ${rows} claims and not ${ROWS}.`);
}

type Subject = Pick<Row, 'what' | 'where' | 'claims'>;

async function record(subject: Subject, server: Server, makeAsk: () => Ask, counts = connections): Promise<void> {
  for (const count of counts) {
    const warmUp = subject.what === 'verdict' && subject.claims < 10_000 ? FEW : MANY;
    const { port: at, pid } = server;
    const measured = await measure({ port: at, pid, connections: count, seconds, warmUp, ask: makeAsk() });
    if (measured.refused > 0)
      throw new Error(`${measured.refused} requests were refused. ${measured.firstRefusal ?? ''}`);
    const row = { ...subject, ...measured, connections: count };
    rows.push(row);
    console.log(line(row));
  }
}

function readsOf(claims: readonly OpenClaim[], headers: Readonly<Record<string, string>>): Ask {
  let next = 0;
  return () => ({ method: 'GET', path: `/api/claims/${claims[(next += 1) % claims.length]?.id}`, headers });
}

/** Each claim once, by the reviewer who has logged a search for it. */
function verdictsOn(claims: readonly OpenClaim[], headers: Readonly<Record<string, string>>): Ask {
  const waiting = [...claims];
  return () => {
    const claim = waiting.pop();
    if (!claim) return null;
    const body = JSON.stringify({
      claimVersion: claim.version,
      said: {},
      so: 'open',
      code: 'unverified',
      rationale: 'Measured.',
    });
    return { method: 'POST', path: `/api/claims/${claim.id}/check`, headers, body };
  };
}

function copyOf(image: string, name: string): string {
  const file = join(home, `${name}.db`);
  if (!existsSync(file)) copyFileSync(image, file);
  return file;
}

function numbers(list: string): readonly number[] {
  return list.split(',').map(Number);
}
