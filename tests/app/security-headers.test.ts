import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type AppServer } from './support/app-server.ts';
import { openNewsroom, PASSWORD, type Newsroom } from './support/newsroom.ts';
import { PlainBrowser } from './support/plain-browser.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('every answer', () => {
  let app: AppServer;
  beforeAll(async () => {
    app = await startApp(newsroom.env);
  });
  afterAll(() => app.stop());

  const as = async (visitor: Parameters<Newsroom['cookie']>[0]) =>
    new PlainBrowser(app.origin, await newsroom.cookie(visitor));
  const policyOf = ({ headers }: Response) => headers.get('content-security-policy') ?? '';

  it.each(['/sign-in', '/queue', '/dashboard', '/nothing', '/api/health', '/api/nothing'])(
    '%s has the headers',
    async (path) => {
      const { response } = await (await as('a reviewer')).go(path);
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect(response.headers.has('x-powered-by')).toBe(false);
      expect(response.headers.get('cache-control')).toMatch(/^private, .*no-store/);
    },
  );

  it('allows no inline script and no inline style, and no site to frame it', async () => {
    const policy = policyOf((await (await as('nobody')).go('/sign-in')).response);
    expect(policy).not.toContain('unsafe');
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).toMatch(/base-uri 'none'/);
  });

  it.each(['/sign-in', '/queue', '/account', '/sources', '/claims'])(
    '%s carries the nonce of its own request on every script, and no style attribute',
    async (path) => {
      const me = await as('an editor');
      const [first, second] = [await me.go(path), await me.go(path)];
      const nonce = /'nonce-([^']+)'/.exec(policyOf(first.response))?.[1];
      expect(nonce).toBeDefined();
      expect(policyOf(second.response)).not.toContain(nonce);
      const scripts = [...first.text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
      expect(scripts.length).toBeGreaterThan(0);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
      expect(first.text.match(/<[a-z][^>]* style="[^"]*"/g)).toBeNull();
      expect(first.text.match(/<[a-z][^>]* on[a-z]+="/g)).toBeNull();
    },
  );

  it('lets browsers keep what never changes', async () => {
    const { text } = await (await as('nobody')).go('/sign-in');
    const asset = /\/_next\/static\/[^"]+\.css/.exec(text)?.[0] ?? '';
    const { headers } = await fetch(`${app.origin}${asset}`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('behind TLS', () => {
  let app: AppServer;
  const PUBLIC_URL = 'https://desk.example.org';
  beforeAll(async () => {
    app = await startApp({ ...newsroom.env, PUBLIC_URL });
  });
  afterAll(() => app.stop());

  const signIn = (me: PlainBrowser, origin: string) =>
    me.submit(
      '/sign-in',
      'password',
      { email: 'person6@example.org', password: PASSWORD },
      { origin, host: 'desk.example.org', 'x-forwarded-host': 'desk.example.org' },
    );

  it('the cookie is Secure, under a name that browsers take from nothing else', async () => {
    const me = new PlainBrowser(app.origin);
    expect((await signIn(me, PUBLIC_URL)).status).toBe(303);
    expect(me.setCookie).toMatch(/^__Secure-next-auth\.session-token=.*; Secure; HttpOnly; SameSite=lax$/);
    expect((await me.go('/queue')).status).toBe(200);
  });

  it('browsers are told to stay on https', async () => {
    const { response } = await new PlainBrowser(app.origin).go('/sign-in');
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=63072000/);
    expect(response.headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('nothing but the public address may write', async () => {
    const me = new PlainBrowser(app.origin);
    await signIn(me, app.origin);
    expect(me.cookie).toBe('');
  });
});
