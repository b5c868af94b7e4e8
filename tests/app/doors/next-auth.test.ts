import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownBrowserCookieName } from '#lib/auth/cookie.ts';
import { openKnownBrowser } from '#lib/auth/known-browser.ts';
import { startApp, type AppServer } from '../support/app-server.ts';
import { openNewsroom, PASSWORD, type Newsroom } from '../support/newsroom.ts';
import { PlainBrowser } from '../support/plain-browser.ts';
import { rawRequest, type RawAnswer } from '../support/raw-request.ts';

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

const EMAIL = 'person6@example.org';
const OPEN = ['GET csrf', 'GET session', 'POST callback/credentials', 'POST signout'];

const send = (method: string, path: string, headers: Record<string, string> = {}, body = '') =>
  rawRequest(app.origin, { method, path, headers, body });

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** What the log says more than before, after the lines had time to come through the pipe. */
async function logged(act: () => Promise<unknown>): Promise<string> {
  const before = app.output().length;
  await act();
  await send('GET', '/api/health');
  await new Promise((done) => setTimeout(done, 200));
  return app.output().slice(before);
}

describe('of next-auth’s addresses', () => {
  const ACTIONS = [
    ...['csrf', 'session', 'callback/credentials', 'signout', 'signin', 'signin/credentials', 'providers', 'error'],
    ...['verify-request', '_log', 'callback', 'callback/email', 'callback/google', 'oauth', 'CSRF', 'csrf/x', 'x'],
    ...[
      'callback%2fcredentials',
      'callback/credentials/x',
      'callback//credentials',
      '__proto__',
      '%00',
      '%ff',
      '..;/csrf',
    ],
  ];
  const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'];

  it('only those that are used answer, to the methods that they are used with', async () => {
    const wrong: string[] = [];
    const said = await logged(async () => {
      for (const action of ACTIONS) {
        for (const method of METHODS) {
          const { status } = await send(method, `/api/auth/${action}`, FORM);
          // Next mends doubled slashes by itself.
          const fits = OPEN.includes(`${method} ${action}`)
            ? status === 200 || status === 302
            : [404, 308].includes(status);
          if (!fits) wrong.push(`${method} ${action}: ${status}`);
        }
      }
    });
    expect(wrong).toEqual([]);
    expect(said).toBe('');
  });

  it('none writes what a stranger says to the log', async () => {
    const said = await logged(async () => {
      for (const level of ['error', 'warn', 'debug']) {
        const entry = JSON.stringify({ code: 'STRANGER', level, message: 'a stranger was here' });
        const { status } = await send('POST', '/api/auth/_log', { 'content-type': 'application/json' }, entry);
        expect(status).toBe(404);
      }
    });
    expect(said).toBe('');
  });
});

