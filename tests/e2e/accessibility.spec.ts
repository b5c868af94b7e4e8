import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { pagesToOpen } from './support/pages.ts';

// The browser's own line about a page that was refused, which the test asks for.
const REFUSED = /Failed to load resource: the server responded with a status of 40[34]/;

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 320]) {
    test(`every page is accessible, ${colorScheme}, ${width} px wide`, async ({ newsroom, pageOf, visitorPage }) => {
      const opened = new Map<string, Awaited<ReturnType<typeof visitorPage>>>();
      for (const { path, as } of pagesToOpen(newsroom.dataDir)) {
        await test.step(`${path} as ${as}`, async () => {
          const options = { colorScheme, width, expectedErrors: REFUSED };
          const page = opened.get(as) ?? (await (as === 'visitor' ? visitorPage(options) : pageOf(as, options)));
          opened.set(as, page);
          await page.goto(path);
          await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
          await expectAccessible(page);
        });
      }
    });
  }
}
