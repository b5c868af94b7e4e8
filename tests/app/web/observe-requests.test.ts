import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { currentRequest } from '#lib/request.ts';
import { requestsInHand } from '#lib/requests-in-hand.ts';
import { observeRequests } from '#lib/web/observe-requests.ts';
import { patternsOf } from '#lib/web/route-patterns.ts';

const answered = vi.fn();
const debug = vi.fn();
const ids: (string | undefined)[] = [];

const server = createServer((given, answer) => {
  void (async () => {
    const before = currentRequest()?.id;
    await wait(Math.random() * 20);
    ids.push(before, currentRequest()?.id, given.headers['x-request-id'] as string);
    answer.statusCode = 404;
    answer.end();
  })();
});

beforeAll(async () => {
  observeRequests({
    proxyHops: 1,
    log: { debug },
    metrics: { answered, committed: vi.fn(), text: vi.fn(), contentType: '' },
    inHand: requestsInHand(),
    patternOf: patternsOf(['/articles/[id]']),
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

function ask(path: string, headers: Record<string, string> = {}): Promise<IncomingHttpHeaders> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done) =>
    request({ port, host: '127.0.0.1', path, headers }, (answer) =>
      answer.resume().on('end', () => done(answer.headers)),
    ).end(),
  );
}

it('gives each of many requests at once an id of its own, the same in all of its course', async () => {
  ids.length = 0;
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask('/articles/1')));
  const given = answers.map((headers) => headers['x-request-id']);
  expect(new Set(given).size).toBe(50);
  for (let i = 0; i < ids.length; i += 3) expect(new Set(ids.slice(i, i + 3)).size).toBe(1);
  expect(new Set(ids)).toEqual(new Set(given));
  expect(currentRequest()).toBeNull();
});

it('takes the id of a proxy of ours where it is fit for a log, and makes one where it is not', async () => {
  expect((await ask('/', { 'x-request-id': 'req-17.a' }))['x-request-id']).toBe('req-17.a');
  for (const unfit of ['a b', 'x'.repeat(101), '"},{"', '']) {
    expect((await ask('/', { 'x-request-id': unfit }))['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  }
});

it('counts by route and not by path, and writes neither paths nor queries', async () => {
  answered.mockClear();
  debug.mockClear();
  await ask('/articles/0189-secret?token=sesame');
  await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
  expect(answered.mock.lastCall?.[0]).toMatchObject({ route: '/articles/[id]', method: 'GET', status: 404 });
  expect(JSON.stringify(debug.mock.calls)).not.toMatch(/secret|sesame/);
});
