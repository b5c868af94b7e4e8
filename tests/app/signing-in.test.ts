import { asc } from 'drizzle-orm';
import { decode } from 'next-auth/jwt';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dropRoles, setDisabled } from '#db/writes/people.ts';
import { knownBrowserCookieName, SESSION_SECONDS, sessionCookieName } from '#lib/auth/cookie.ts';
import { hashToken, newToken } from '#lib/auth/tokens.ts';
import { OPERATOR } from '#lib/core/people/actor.ts';
import { offerNewPassword } from '#lib/workflow/people/offer-new-password.ts';
import { startApp, type AppServer } from './support/app-server.ts';
import { openNewsroom, PASSWORD, VISITORS, type Newsroom, type Visitor } from './support/newsroom.ts';
import { alertOn, PlainBrowser } from './support/plain-browser.ts';
import { randomIds } from './support/random-ids.ts';

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
beforeEach(async () => {
  const { rateLimits } = newsroom.db.tables;
  await newsroom.db.commit({
    writes: [{ rows: 'any', what: 'count', build: (q) => q.delete(rateLimits) }],
    events: [],
  });
});

const emailOf = (visitor: Visitor) => `person${Object.keys(VISITORS).indexOf(visitor)}@example.org`;
const EDITOR = emailOf('an editor');
const WRONG = 'Wrong e-mail or password. Please try again.';
const browser = () => new PlainBrowser(app.origin);
const signIn = (with_: PlainBrowser, fields: Record<string, string> = {}, headers = {}) =>
  with_.submit('/sign-in', 'password', { email: EDITOR, password: PASSWORD, ...fields }, headers);

async function events(): Promise<readonly { kind: string; payload: string }[]> {
  const { events: t } = newsroom.db.tables;
  return newsroom.db.read.select({ kind: t.kind, payload: t.payload }).from(t).orderBy(asc(t.sequence));
}