describe('whatever is sent to one that answers', () => {
  const COOKIES = [
    'next-auth.session-token=nonsense',
    'next-auth.session-token=a.b.c.d.e',
    'next-auth.session-token=eyJhbGciOiJub25lIn0..x.y.z',
    'next-auth.session-token.0=a; next-auth.session-token.1=b',
    `next-auth.session-token=${'x'.repeat(12_000)}`,
    'next-auth.csrf-token=nonsense',
    'next-auth.csrf-token=%7C%7C%7C',
    'next-auth.callback-url=nonsense',
    'next-auth.callback-url=javascript%3Aalert(1)',
    'next-auth.callback-url=https%3A%2F%2Fevil.example',
    'next-auth.callback-url=%2F%2Fevil.example',
    'next-auth.callback-url=%ff',
    '=; ;;=;%=%; __proto__=x; constructor=y',
    `x=${'y'.repeat(40_000)}`,
  ];
  const BODIES = [
    '',
    'nonsense',
    '{"email":{"a":1},"password":[1]}',
    'email=a&email=b&password=c',
    'email=%ff&password=%00',
    'callbackUrl=nonsense&email=a&password=b',
    'callbackUrl=//evil.example&email=a&password=b',
    'callbackUrl=https://evil.example&email=a&password=b',
    'callbackUrl=javascript:alert(1)&email=a&password=b',
    'json=true&callbackUrl=https://evil.example',
    '__proto__=x&constructor=y&csrfToken=z',
    `email=${'e'.repeat(15_000)}`,
  ];
  const QUERIES = [
    '?callbackUrl=nonsense',
    '?callbackUrl=https://evil.example',
    '?error=x&callbackUrl[]=1',
    '?nextauth=_log',
  ];

  it('is no fault of ours, leads nowhere else, and leaves no line in the log', async () => {
    const wrong: string[] = [];
    const check = (what: string, { status, to, text }: RawAnswer) => {
      const leads = to !== null && new URL(to, app.origin).origin !== app.origin;
      if (status >= 500 || leads || text.includes('evil.example')) wrong.push(`${what}: ${status} ${to}`);
    };
    const said = await logged(async () => {
      for (const open of OPEN) {
        const [method = '', action = ''] = open.split(' ');
        const path = `/api/auth/${action}`;
        for (const query of QUERIES) check(`${open}${query}`, await send(method, path + query, FORM));
        for (const cookie of COOKIES)
          check(`${open} ${cookie.slice(0, 60)}`, await send(method, path, { ...FORM, cookie }));
        if (method === 'GET') continue;
        for (const body of BODIES) {
          for (const type of ['application/x-www-form-urlencoded', 'application/json', 'multipart/form-data', '']) {
            check(`${open} ${type} ${body.slice(0, 60)}`, await send(method, path, { 'content-type': type }, body));
          }
        }
      }
    });
    expect(wrong).toEqual([]);
    expect(said).toBe('');
  });

  it('is no fault with a right token for its form either', async () => {
    const me = new PlainBrowser(app.origin);
    const { csrfToken } = JSON.parse((await me.go('/api/auth/csrf')).text) as { csrfToken: string };
    const said = await logged(async () => {
      for (const body of BODIES) {
        const form = new URLSearchParams(body);
        form.set('csrfToken', csrfToken);
        const cookie = `${me.cookie}; next-auth.session-token=a.b.c.d.e`;
        for (const action of ['callback/credentials', 'signout']) {
          const { status, to } = await send('POST', `/api/auth/${action}`, { ...FORM, cookie }, String(form));
          expect([action, body.slice(0, 60), status < 500]).toEqual([action, body.slice(0, 60), true]);
          if (to !== null) expect(to).toMatch(/^\/(?!\/)/);
        }
      }
    });
    expect(said).toBe('');
  });
});

describe('a program that signs in', () => {
  const signIn = async (me: PlainBrowser, fields: Record<string, string>) => {
    const { csrfToken } = JSON.parse((await me.go('/api/auth/csrf')).text) as { csrfToken: string };
    const body = new URLSearchParams({ csrfToken, email: EMAIL, password: PASSWORD, ...fields });
    return me.go('/api/auth/callback/credentials', { method: 'POST', body, headers: { origin: app.origin } });
  };

  it('goes on to an address of this site, and to no other', async () => {
    const answers = [];
    for (const callbackUrl of [
      '/claims',
      `${app.origin}/claims`,
      'https://evil.example/claims',
      '//evil.example',
      'x:y',
    ]) {
      answers.push((await signIn(new PlainBrowser(app.origin), { callbackUrl })).to);
    }
    expect(answers).toEqual(['/claims', '/claims', '/', '/', '/']);
  });

  it('is told where to go on in JSON, where it asks for that', async () => {
    const right = await signIn(new PlainBrowser(app.origin), { json: 'true', callbackUrl: '/queue' });
    expect([right.status, JSON.parse(right.text)]).toEqual([200, { url: `${app.origin}/queue` }]);
    const wrong = await signIn(new PlainBrowser(app.origin), { json: 'true', password: 'wrong' });
    expect([wrong.status, JSON.parse(wrong.text)]).toEqual([
      401,
      { url: `${app.origin}/sign-in?error=CredentialsSignin` },
    ]);
  });

  it('is known from then on, as a browser is', async () => {
    const me = new PlainBrowser(app.origin);
    expect(me.cookieNamed(knownBrowserCookieName(false))).toBeUndefined();
    await signIn(me, {});
    const sealed = me.cookieNamed(knownBrowserCookieName(false));
    expect(await openKnownBrowser(sealed, newsroom.env['AUTH_SECRET'] ?? '')).toMatchObject({
      userId: newsroom.people['a reviewer'],
    });
  });

  it('signs out again, and its session is over', async () => {
    const me = new PlainBrowser(app.origin);
    await signIn(me, {});
    const kept = me.cookie;
    expect((await me.go('/account')).status).toBe(200);
    const { csrfToken } = JSON.parse((await me.go('/api/auth/csrf')).text) as { csrfToken: string };
    const body = new URLSearchParams({ csrfToken });
    expect((await me.go('/api/auth/signout', { method: 'POST', body, headers: { origin: app.origin } })).to).toBe('/');
    expect((await new PlainBrowser(app.origin, kept).go('/account')).to).toMatch(/^\/sign-in/);
  });
});
