import type { Page } from '@playwright/test';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { PEOPLE } from '#lib/demo/people.ts';
import { expect, test } from './support/fixtures.ts';
import { PASSWORD } from './support/workspace.ts';

// Only keys in this file: no click, no fill of a field that a Tab did not reach.

test('a claim that has its evidence is attributed in at most four key presses from the queue', async ({ pageOf }) => {
  const page = await pageOf('firstReviewer');
  await page.goto('/queue');
  const row = page.getByRole('link', { name: /wall around the wrong street/ });
  await walkTo(page, row, 'j');
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  await press('Enter');
  const card = page.getByRole('region', { name: /^Claim \d+$/ });
  await expect(card.getByText('This is a wall around the wrong street.')).toBeVisible();
  await expect(card.getByText('permitted', { exact: true }).first()).toBeVisible();
  await press('2');
  await expect(card.getByRole('radio', { name: /Attributed/ })).toBeChecked();
  const saved = page.waitForResponse(/\/api\/claims\/[^/]+\/check$/);
  await press('Enter');
  expect((await saved).status()).toBe(200);
  expect(presses).toBeLessThanOrEqual(4);
});

test('sign in, capture, quote, verdict, undo and the list of keys: all without a pointer', async ({ visitorPage }) => {
  test.setTimeout(180_000);
  const page = await visitorPage();

  await test.step('sign in', async () => {
    await page.goto('/sign-in');
    await tabTo(page, page.getByLabel(/e-?mail/i));
    await page.keyboard.type(PEOPLE.secondReviewer.email);
    await tabTo(page, page.getByLabel(/password/i));
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  });

  await test.step('the list of keys opens with ? and closes with Escape', async () => {
    await eventually(page, '?', () => expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 }));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  const claim = page.getByRole('link', { name: /Putin is monitoring developments/ });
  await test.step('G then Q to the queue, J to a claim, Enter to the desk', async () => {
    await page.keyboard.press('g');
    await page.keyboard.press('q');
    await page.waitForURL(/\/queue/);
    await expect(claim).toBeVisible();
    await walkTo(page, claim, 'j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/.+claim=/);
  });

  const words = 'The Kremlin also said the Russian president is monitoring developments in the region.';
  const dialog = page.getByRole('dialog');
  await test.step('E captures a cited source by pasting its text', async () => {
    await expect(page.getByRole('region', { name: /^Claim \d+$/ })).toBeVisible();
    await eventually(page, 'e', () => expect(dialog).toBeVisible({ timeout: 500 }));
    await tabTo(page, dialog.getByRole('button', { name: 'Capture Agerpres' }));
    await page.keyboard.press('Enter');
    await tabTo(page, dialog.getByLabel('Text', { exact: true }));
    await page.keyboard.insertText(words);
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
  });

  const evidence = page.getByRole('complementary', { name: 'Evidence and sources' });
  await test.step('Q picks the sentence, A says what it does, and the origin is confirmed', async () => {
    await expect(page.getByRole('group', { name: /Text of the capture/ })).toBeVisible();
    await page.keyboard.press('q');
    const kept = page.waitForResponse(/\/evidence$/);
    await page.keyboard.press('a');
    expect((await kept).status()).toBe(200);
    await tabTo(page, evidence.getByRole('button', { name: 'Confirm' }));
    await page.keyboard.press('Enter');
    await expect(evidence.getByRole('button', { name: 'Confirm' })).toBeHidden();
  });

  const card = page.getByRole('region', { name: /^Claim \d+$/ });
  await test.step('2 and Enter save it, Z takes it back', async () => {
    const articleId = /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
    await eventually(page, '2', () =>
      expect(card.getByRole('radio', { name: /Attributed/ })).toBeChecked({ timeout: 500 }),
    );
    const saved = page.waitForResponse(/\/check$/);
    await page.keyboard.press('Control+Enter');
    expect((await saved).status()).toBe(200);
    expect(await codeOf(page, articleId, 'is monitoring developments')).toBe('attributed');
    const undone = page.waitForResponse(/\/api\/undo$/);
    await page.keyboard.press('z');
    expect((await undone).status()).toBe(200);
    expect(await codeOf(page, articleId, 'is monitoring developments')).toBeNull();
  });
});

/** A page that has just come may not hear yet; a person presses again. */
async function eventually(page: Page, key: string, done: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await done();
  }).toPass();
}

async function codeOf(page: Page, articleId: string, words: string) {
  const answer = await page.request.get(`/api/articles/${articleId}/desk`);
  const { value } = (await answer.json()) as { readonly value: DeskView };
  return value.claims.find(({ text }) => text.includes(words))?.code;
}

async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it.');
}

/** Down a list of rows until the one that is wanted has the focus. */
async function walkTo(page: Page, row: ReturnType<Page['locator']>, key: string): Promise<void> {
  await expect(row).toBeVisible();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await row.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press(key);
  }
  throw new Error('The list does not lead to the row.');
}