describe('signing in, without script', () => {
  it('opens the page that was asked for', async () => {
    const me = browser();
    expect((await me.go('/dashboard')).to).toBe('/sign-in?next=%2Fdashboard');
    const signedIn = await me.submit('/sign-in?next=%2Fdashboard', 'password', { email: EDITOR, password: PASSWORD });
    expect([signedIn.status, signedIn.to]).toEqual([303, '/dashboard']);
    expect((await me.go('/dashboard')).status).toBe(200);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to another site: %s',
    async (next) => {
      const { to } = await signIn(browser(), { next });
      expect(new URL(to ?? '', app.origin).origin).toBe(app.origin);
    },
  );

  it('gives a cookie that scripts and other sites do not get, with two ids and nothing else in it', async () => {
    const me = browser();
    await signIn(me);
    expect(me.setCookie).toMatch(/; Path=\/;/);
    expect(me.setCookie).toMatch(new RegExp(`; Max-Age=${SESSION_SECONDS};`));
    expect(me.setCookie).toMatch(/; HttpOnly; SameSite=lax$/);
    const token = me.cookieNamed(sessionCookieName(false)) ?? '';
    const inside = await decode({ token, secret: newsroom.env['AUTH_SECRET'] ?? '' });
    expect(Object.keys(inside ?? {}).toSorted()).toEqual(['exp', 'iat', 'jti', 'sid', 'sub']);
  });

  it('takes the e-mail in any case', async () => {
    expect((await signIn(browser(), { email: ` ${EDITOR.toUpperCase()} ` })).status).toBe(303);
  });

  it('says the same of a wrong password, an unknown person and a disabled account', async () => {
    const tries = [{ password: 'wrong' }, { email: 'nobody@example.org' }, { email: emailOf('a disabled person') }];
    for (const fields of tries) {
      const answer = await signIn(browser(), fields);
      expect([answer.status, alertOn(answer)]).toEqual([200, WRONG]);
    }
  });

  it('fills in again what was typed, but never the password', async () => {
    const { text } = await signIn(browser(), { email: 'typo@example.org', password: 'a secret typed here' });
    expect(text).toContain('value="typo@example.org"');
    expect(text).not.toContain('a secret typed here');
  });

  it('is told in the log, as is a refusal, without saying who tried', async () => {
    const before = (await events()).length;
    await signIn(browser(), { email: 'nobody@example.org' });
    await signIn(browser());
    const told = (await events()).slice(before);
    expect(told.map(({ kind }) => kind)).toEqual(['sign-in.refused', 'session.started']);
    expect(JSON.stringify(told)).not.toContain('nobody@example.org');
  });
});

describe('many attempts', () => {
  it('at one account are stopped, then with the right password too; other accounts stay open', async () => {
    const before = (await events()).length;
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect(alertOn(await signIn(browser(), { password: `guess ${attempt}` }))).toBe(WRONG);
    }
    for (const password of ['guess 11', PASSWORD]) {
      expect(alertOn(await signIn(browser(), { password }))).toBe('Too many attempts. Try again in 15 minutes.');
    }
    expect((await signIn(browser(), { email: emailOf('a reviewer') })).status).toBe(303);
    // The ten, one for reaching the limit, and the reviewer: a flood does not fill the log.
    expect((await events()).length - before).toBe(12);
  });

  it('at once are counted like those one after the other', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => signIn(browser(), { password: 'guess' })));
    expect(all.filter((answer) => alertOn(answer) === WRONG).length).toBeLessThanOrEqual(10);
  });

  it('from one address at many accounts are stopped, whatever address the client claims', async () => {
    for (let attempt = 1; attempt <= 50; attempt += 1) {
      await signIn(browser(), { email: `person-${attempt}@example.net` }, { 'x-forwarded-for': `10.0.0.${attempt}` });
    }
    const answer = await signIn(browser(), {}, { 'x-forwarded-for': '192.0.2.1' });
    expect(alertOn(answer)).toMatch(/^Too many attempts/);
  });

  it('by a stranger leave a browser alone in which its person has signed in before, until the password changes', async () => {
    const email = emailOf('a reviewer and editor');
    const known = browser();
    await signIn(known, { email });
    await known.submit('/account', 'Sign out', {});
    for (let attempt = 1; attempt <= 60; attempt += 1) await signIn(browser(), { email, password: `guess ${attempt}` });
    expect(alertOn(await signIn(browser(), { email }))).toMatch(/^Too many attempts/);
    // Its cookie says nothing of other people.
    expect(alertOn(await signIn(known, { email: emailOf('an admin') }))).toMatch(/^Too many attempts/);
    expect((await signIn(known, { email })).status).toBe(303);
  });

  it('that went well do not count', async () => {
    for (let attempt = 1; attempt <= 12; attempt += 1) expect((await signIn(browser())).status).toBe(303);
  });
});

