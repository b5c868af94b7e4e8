import type { Page } from '@playwright/test';
import { completion, modelServer, reply } from '../support/model-server.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, signIn, test } from './support/fixtures.ts';
import { openNewsroom } from './support/newsroom.ts';

test('“Why?” is reached by keys and says which rule read what, also after somebody corrected it', async ({
  pageOf,
}) => {
  const page = await pageOf('firstReviewer', { expectedErrors: /status of 400/ });
  await openClaim(page, /need for diplomatic efforts/);
  const why = page.getByRole('button', { name: 'Why?' });
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  const reasons = page.getByRole('region', { name: 'Why this claim' });
  await expect(reasons.getByText(/lib\/core\/claims\/.*\.ts/).first()).toBeVisible();
  await expect(reasons.getByRole('heading', { name: /^Kind: \w+, (not )?checkable$/ })).toBeVisible();
  await expect(reasons.getByText('kind.verb-kept · lib/core/claims/grammar/kind.ts')).toBeVisible();
  await expect(reasons.getByRole('heading', { name: /^Priority \d\.\d\d$/ })).toBeVisible();
  await expectAccessible(page);

  await more(page, 'Change attribution');
  const dialog = page.getByRole('dialog');
  const cue = dialog.getByLabel('By which words').first();
  await cue.fill('proclaimed');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('The copy does not have these words.')).toBeVisible();
  await expectAccessible(page);
  await cue.fill('emphasized');
  await dialog.getByLabel('Who says it').first().fill('Putin');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(reasons.getByText('a person said who says it, and by which words').first()).toBeVisible();
  await expect(reasons.getByText(/Attribution corrected by/)).toBeVisible();

  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('z');
  await expect(reasons.getByText(/Attribution corrected by/)).toBeHidden();
});

test('nothing of a language model is seen where none is set up', async ({ pageOf }) => {
  const page = await pageOf('firstReviewer', { expectedErrors: /status of 404/ });
  await openClaim(page, /spoken by phone/);
  await expect(page.getByRole('button', { name: 'Suggestions' })).toHaveCount(0);
  const id = /articles\/([^?]+)/.exec(page.url())?.[1] ?? '';
  expect((await page.request.get(`/api/articles/${id}/suggestions`)).status()).toBe(404);
});

test('what a language model proposes is added by a person, one at a time, and the rest is counted', async ({
  browser,
}) => {
  const proposal = (text: string, words: string) => ({ text, kind: 'event', words: [words], said: [] });
  const claims = [
    proposal('Putin has spoken with a president.', 'has spoken by phone'),
    proposal('There was a week of fighting.', 'a week of fighting'),
    proposal('Putin will visit Tehran.', 'visit Tehran'),
  ];
  let status = 200;
  const server = await modelServer((_, response) =>
    reply(response, status, status === 200 ? completion(JSON.stringify({ claims })) : '{"error":{"message":"no"}}'),
  );
  const KEY = 'sesame-only-for-the-server';
  const newsroom = await openNewsroom('demonstration', {
    LANGUAGE_MODEL_URL: server.url,
    LANGUAGE_MODEL: 'press-1',
    LANGUAGE_MODEL_KEY: KEY,
  });
  try {
    const context = await browser.newContext({ baseURL: newsroom.address, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const seen: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/'))
        void response
          .text()
          .then((text) => seen.push(text))
          .catch(() => undefined);
    });
    await signIn(page, 'firstReviewer');
    await openClaim(page, /spoken by phone/);
    const before = await page.locator('.strip-cell').count();
    expect(server.asked).toEqual([]);

    await page.getByRole('button', { name: 'Suggestions' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('Nobody has asked it about this text yet.')).toBeVisible();
    status = 401;
    await dialog.getByRole('button', { name: 'Ask the model' }).click();
    await expect(dialog.getByRole('alert')).toHaveText('The model’s server did not accept the key.');
    status = 200;
    await dialog.getByRole('button', { name: 'Ask the model' }).click();
    await expect(dialog.getByText('3 claims proposed, 1 dropped, 2 waiting for you.')).toBeVisible();
    await dialog.getByText('What was dropped, and why').click();
    await expect(dialog.getByText('rests on words that the copy does not have.')).toBeVisible();
    await expectAccessible(page);
    await expect(page.locator('.strip-cell')).toHaveCount(before);

    await dialog.getByRole('button', { name: 'Add the claim' }).first().click();
    await expect(page.locator('.strip-cell')).toHaveCount(before + 1);
    // The one that was added leaves the list.
    await expect(dialog.getByRole('button', { name: 'Dismiss' })).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Dismiss' }).click();
    await expect(dialog.getByText('Nothing is left to accept or dismiss.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('#claim-in-hand')).toHaveText('Putin has spoken with a president.');
    await page.getByRole('button', { name: 'Why?' }).click();
    await expect(page.getByText(/Added by .*as press-1 suggested/)).toBeVisible();

    expect(server.asked[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect([newsroom.log(), ...seen, await page.content()].join('\n')).not.toContain(KEY);
  } finally {
    await newsroom.close();
    await server.close();
  }
});

async function openClaim(page: Page, text: RegExp): Promise<void> {
  await page.goto('/articles');
  await page.getByRole('main').getByRole('link', { name: /Putin/ }).first().click();
  const strip = page.getByRole('navigation', { name: 'Claims of this story' }).locator('a').filter({ visible: true });
  await expect(strip.first()).toBeVisible();
  const titles = await strip.evaluateAll((cells) => cells.map((one) => one.getAttribute('title') ?? ''));
  await strip.nth(titles.findIndex((title) => text.test(title))).click();
  await expect(page.locator('#claim-in-hand')).toHaveText(text);
  await expect(page.getByRole('radiogroup', { name: 'What the evidence permits' })).toBeVisible();
}

async function more(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^More about claim/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
