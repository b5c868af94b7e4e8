import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERMISSIONS } from '#lib/core/people/permissions.ts';
import { startApp, type AppServer } from './support/app-server.ts';
import { ask, expected } from './support/ask.ts';
import { findHandlers } from './support/handlers.ts';
import { openNewsroom, VISITORS, type Newsroom, type Visitor } from './support/newsroom.ts';

const visitors = Object.keys(VISITORS) as readonly Visitor[];
const handlers = (await findHandlers()).filter(({ permission }) => permission !== null);

describe.each(['there', 'away'] as const)('every page, route and action, with the proxy %s', (proxy) => {
  let newsroom: Newsroom;
  let app: AppServer;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    app = await startApp(newsroom.env, { proxy });
  });
  afterAll(async () => {
    await app.stop();
    await newsroom.close();
  });

  it(`runs ${proxy === 'there' ? 'with' : 'without'} the proxy indeed`, async () => {
    // Only the proxy refuses a form by its size before anybody reads it.
    const form = await fetch(`${app.origin}/sign-in`, { method: 'POST', body: 'x'.repeat(4_000_001) });
    expect(form.status === 413).toBe(proxy === 'there');
  });

  describe.each(visitors)('%s', (visitor) => {
    it.each(handlers)('$kind $file $name ($permission)', async (handler) => {
      const cookie = await newsroom.cookie(visitor);
      const answer = await ask(handler, { origin: app.origin, cookie, ids: newsroom.ids });
      expect(answer).toBe(expected(handler.permission ?? '', visitor));
    });
  });
});

it('walks handlers of every kind, each under a permission of the table', () => {
  expect(new Set(handlers.map(({ kind }) => kind))).toEqual(new Set(['page', 'route', 'action']));
  expect(handlers.filter(({ permission }) => !PERMISSIONS.some((one) => one === permission))).toEqual([]);
});
