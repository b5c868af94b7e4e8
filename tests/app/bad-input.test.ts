import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type AppServer } from './support/app-server.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';
import { alertOn, PlainBrowser } from './support/plain-browser.ts';

let newsroom: Newsroom;
let app: AppServer;
beforeAll(async () => {
  newsroom = await openNewsroom();
  app = await startApp(newsroom.env);
});
afterAll(async () => {
  await app.stop();
  await newsroom.close();
});

const as = async (visitor: Parameters<Newsroom['cookie']>[0]) =>
  new PlainBrowser(app.origin, await newsroom.cookie(visitor));
const json = (body: BodyInit, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { origin: app.origin, 'content-type': 'application/json', ...headers },
});
const SOURCE = JSON.stringify({ name: 'A source', kind: 'outlet' });
/** The words of a machine: none of them may reach a browser. */
const MACHINE = /SQLITE|constraint|\bat .*\.(js|ts):\d|node_modules|ZodError|stack|drizzle|no such table/i;

describe('an API request', () => {
  it.each([
    ['that is no JSON', '{"name":', 400],
    ['that is not in UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400],
    ['with the wrong fields', '{"name":17,"__proto__":{"kind":"outlet"}}', 400],
    ['with a list for an object', '[]', 400],
  ] as const)('%s is answered in words', async (_, body, status) => {
    const answer = await (await as('a reviewer')).go('/api/sources', json(body));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', message: expect.any(String) },
    });
    expect(answer.text).not.toMatch(MACHINE);
  });

  it('as a form is not taken', async () => {
    const answer = await (await as('a reviewer')).go('/api/sources', json(SOURCE, { 'content-type': 'text/plain' }));
    expect(answer.status).toBe(400);
  });

  it('that is too large is refused by its length, and without one as soon as too much has come', async () => {
    const me = await as('a reviewer');
    const large = JSON.stringify({ name: 'x'.repeat(3_000_000), kind: 'outlet' });
    const announced = await me.go('/api/sources', json(large));
    const parts = new ReadableStream({
      start(controller) {
        for (let at = 0; at < large.length; at += 64_000) controller.enqueue(Buffer.from(large.slice(at, at + 64_000)));
        controller.close();
      },
    });
    const streamed = await me.go('/api/sources', { ...json(parts), duplex: 'half' } as RequestInit);
    for (const answer of [announced, streamed]) {
      expect(answer.status).toBe(413);
      expect(JSON.parse(answer.text)).toMatchObject({
        problem: { kind: 'too_large', message: /The limit is 2\.5 MB/ },
      });
    }
  });

  it.each([
    ['from another site', { origin: 'https://evil.example' }],
    ['from another port of this host', { origin: 'http://localhost:1' }],
    ['from a sandbox', { origin: 'null' }],
    ['that a browser marks as from another site', { 'sec-fetch-site': 'cross-site' }],
    ['that a browser marks as from a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('%s writes nothing', async (_, headers) => {
    const answer = await (await as('a reviewer')).go('/api/sources', json(SOURCE, headers));
    expect(answer.status).toBe(403);
    expect(JSON.parse(answer.text)).toMatchObject({ problem: { kind: 'forbidden', message: /this site/ } });
  });

  it('that does not say where it comes from writes nothing', async () => {
    const { origin: _, ...headers } = json(SOURCE).headers;
    const answer = await (await as('a reviewer')).go('/api/sources', { method: 'POST', body: SOURCE, headers });
    expect(answer.status).toBe(403);
  });

  it('after the session ended says so', async () => {
    const answer = await (await as('somebody with a session that ran out')).go('/api/sources', json(SOURCE));
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.text)).toMatchObject({ problem: { kind: 'signed_out', message: /sign in/i } });
  });

  it('in all these cases left nothing behind', async () => {
    const sources = await newsroom.db.read
      .select({ name: newsroom.db.tables.sources.name })
      .from(newsroom.db.tables.sources);
    expect(sources.filter(({ name }) => name === 'A source')).toEqual([]);
  });
});

describe('an address', () => {
  const FORGED = ['01890000-0000-7000-8000-000000000000', 'nonsense', "'%20or%201=1--", '%00', '..%2f..%2fetc'];

  it.each(FORGED)('with the id %s is not found', async (id) => {
    const me = await as('an editor');
    for (const path of [
      `/articles/${id}`,
      `/sources/${id}`,
      `/api/claims/${id}`,
      `/api/articles/${id}/desk`,
      `/invite/${id}`,
    ]) {
      const answer = await me.go(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.text).not.toMatch(/SQLITE|node_modules|ZodError/);
    }
  });

  it.each(['/nothing', '/api/nothing', '/articles/x/y/z', '/admin', '/.env', '/_next/nothing'])(
    '%s is not found',
    async (path) => {
      expect((await (await as('an admin')).go(path)).status).toBe(404);
    },
  );

  it('of a section that the role lacks says so', async () => {
    const answer = await (await as('a reviewer')).go('/admin/people');
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('do not have access');
  });

  it.each(['?claim=%00', '?next=//evil.example', `?q=${'x'.repeat(5000)}`, '?page=-1&sort=drop%20table'])(
    'with the query %s is still a page',
    async (query) => {
      const me = await as('an editor');
      for (const path of ['/queue', '/claims', '/sources', '/dashboard', '/articles']) {
        expect([path, (await me.go(`${path}${query}`)).status]).toEqual([path, 200]);
      }
    },
  );
});

