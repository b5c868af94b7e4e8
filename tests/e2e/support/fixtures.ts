import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { PEOPLE, type DemoRole } from '#lib/demo/people.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { PASSWORD } from './workspace.ts';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

type PerTest = {
  /** A page of somebody who is signed in. Every error in its console fails the test. */
  readonly pageOf: (role: DemoRole, options?: PageOptions) => Promise<Page>;
  /** A page of somebody who is not. */
  readonly visitorPage: (options?: PageOptions) => Promise<Page>;
};
type PerWorker = {
  readonly newsroom: Newsroom;
  /** Signed in once per worker: sign-in is rate-limited, as it should be. */
  readonly stateOf: (role: DemoRole) => Promise<StorageState>;
};
export type PageOptions = {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  /** Console errors that belong to the test, such as the browser's own line about a 409. */
  readonly expectedErrors?: RegExp;
};

export const test = base.extend<PerTest, PerWorker>({
  newsroom: [
    // Playwright reads from the pattern which fixtures this one needs: none.
    async ({}, use) => {
      const newsroom = await openNewsroom();
      await use(newsroom);
      await newsroom.close();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  stateOf: [
    async ({ newsroom, browser }, use) => {
      const states = new Map<DemoRole, Promise<StorageState>>();
      const signedIn = async (role: DemoRole) => {
        const context = await browser.newContext({ baseURL: newsroom.address });
        const page = await context.newPage();
        await signIn(page, role);
        const state = await context.storageState();
        await context.close();
        return state;
      };
      await use((role) => {
        const state = states.get(role) ?? signedIn(role);
        states.set(role, state);
        return state;
      });
    },
    { scope: 'worker' },
  ],
  pageOf: async ({ newsroom, browser, stateOf }, use) => {
    const opened = openedPages();
    await use(async (role, options = {}) => {
      const context = await browser.newContext({ ...settings(newsroom, options), storageState: await stateOf(role) });
      return opened.watch(await context.newPage(), options);
    });
    await opened.close();
  },
  visitorPage: async ({ newsroom, browser }, use) => {
    const opened = openedPages();
    await use(async (options = {}) => {
      const context = await browser.newContext(settings(newsroom, options));
      return opened.watch(await context.newPage(), options);
    });
    await opened.close();
  },
});

export { expect };

/** Through the form, as a person does. */
export async function signIn(page: Page, role: DemoRole, password: string = PASSWORD): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(/e-?mail/i).fill(PEOPLE[role].email);
  await page.getByLabel(/password/i).fill(password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page).not.toHaveURL(/sign-in/);
}

function settings(newsroom: Newsroom, { colorScheme = 'light', width = 1280 }: PageOptions) {
  return {
    baseURL: newsroom.address,
    colorScheme,
    viewport: { width, height: width < 600 ? 640 : 800 },
    reducedMotion: 'reduce' as const,
  };
}

/** Collects what the pages complain of, and closes them. */
function openedPages() {
  const pages: Page[] = [];
  const complaints: string[] = [];
  return {
    watch(page: Page, { expectedErrors }: PageOptions): Page {
      pages.push(page);
      const note = (words: string) => {
        if (!expectedErrors?.test(words)) complaints.push(`${page.url()}: ${words}`);
      };
      page.on('console', (message) => {
        if (message.type() === 'error') note(`${message.text()} ${message.location().url}`);
      });
      page.on('pageerror', (error) => note(String(error.stack ?? error)));
      return page;
    },
    async close() {
      await Promise.all(pages.map((page) => page.context().close()));
      expect(complaints, 'errors in the browser’s console').toEqual([]);
    },
  };
}
