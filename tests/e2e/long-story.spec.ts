import type { Page } from '@playwright/test';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { inventedStory } from '../../bench/growth-text.ts';
import { deskOf } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import { importStory } from './support/import-story.ts';

const SLUG = 'harbour-in-figures';

test('a story of four hundred claims comes in parts, and is checked like any other', async ({ pageOf, newsroom }) => {
  await importStory(newsroom.dataDir, { title: 'The harbour in figures', slug: SLUG, text: inventedStory(220) });
  const page = await pageOf('firstReviewer');
  await page.goto('/articles');
  const address = await page
    .getByRole('link', { name: /harbour in figures/i })
    .first()
    .getAttribute('href');
  const articleId = address?.split('/')[2] ?? '';
  const desk = await deskView(page, articleId);
  const count = desk.lines.length;
  expect(count).toBeGreaterThan(350);
  expect(desk.parts.length).toBeGreaterThan(4);
  const { card, choose, logSearch } = deskOf(page);
  const claimCard = (n: number) => page.getByRole('region', { name: `Claim ${n}`, exact: true });

  await test.step('it opens with the whole numbers before all of it is here', async () => {
    await page.goto(`/articles/${articleId}`);
    await expect(claimCard(1)).toBeVisible();
    await expect(card.getByText(`Claim 1 of ${count}`)).toBeVisible();
    await expect(page.getByText(`0 of ${count} checked`)).toBeVisible();
  });

  const last = desk.lines.at(-1)?.id ?? '';
  await test.step('an address leads to the last claim', async () => {
    await page.goto(`/articles/${articleId}?claim=${last}`);
    await expect(claimCard(count)).toBeVisible();
    await expect(page.locator(`mark[data-claims~="${last}"]`).first()).toBeInViewport();
    await page.keyboard.press('j');
    await expect(claimCard(count)).toBeVisible();
  });

  await test.step('J and K go over the border of a part, whether it is here or not', async () => {
    const border = desk.lines.findIndex((line) => line.part === 3);
    const before = desk.lines[border - 1]?.id ?? '';
    await page.route(/\/desk\/part/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(`/articles/${articleId}?claim=${before}`);
    await expect(claimCard(border)).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(claimCard(border + 2)).toBeVisible();
    await expect(page.locator(`mark[data-claims~="${desk.lines[border + 1]?.id ?? ''}"]`).first()).toBeInViewport();
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await expect(claimCard(border)).toBeVisible();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  await test.step('the rest comes by itself, so that the browser finds all of it, and nothing moves', async () => {
    await page.goto(`/articles/${articleId}?claim=${desk.lines.at(200)?.id ?? ''}`);
    const mark = page.locator(`mark[data-claims~="${desk.lines.at(200)?.id ?? ''}"]`).first();
    await expect(mark).toBeInViewport();
    const top = await mark.evaluate((element) => element.getBoundingClientRect().top);
    await expect(page.locator('.copy-gap')).toHaveCount(0);
    const after = await mark.evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(after - top)).toBeLessThan(40);
  });

  await test.step('a verdict is saved there, and undone', async () => {
    await page.goto(`/articles/${articleId}?claim=${last}`);
    await expect(claimCard(count)).toBeVisible();
    await choose('4');
    await logSearch('register', 'ferry');
    const saved = page.waitForResponse(/\/api\/claims\/[^/]+\/check$/);
    await page.keyboard.press('Enter');
    expect((await saved).status()).toBe(200);
    await expect(page.getByText(/Claim \d+ (saved|unverified)/)).toBeVisible();
    await expect.poll(async () => (await deskView(page, articleId)).lines.at(-1)?.mine).toBe('closed');
    await page.keyboard.press('z');
    await expect.poll(async () => (await deskView(page, articleId)).lines.at(-1)?.mine).not.toBe('closed');
    await expect(claimCard(count)).toBeVisible();
  });

  await test.step('its report is shown page by page, with the whole numbers', async () => {
    await page.goto(`/articles/${articleId}/report`);
    const pages = page.getByRole('navigation', { name: 'Pages of the report' }).first();
    await expect(pages).toContainText(/Claims 1 to \d+ of/);
    await expect(pages).toContainText(`of ${count}.`);
    await pages.getByRole('link', { name: 'Show the next' }).click();
    await expect(pages.getByRole('link', { name: 'Show the previous' })).toBeVisible();
    await expect(page.locator('#note-1')).toHaveCount(0);
  });

  await test.step('the strip is steered to the end by its keys', async () => {
    await page.goto(`/articles/${articleId}`);
    await page
      .getByRole('navigation', { name: 'Claims of this story' })
      .getByRole('link', { name: /^Claim 1,/ })
      .focus();
    await page.keyboard.press('End');
    await expect(claimCard(count)).toBeVisible();
    await expect(page.getByRole('link', { name: new RegExp(`^Claim ${count},`) }).first()).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(claimCard(count - 1)).toBeVisible();
  });
});

async function deskView(page: Page, articleId: string): Promise<DeskView> {
  const answer = await page.request.get(`/api/articles/${articleId}/desk`);
  return ((await answer.json()) as { readonly value: DeskView }).value;
}
