import { renameSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type AppServer } from './support/app-server.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';

const TOKEN = 'a token for tests only';

let newsroom: Newsroom;
let app: AppServer;
beforeAll(async () => {
  newsroom = await openNewsroom();
  app = await startApp({ ...newsroom.env, METRICS_TOKEN: TOKEN, LOG_LEVEL: 'debug', TRUSTED_PROXY_HOPS: '1' });
});
afterAll(async () => {
  await app.stop();
  await newsroom.close();
});

const metrics = (authorization = `Bearer ${TOKEN}`) => fetch(`${app.origin}/metrics`, { headers: { authorization } });

describe('/metrics', () => {
  it.each(['', 'Bearer', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(0, -1)}`, `Basic ${TOKEN}`, TOKEN])(
    'tells nothing to whoever says "%s"',
    async (authorization) => {
      const answer = await metrics(authorization);
      expect(answer.status).toBe(401);
      expect(await answer.text()).not.toContain('second_source_');
    },
  );

  it('tells whoever has the token of requests by route, of commits, the log, sessions and the process', async () => {
    const cookie = await newsroom.cookie('an editor');
    for (let n = 0; n < 3; n += 1) {
      const page = await fetch(`${app.origin}/articles/${newsroom.ids['article']}`, { headers: { cookie } });
      await page.text();
    }
    await (await fetch(`${app.origin}/made-up/${'x'.repeat(50)}`, { headers: { cookie } })).text();
    const answer = await metrics();
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=/);
    const text = await answer.text();
    expect(text).toContain('second_source_requests_total{route="/articles/[id]",method="GET",status="200"} 3');
    expect(text).toContain('route="other"');
    expect(text).not.toMatch(/made-up|xxx/);
    expect(text).not.toContain(newsroom.ids['article']);
    expect(text).toMatch(/^second_source_commits_total\{outcome="done"\} [1-9]/m);
    expect(text).toMatch(/^second_source_chain_head_sequence [1-9]/m);
    expect(text).toMatch(/^second_source_sessions_open [1-9]/m);
    expect(text).toMatch(/^second_source_ready 1$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  });

  it('has a bounded number of names, whatever is asked for', async () => {
    for (let n = 0; n < 50; n += 1) await (await fetch(`${app.origin}/api/nothing/${n}?n=${n}`)).text();
    const series = (await (await metrics()).text()).match(/^second_source_requests_total\{.*nothing.*/gm);
    expect(series).toBeNull();
  });
});

describe('the id of a request', () => {
  it('is that of the proxy, in the answer and in the log', async () => {
    const answer = await fetch(`${app.origin}/api/nothing`, { headers: { 'x-request-id': 'edge-42' } });
    expect(answer.headers.get('x-request-id')).toBe('edge-42');
    await answer.text();
    await wait(50);
    expect(app.output()).toContain('"requestId":"edge-42"');
  });

  it('is another one for each, without a proxy that gives it', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, async () => (await fetch(`${app.origin}/sign-in`)).headers.get('x-request-id')),
    );
    expect(new Set(ids).size).toBe(5);
  });
});

describe('a database that is gone', () => {
  const file = () => `${newsroom.env['DATA_DIR'] ?? ''}/second-source.db`;
  const status = async (path: string) => (await fetch(`${app.origin}${path}`)).status;

  it('makes the server live but not ready, until it is back', async () => {
    expect(await status('/api/health/ready')).toBe(200);
    expect(await status('/api/health')).toBe(200);
    renameSync(file(), `${file()}.away`);
    await wait(1100);
    const answer = await fetch(`${app.origin}/api/health/ready`);
    expect(answer.status).toBe(503);
    const said = await answer.text();
    expect(said).toContain('deleted or replaced');
    expect(said).not.toContain(newsroom.env['DATA_DIR']);
    expect(await status('/api/health')).toBe(503);
    expect(await status('/api/health/live')).toBe(200);
    renameSync(`${file()}.away`, file());
    await wait(1100);
    expect(await status('/api/health/ready')).toBe(200);
  });
});
