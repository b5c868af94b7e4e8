import type { Page } from '@playwright/test';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { expectAccessible } from './support/axe.ts';
import { deskOf } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import { importStory } from './support/import-story.ts';

const STORY = {
  title: 'The new bridge of Orvale',
  slug: 'orvale-new-bridge',
  text: `ORVALE, March 9, 2026 (Demo Wire) — The council of Orvale approved the new bridge on Monday.

The old bridge carried 4,000 drivers each day on the road to Velden.

Sources: Orvale Post`,
};

const CAPTURE = `The sitting began at nine. Three members were away.

The council of Orvale has not approved the new bridge, the clerk told this paper on Monday.

The ferry of Orvale will run until June. The road to Velden is closed at night.

Each day 4,000 drivers crossed the old bridge, which carried the road to Velden. The river is low.`;

test.beforeAll(({ newsroom }) => importStory(newsroom.dataDir, STORY));

test('an opened capture offers sentences to begin with, and says what picked words perhaps do without choosing it', async ({
  pageOf,
}) => {
  const page = await pageOf('firstReviewer');
  const desk = await openClaim(page, /approved the new bridge/);
  await desk.capture('Orvale Post', CAPTURE, 'The sitting');
  await page.keyboard.press('e');
  await desk.dialog.getByRole('button', { name: 'Orvale Post', exact: true }).click();
  const reader = page.getByRole('group', { name: /Text of the capture/ });
  const offered = desk.evidence.getByRole('button', { name: /^“The council of Orvale has not approved/ });
  await expect(desk.evidence.getByText('May bear on the claim:')).toBeVisible();
  await offered.click();
  await expect(offered).toHaveAttribute('aria-current', 'true');
  await expect(reader.locator('.reader-here')).toHaveText(/^The council of Orvale has not approved/);

  await page.keyboard.press('q');
  const perhaps = desk.evidence.getByRole('status').filter({ hasText: 'Perhaps' });
  await expect(perhaps).toContainText(
    'Perhaps contradicts. The passage says the opposite: only one of the two has a “not”.',
  );
  await expectAccessible(page);
  expect(new Set((await claimsOf(page)).map(({ code }) => code))).toEqual(new Set([null]));
  await expect(desk.evidence.getByText('still open')).toHaveCount(0);

  // The next sentence is about something else: nothing is suggested.
  await page.keyboard.press('q');
  await expect(reader.locator('[data-picked]')).toHaveText(/^The ferry/);
  await expect(perhaps).toHaveCount(0);

  // A person decides, also otherwise than suggested.
  await offered.click();
  await expect(perhaps).toBeVisible();
  const kept = page.waitForResponse(/\/api\/claims\/[^/]+\/evidence$/);
  await page.keyboard.press('a');
  expect((await kept).status()).toBe(200);
  await expect(desk.evidence.getByText(/^1 passage, 1 origin$/)).toBeVisible();
});

test('what has to be shown for a claim unfolds, and each point is shown in the copy', async ({ pageOf }) => {
  const page = await pageOf('firstReviewer');
  const desk = await openClaim(page, /carried 4,000 drivers/);
  const fold = desk.card.getByText('What has to be shown (3)');
  await expect(desk.card.getByRole('button', { name: 'The old bridge carried 4,000 drivers.' })).toBeHidden();
  await fold.press('Enter');
  const point = desk.card.getByRole('button', { name: 'The old bridge carried 4,000 drivers each day.' });
  await point.focus();
  await page.keyboard.press('Enter');
  await expect(point).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-found="here"]')).toHaveText('The old bridge carried 4,000 drivers each day');
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await expect(point).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-found]')).toHaveCount(0);

  await point.press('Enter');
  await fold.press('Enter');
  await expect(point).toBeHidden();
  await expect(page.locator('[data-found]')).toHaveCount(0);
});

async function openClaim(page: Page, words: RegExp) {
  await page.goto('/articles');
  await page.getByRole('main').getByRole('link', { name: STORY.title }).first().click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  const claim = (await claimsOf(page)).find(({ text }) => words.test(text));
  if (!claim) throw new Error(`No claim says ${String(words)}.`);
  const desk = deskOf(page);
  await desk.open(articleIn(page), claim);
  return desk;
}

async function claimsOf(page: Page): Promise<DeskView['claims']> {
  const answer = await page.request.get(`/api/articles/${articleIn(page)}/desk`);
  return ((await answer.json()) as { readonly value: DeskView }).value.claims;
}

const articleIn = (page: Page): string => /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
