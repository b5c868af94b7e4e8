import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type AppServer } from '../support/app-server.ts';
import { openNewsroom, type Newsroom } from '../support/newsroom.ts';
import { rawRequest } from '../support/raw-request.ts';

let newsroom: Newsroom;
let app: AppServer;
beforeAll(async () => {
  newsroom = await openNewsroom();
  app = await startApp({ ...newsroom.env, LOG_LEVEL: 'info' });
});
afterAll(async () => {
  await app.stop();
  await newsroom.close();
});

const PATHS = [
  ...[
    '*',
    '/',
    '//',
    '///',
    '//evil.example',
    '/\\evil.example',
    '/..%2f',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%',
    '/%ff/%00',
  ],
  ...['http://evil.example/queue', 'http://evil.example', '/?_rsc=%', '/sign-in?%', '/sign-in?next[]=1&next=2'],
  ...['/sign-in?__proto__=1', '/_next/image?url=http://evil.example&w=64&q=1', '/_next/static/%2e%2e/x', '/icon.svg/x'],
  ...['/_next/data/x/sign-in.json', '/.well-known/second-source-key.json', '/api', '/api/%ff', '/api/health/%2e%2e'],
];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
const HEADERS: readonly Record<string, string>[] = [
  { rsc: '1', 'next-router-state-tree': '%' },
  { rsc: '1', 'next-router-state-tree': '[]' },
  { rsc: '1', 'next-router-segment-prefetch': '/x' },
  { rsc: '1', 'next-url': '//evil.example' },
  { 'x-middleware-subrequest': 'middleware:middleware:middleware' },
  { 'x-nextjs-data': '1' },
  { 'x-matched-path': '/admin/people' },
  { 'x-invoke-path': '/admin/people' },
  { 'x-rewrite-url': '/admin/people' },
  { cookie: 'theme=%; =; next-auth.session-token=%' },
  { range: 'bytes=0-', 'if-none-match': '*', 'accept-encoding': 'br;q=%' },
];

it('whatever the first line and the headers say, it is no fault of ours, leads nowhere else and is not logged', async () => {
  const before = app.output().length;
  const wrong: string[] = [];
  const check = async (asked: Parameters<typeof rawRequest>[1]) => {
    const { status, to } = await rawRequest(app.origin, asked);
    const leads = to !== null && new URL(to, app.origin).origin !== app.origin;
    if (status === 0 || status >= 500 || leads) wrong.push(`${JSON.stringify(asked)}: ${status} ${to}`);
  };
  for (const path of PATHS) for (const method of METHODS) await check({ method, path });
  for (const headers of HEADERS) {
    for (const path of ['/sign-in', '/queue', '/admin/people', '/nothing'])
      await check({ method: 'GET', path, headers });
  }
  expect(wrong).toEqual([]);
  await wait(300);
  // On a machine with much else to do the server may say that it is not ready for a moment; that is no fault of a request.
  const said = app.output().slice(before).split('\n');
  expect(said.filter((line) => line !== '' && !/"msg":"(?:not ready: |ready again")/u.test(line))).toEqual([]);
});