describe('a session', () => {
  it('ends with signing out: a kept copy of the cookie opens nothing', async () => {
    const me = browser();
    await signIn(me);
    const kept = me.cookie;
    expect((await me.submit('/account', 'Sign out', {})).to).toBe('/sign-in');
    expect(me.cookieNamed(sessionCookieName(false))).toBeUndefined();
    expect((await new PlainBrowser(app.origin, kept).go('/account')).to).toMatch(/^\/sign-in/);
  });

  it('ends everywhere with signing out everywhere', async () => {
    const [me, elsewhere] = [browser(), browser()];
    await signIn(me, { email: emailOf('a reviewer and editor') });
    await signIn(elsewhere, { email: emailOf('a reviewer and editor') });
    expect((await me.submit('/account', 'Sign out everywhere', {})).to).toBe('/sign-in');
    expect((await elsewhere.go('/account')).status).toBe(307);
  });

  it('ends elsewhere, and stays here, when the password changes', async () => {
    const email = emailOf('a person without a role');
    const [me, elsewhere] = [browser(), browser()];
    await signIn(me, { email });
    await signIn(elsewhere, { email });
    const knownBefore = elsewhere.cookieNamed(knownBrowserCookieName(false));
    const changed = await me.submit('/account', 'current', { current: PASSWORD, password: 'quite another password' });
    expect(changed.text).toContain('Your password is changed.');
    expect((await me.go('/account')).status).toBe(200);
    expect((await elsewhere.go('/account')).status).toBe(307);
    expect(alertOn(await signIn(browser(), { email }))).toBe(WRONG);
    // Elsewhere is a stranger's browser now, and counted as one.
    expect(elsewhere.cookieNamed(knownBrowserCookieName(false))).toBe(knownBefore);
    for (let attempt = 1; attempt <= 10; attempt += 1) await signIn(elsewhere, { email, password: 'guess' });
    expect(alertOn(await signIn(elsewhere, { email }))).toMatch(/^Too many attempts/);
    await me.submit('/account', 'Sign out', {});
    expect((await signIn(me, { email, password: 'quite another password' })).status).toBe(303);
  });

  it('ends with a link for a new password, which signs in whoever follows it', async () => {
    const [email, userId] = [emailOf('a person without a role'), newsroom.people['a person without a role']];
    const offer = await offerNewPassword(
      { db: newsroom.db, actor: OPERATOR, now: Date.now(), newId: randomIds, newToken, hashToken },
      { userId },
    );
    const link = `/invite/${offer.ok ? offer.value.token : ''}`;
    const old = new PlainBrowser(app.origin, await newsroom.cookie('a person without a role'));
    const [me, password] = [browser(), 'a password from the link'];
    const chosen = await me.submit(link, 'password', { password });
    expect([chosen.status, chosen.to, alertOn(chosen)]).toEqual([303, '/', '']);
    expect((await me.go('/account')).status).toBe(200);
    expect((await old.go('/account')).status).toBe(307);
    expect((await signIn(browser(), { email, password })).status).toBe(303);
    expect((await browser().go(link)).status).toBe(404);
  });

  it('follows at once what an administrator changes', async () => {
    const me = new PlainBrowser(app.origin, await newsroom.cookie('an editor'));
    expect((await me.go('/dashboard')).status).toBe(200);
    const id = newsroom.people['an editor'];
    await newsroom.db.commit({ writes: [dropRoles(id)], events: [] });
    expect((await me.go('/dashboard')).status).toBe(403);
    await newsroom.db.commit({ writes: [setDisabled({ id, version: 1 }, Date.now())], events: [] });
    expect((await me.go('/dashboard')).to).toMatch(/^\/sign-in/);
  });
});

describe('next-auth’s own door', () => {
  const REVIEWER = emailOf('a reviewer');

  async function callback(me: PlainBrowser, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const { csrfToken } = JSON.parse((await me.go('/api/auth/csrf')).text) as { csrfToken: string };
    const body = new URLSearchParams({ csrfToken, email: REVIEWER, password: PASSWORD, ...fields });
    return me.go('/api/auth/callback/credentials', {
      method: 'POST',
      body,
      headers: { origin: app.origin, ...headers },
    });
  }

  it('leads to the same session', async () => {
    const me = browser();
    expect((await callback(me, {})).status).toBe(302);
    expect((await me.go('/queue')).status).toBe(200);
  });

  it('has the same refusal', async () => {
    const me = browser();
    const answer = await callback(me, { password: 'wrong' });
    expect(answer.to).toMatch(/error=CredentialsSignin/);
    expect(alertOn(await me.go('/sign-in?error=CredentialsSignin'))).toBe(WRONG);
  });

  it('has the same limits', async () => {
    const me = browser();
    for (let attempt = 1; attempt <= 10; attempt += 1) await callback(me, { password: 'wrong' });
    expect((await callback(me, {})).to).toMatch(/error=rate_limited/);
  });

  it('takes nothing from another site, and nothing large', async () => {
    expect((await callback(browser(), {}, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await callback(browser(), { password: 'x'.repeat(30_000) })).status).toBe(413);
  });

  it('tells nobody’s name', async () => {
    const me = new PlainBrowser(app.origin, await newsroom.cookie('a reviewer'));
    const session = JSON.parse((await me.go('/api/auth/session')).text) as object;
    expect(Object.keys(session)).toEqual(['expires']);
  });
});
