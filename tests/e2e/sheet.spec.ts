import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { importStory } from './support/import-story.ts';

const STORY = {
  title: 'The bridge of Orvale',
  slug: 'orvale-bridge',
  text: `ORVALE, March 9, 2026 (Demo Wire) — Deputy Mayor Lena Holt said on Saturday that 12 people were hurt when the bridge fell.

Lena Hollt told reporters the bridge was old. “We will build it again,” she said.

The hospital of Orvale said 14 people were hurt.`,
};

test.describe('the sheet of a story', () => {
  test.beforeAll(({ newsroom }) => importStory(newsroom.dataDir, STORY));

  test('by keyboard: what differs comes first, leads to its places in the copy and to its claims', async ({
    pageOf,
  }) => {
    const page = await pageOf('firstReviewer');
    await openStory(page);
    await page.keyboard.press('n');
    const names = page.getByRole('tab', { name: /^Names/ });
    await expect(names).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const holt = page.getByRole('button', { name: /Flagged: Lena Holt · Lena Hollt/ });
    await expect(holt).toBeFocused();
    await expect(holt).toContainText('Spelled in two ways');

    await page.keyboard.press('Enter');
    await expect(page.locator('[data-found="here"]')).toHaveText('Lena Holt');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-found="here"]')).toHaveText('Lena Hollt');
    await expectAccessible(page);

    const claims = page.getByRole('list', { name: 'Claims that use it' }).getByRole('link');
    await claims.last().click();
    await expect(claims.last()).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-found]')).toHaveCount(0);

    await names.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: /^Figures/ })).toBeFocused();
    await expect(page.getByRole('button', { name: /Flagged: 12 people · 14 people/ })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(names).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on a phone, ${colorScheme}: an entry turns to the copy, and the tab turns back`, async ({ pageOf }) => {
      const page = await pageOf('firstReviewer', { colorScheme, width: 320 });
      await openStory(page);
      await page.getByRole('button', { name: 'Sheet' }).first().click();
      await expectAccessible(page);
      await page.getByRole('tab', { name: /^Dates/ }).click();
      await page.getByRole('button', { name: /^Saturday/ }).click();
      await expect(page.locator('[data-found="here"]')).toBeInViewport();
      await page.getByRole('group', { name: 'Panes' }).getByRole('button', { name: 'Sheet' }).click();
      await expect(page.getByRole('button', { name: /^Saturday/ })).toContainText('2026-03-07, from the dateline');
      await page.getByRole('tab', { name: /^Quotes/ }).click();
      await expect(page.getByRole('button', { name: /We will build it again/ })).toBeVisible();
      await expectAccessible(page);
    });
  }
});

async function openStory(page: Page): Promise<void> {
  await page.goto('/articles');
  await page.getByRole('main').getByRole('link', { name: STORY.title }).first().click();
  await expect(page.getByRole('navigation', { name: 'Claims of this story' })).toBeVisible();
}