describe('a form', () => {
  it('with a forged person changes nothing', async () => {
    const me = await as('an admin');
    const fields = { userId: '01890000-0000-7000-8000-000000000000', version: '1', roles: 'admin' };
    const answer = await me.submit('/admin/people', 'roles', fields);
    expect(alertOn(answer)).toBe('There is no such person.');
  });

  it('from another site is refused', async () => {
    const me = await as('an admin');
    const fields = { name: 'Eve', email: 'eve@example.org', roles: 'admin' };
    const answer = await me.submit('/admin/people', 'email', fields, { origin: 'https://evil.example' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toMatch(MACHINE);
    const invitations = await newsroom.db.read.select().from(newsroom.db.tables.invitations);
    expect(invitations.filter(({ email }) => email === 'eve@example.org')).toEqual([]);
  });

  it('that is far too large is refused', async () => {
    const article = await (await as('an editor')).submit('/articles/new', 'text', { text: 'x'.repeat(6_000_000) });
    expect([article.status, article.text]).toEqual([413, 'This is too large. The limit is 4 MB.\n']);
    const answer = await (await as('nobody')).submit('/sign-in', 'password', { email: 'x'.repeat(200_000) });
    expect(answer.status).toBe(413);
    expect(answer.text).toMatch(/100 kB for people who are not signed in/);
  });

  it('of a great many fields is refused in words', async () => {
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`x${at}`, '']));
    const answer = await (await as('nobody')).submit('/sign-in', 'password', many);
    expect([answer.status, answer.text]).toEqual([400, 'This form has more than 500 fields.\n']);
  });

  it('gets back what it asks for, and nothing else', async () => {
    const fields = { email: 'eve@example.org', password: 'wrong', other: 'not asked for' };
    const answer = await (await as('nobody')).submit('/sign-in', 'password', fields);
    expect(answer.text).toContain('eve@example.org');
    expect(answer.text).not.toContain('not asked for');
  });

  it('that is cut off is refused in words and not logged', async () => {
    const before = app.output();
    const answer = await (
      await as('nobody')
    ).go('/sign-in', {
      method: 'POST',
      body: '------cut-off-in-the-head-of-a-part\r\nContent-Dispo',
      headers: {
        origin: app.origin,
        'content-type': 'multipart/form-data; boundary=----cut-off-in-the-head-of-a-part',
      },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toMatch(/did not arrive whole/);
    expect(app.output()).toBe(before);
  });
});

function loggedErrorId(): string | undefined {
  const line = app
    .output()
    .split('\n')
    .findLast((one) => one.includes('errorId'));
  return /"errorId":"([^"]+)"/.exec(line ?? '')?.[1];
}

// Last: it breaks the database.
describe('a fault of ours', () => {
  beforeAll(() => {
    const file = new Database(`${newsroom.env['DATA_DIR'] ?? ''}/second-source.db`);
    file.pragma('foreign_keys = off');
    file.exec('alter table invitations rename to gone; alter table claims rename to gone_too');
    file.close();
  });

  it('on a page has the status 500 and an id that stands in the log', async () => {
    const answer = await (await as('an admin')).go('/admin/people');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/no such table|SQLITE|invitations/);
    // The log comes through a pipe, sometimes after the answer.
    await expect.poll(loggedErrorId).toBeDefined();
    const errorId = loggedErrorId();
    expect(answer.text).toContain(errorId);
    await expect.poll(() => app.output()).toContain('no such table');
  });

  it('in an API answer has the status 500 and an id that stands in the log', async () => {
    const answer = await (await as('a reviewer')).go(`/api/claims/${newsroom.ids['claim'] ?? ''}`);
    expect(answer.status).toBe(500);
    const { problem } = JSON.parse(answer.text) as { problem: { kind: string; message: string } };
    expect(problem.kind).toBe('unexpected');
    expect(problem.message).toMatch(/^Something went wrong on our side\./);
    const errorId = /Error (\S+)\.$/.exec(problem.message)?.[1] ?? 'none';
    await expect.poll(() => app.output()).toContain(`"errorId":"${errorId}"`);
  });

  it('in a form keeps the page and what was typed', async () => {
    const me = await as('nobody');
    const answer = await me.go('/invite/some-token');
    expect(answer.status).toBe(500);
    expect(answer.text).not.toMatch(/no such table|SQLITE/);
  });
});
