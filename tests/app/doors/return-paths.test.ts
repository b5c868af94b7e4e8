import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localPath } from '#lib/web/return-path.ts';
import { startApp, type AppServer } from '../support/app-server.ts';
import { openNewsroom, PASSWORD, type Newsroom } from '../support/newsroom.ts';
import { pathsFromOutside } from '../support/paths-from-outside.ts';
import { PlainBrowser } from '../support/plain-browser.ts';

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

/** Where a browser would be after the answer, whatever it was asked for. */
const arrivesAt = (to: string | null, from: string) => new URL(to ?? from, new URL(from, app.origin));
const asQuery = (path: string) => encodeURIComponent(path.toWellFormed());

describe('somebody who is signed in and opens the sign-in page', () => {
  it('is led on within the site, whatever the address says', async () => {
    const me = new PlainBrowser(app.origin, await newsroom.cookie('an editor'));
    await fc.assert(
      fc.asyncProperty(pathsFromOutside, async (asked) => {
        const page = `/sign-in?next=${asQuery(asked)}`;
        const { status, to } = await me.go(page);
        expect(status).toBeLessThan(500);
        expect(arrivesAt(to, page).origin).toBe(app.origin);
        // A refusal of Node's for a line that is too long leads nowhere.
        if (status < 400) expect(to).toBe(localPath(asked.toWellFormed()));
      }),
      { numRuns: 150 },
    );
  });
});

describe('somebody who signs in', () => {
  const signIn = (page: string, fields: Record<string, string> = {}) =>
    new PlainBrowser(app.origin).submit(page, 'password', {
      email: 'person7@example.org',
      password: PASSWORD,
      ...fields,
    });

  it('is led on within the site, whatever the address of the page says', async () => {
    await fc.assert(
      fc.asyncProperty(pathsFromOutside, async (asked) => {
        fc.pre(asQuery(asked).length < 4000);
        const { status, to } = await signIn(`/sign-in?next=${asQuery(asked)}`);
        expect([status, to]).toEqual([303, localPath(asked.toWellFormed())]);
      }),
      { numRuns: 25 },
    );
  });

  it('is led on within the site, whatever a forged form says', async () => {
    const forged = [
      '/..//evil.example',
      '//evil.example',
      '/\\evil.example',
      '/%2f/evil.example',
      'https://evil.example',
    ];
    for (const next of [...forged, '/\t/evil.example', '/queue#//evil.example', 'x'.repeat(1999)]) {
      const { status, to } = await signIn('/sign-in', { next });
      expect([next, status, to]).toEqual([next, 303, localPath(next)]);
    }
  });
});

describe('somebody without a session', () => {
  it('is sent to the sign-in page of this site, whatever was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(pathsFromOutside, async (asked) => {
        // As a browser sends it: its address bar leaves nothing that is not ASCII, and no dots.
        const url = URL.canParse(asked, app.origin) ? new URL(asked, app.origin) : null;
        fc.pre(url !== null && url.origin === app.origin && url.href.length < 4000);
        const path = `${url.pathname}${url.search}`;
        const response = await fetch(`${app.origin}${path}`, { redirect: 'manual' });
        expect([path, response.status < 500]).toEqual([path, true]);
        expect(arrivesAt(response.headers.get('location'), path).origin).toBe(app.origin);
      }),
      { numRuns: 150 },
    );
  });
});
