import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApp, type AppServer } from '../support/app-server.ts';
import { builtActions } from '../support/ask.ts';
import { openNewsroom, PASSWORD, type Newsroom } from '../support/newsroom.ts';
import { alertOn, PlainBrowser } from '../support/plain-browser.ts';
import { PROXIES, startProxy, type ProxyKind, type SmallProxy } from '../support/small-proxy.ts';

const EDITOR = 'person7@example.org';
const ADMIN = 'person8@example.org';

describe.each(['http', 'https'] as const)('with a PUBLIC_URL of %s', (scheme) => {
  let newsroom: Newsroom;
  let app: AppServer;
  let proxy: SmallProxy;
  let kind: ProxyKind = 'none';
  let publicUrl: string;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    proxy = await startProxy(
      () => app.origin,
      () => kind,
    );
    publicUrl = scheme === 'https' ? 'https://desk.example.org' : `http://localhost:${proxy.port}`;
    app = await startApp({ ...newsroom.env, PUBLIC_URL: publicUrl });
  });
  afterAll(async () => {
    await proxy.stop();
    await app.stop();
    await newsroom.close();
  });

  /** What a browser sends that has the public address in its address bar. */
  const fromHere = () => ({ origin: publicUrl, 'sec-fetch-site': 'same-origin', host: new URL(publicUrl).host });
  const browser = () => new PlainBrowser(`http://localhost:${proxy.port}`);
  const signIn = (me: PlainBrowser, email = EDITOR) =>
    me.submit('/sign-in?next=%2Fqueue', 'password', { email, password: PASSWORD }, fromHere());

  describe.each(Object.keys(PROXIES) as readonly ProxyKind[])('behind %s', (which) => {
    beforeEach(() => {
      kind = which;
    });

    it('somebody signs in without script, with a cookie that fits the scheme', async () => {
      const me = browser();
      const { status, to } = await signIn(me);
      expect([status, to]).toEqual([303, '/queue']);
      expect(me.setCookie.includes('; Secure')).toBe(scheme === 'https');
      expect(me.setCookie.startsWith('__Secure-')).toBe(scheme === 'https');
      expect((await me.go('/queue')).status).toBe(200);
    });

    it('somebody signs in with script', async () => {
      const me = browser();
      const action = builtActions().find(({ file, name }) => file === 'app/sign-in/actions.ts' && name === 'signIn');
      const form = new FormData();
      form.set('_1_email', EDITOR);
      form.set('_1_password', PASSWORD);
      form.set('_1_next', '/dashboard');
      form.set('0', '[{"state":"fresh"},"$K1"]');
      const headers = { ...fromHere(), 'next-action': action?.id ?? '', accept: 'text/x-component' };
      const { response } = await me.go('/sign-in', { method: 'POST', body: form, headers });
      expect(response.headers.get('x-action-redirect')).toMatch(/^\/dashboard;/);
      expect((await me.go('/dashboard')).status).toBe(200);
    });

    it('the desk writes', async () => {
      const me = browser();
      await signIn(me);
      const body = JSON.stringify({ name: `A source behind ${which}`, kind: 'outlet' });
      const headers = { ...fromHere(), 'content-type': 'application/json' };
      const answer = await me.go('/api/sources', { method: 'POST', body, headers });
      expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('"ok":true')]);
    });

    it('a program signs in through next-auth', async () => {
      const me = browser();
      const { csrfToken } = JSON.parse((await me.go('/api/auth/csrf')).text) as { csrfToken: string };
      const body = new URLSearchParams({
        csrfToken,
        email: EDITOR,
        password: PASSWORD,
        json: 'true',
        callbackUrl: '/queue',
      });
      const answer = await me.go('/api/auth/callback/credentials', { method: 'POST', body, headers: fromHere() });
      expect([answer.status, answer.text]).toEqual([200, JSON.stringify({ url: `${publicUrl}/queue` })]);
    });

    it('links that leave the site name the public address', async () => {
      const me = browser();
      await signIn(me, ADMIN);
      const fields = { name: 'New', email: `new-${which}@example.org`.toLowerCase(), roles: 'reviewer' };
      const { text } = await me.submit('/admin/people', 'email', fields, fromHere());
      expect(text).toContain(`${publicUrl}/invite/`);
      expect(text).not.toContain(new URL(app.origin).host);
    });

    it('redirects stay where the browser is', async () => {
      expect((await browser().go('/dashboard')).to).toBe('/sign-in?next=%2Fdashboard');
      const { to } = await browser().go('/queue/', { headers: fromHere() });
      expect(to).toMatch(/^\/(?!\/)/);
    });

    it('another site writes nothing', async () => {
      const me = browser();
      const refused = await me.submit(
        '/sign-in',
        'password',
        { email: EDITOR, password: PASSWORD },
        { origin: 'https://evil.example' },
      );
      expect([refused.status, me.cookie]).toEqual([403, '']);
      expect(refused.text).toBe('This request did not come from a page of this site. Reload the page and try again.\n');
      // Nor does one that has the upstream's own name.
      const inside = { email: EDITOR, password: PASSWORD };
      expect((await me.submit('/sign-in', 'password', inside, { origin: app.origin })).status).toBe(403);
    });
  });

  it('a host that a stranger names is in no answer', async () => {
    kind = 'none';
    const me = new PlainBrowser(app.origin);
    const foreign = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'gopher',
      'x-forwarded-port': '66',
      forwarded: 'host=evil.example;proto=https',
      'x-original-host': 'evil.example',
    };
    await signIn(me, ADMIN);
    const paths = ['/', '/queue/', '/dashboard', '/sign-in', '/setup', '/invite/x', '/nothing', '/favicon.ico'];
    const more = [
      '/admin/people',
      '/api/auth/session',
      '/api/auth/csrf',
      '/api/health',
      '/api/nothing',
      '/.well-known/x',
    ];
    for (const path of [...paths, ...more]) {
      for (const visitor of [me, new PlainBrowser(app.origin)]) {
        const { response, text } = await visitor.go(path, { headers: foreign });
        const all = JSON.stringify([...response.headers]) + text;
        expect([path, response.status < 500, all.includes('evil.example'), all.includes('gopher')]).toEqual([
          ...[path, true, false, false],
        ]);
      }
    }
  });

  it('a form whose Origin is no address at all is refused in words', async () => {
    const me = browser();
    for (const origin of ['nonsense', 'null', 'http://', 'http://[', '%00']) {
      const { status } = await me.submit('/sign-in', 'password', { email: EDITOR, password: PASSWORD }, { origin });
      expect([origin, status]).toEqual([origin, 403]);
    }
  });

  it('a form that does not say where it comes from is refused too', async () => {
    const me = browser();
    const page = await me.submit('/sign-in', 'password', { email: EDITOR, password: 'x' }, fromHere());
    expect(alertOn(page)).toMatch(/Wrong e-mail or password/);
  });
});
