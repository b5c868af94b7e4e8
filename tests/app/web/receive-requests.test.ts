import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { receiveRequests } from '#lib/web/receive-requests.ts';

type Exchange = {
  readonly asked: IncomingHttpHeaders;
  readonly answered: IncomingHttpHeaders;
  readonly method: string | undefined;
};

let asked: IncomingHttpHeaders = {};
let seenMethod: string | undefined;
const server = createServer((given, answer) => {
  asked = given.headers;
  seenMethod = given.method;
  answer.end();
});

beforeAll(async () => {
  receiveRequests({ proxyHops: 0, secure: true, publicUrl: 'https://desk.example.org', publicUrlGiven: true });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Exchange> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done) =>
    request({ port, host: '127.0.0.1', path, headers, method }, (answer) =>
      answer.resume().on('end', () => done({ asked, answered: answer.headers, method: seenMethod })),
    ).end(),
  );
}

it('gives request and answer the same policy, with a nonce that no other has', async () => {
  const [one, other] = [await ask('/queue'), await ask('/queue')];
  expect(one.answered['content-security-policy']).toMatch(/'nonce-[0-9a-f-]{36}'/);
  expect(one.asked['content-security-policy']).toBe(one.answered['content-security-policy']);
  expect(other.asked['content-security-policy']).not.toBe(one.asked['content-security-policy']);
});

it('lets no client choose its nonce or its path', async () => {
  const forged = { 'content-security-policy': "script-src 'nonce-mine'", 'x-second-source-path': '/elsewhere' };
  const { asked: seen } = await ask('/claims?q=a%20b', forged);
  expect(seen['content-security-policy']).not.toContain('mine');
  expect(seen['x-second-source-path']).toBe('/claims?q=a%20b');
});

it('does not let an empty id of a change pass for none', async () => {
  expect((await ask('/api/sources', { 'idempotency-key': '' })).asked['idempotency-key']).toBe('empty');
  expect((await ask('/api/sources')).asked).not.toHaveProperty('idempotency-key');
});

it('lets nothing load or run in what is no page', async () => {
  const { answered } = await ask('/api/articles/x/report/html');
  expect(answered['content-security-policy']).toMatch(/^sandbox; default-src 'none';/);
  expect((await ask('/articles/x/report')).answered['content-security-policy']).not.toContain('sandbox');
});

it('answers with the headers that every answer has', async () => {
  const { answered } = await ask('/_next/static/a.js');
  expect(answered).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
  });
});

it.each([
  ['nginx', { host: 'upstream:3000' }],
  ['Caddy', { host: 'desk.example.org', 'x-forwarded-host': 'desk.example.org', 'x-forwarded-proto': 'https' }],
  ['a stranger', { host: 'evil.example', 'x-forwarded-host': 'evil.example, x', 'x-forwarded-proto': 'http' }],
])('is reached by its public name, whatever %s says', async (_, headers) => {
  const { asked: seen } = await ask('/queue', { ...headers, forwarded: 'host=evil.example', 'x-forwarded-port': '1' });
  expect(seen).toMatchObject({
    host: 'desk.example.org',
    'x-forwarded-host': 'desk.example.org',
    'x-forwarded-proto': 'https',
  });
  expect(seen.forwarded).toBeUndefined();
  expect(seen['x-forwarded-port']).toBeUndefined();
});

it('knows no TRACE, which would say back what a browser hides from scripts', async () => {
  expect((await ask('/queue', {}, 'TRACE')).method).toBe('OPTIONS');
});

it('takes the whole address for its path, where a client sends that', async () => {
  expect((await ask('http://evil.example/claims?q=a')).asked['x-second-source-path']).toBe('/claims?q=a');
});
