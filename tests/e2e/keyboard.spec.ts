import type { Page } from '@playwright/test';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { PEOPLE, type DemoRole } from '#lib/demo/people.ts';
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

// A sentence of the real article with its source, so that nothing invented stands under a real name.
const COPY = 'The Kremlin said Putin emphasized the need for diplomatic efforts to resolve the crisis.';

test('from a text to an exported report without a pointer', async ({ visitorPage }) => {
  const editor = await visitorPage();
  const reviewer = await visitorPage();

  const address = await test.step('the editor signs in and imports a text', async () => {
    await signInByKeys(editor, 'signingEditor');
    await keys(editor, 'g', 'a');
    await editor.waitForURL(/\/articles$/);
    await eventually(editor, 'n', () => editor.waitForURL(/\/articles\/new/, { timeout: 1000 }));
    await tabTo(editor, editor.getByLabel('Text'));
    await editor.keyboard.insertText(`${COPY}\n\nSources: Agerpres`);
    await tabTo(editor, editor.getByLabel('Title'));
    await editor.keyboard.insertText('By keys alone');
    await tabTo(editor, editor.getByRole('button', { name: /^Import/ }));
    await editor.keyboard.press('Enter');
    await editor.waitForURL(/\/articles\/[0-9a-f-]{36}/);
    return new URL(editor.url()).pathname;
  });
  const articleId = address.split('/')[2] ?? '';

  await test.step('the list of keys opens with ? and closes with Escape', async () => {
    await eventually(editor, '?', () => expect(editor.getByRole('dialog')).toBeVisible({ timeout: 500 }));
    await editor.keyboard.press('Escape');
    await expect(editor.getByRole('dialog')).toBeHidden();
  });

  await test.step('the reviewer signs in and opens it from the list', async () => {
    await signInByKeys(reviewer, 'secondReviewer');
    await keys(reviewer, 'g', 'a');
    await reviewer.waitForURL(/\/articles$/);
    await walkTo(reviewer, reviewer.getByRole('link', { name: /By keys alone/ }).first(), 'j');
    await reviewer.keyboard.press('Enter');
    await reviewer.waitForURL(new RegExp(articleId));
  });

  const dialog = reviewer.getByRole('dialog');
  await test.step('E captures the cited source by pasting its text', async () => {
    await expect(reviewer.getByRole('region', { name: /^Claim \d+$/ })).toBeVisible();
    await eventually(reviewer, 'e', () => expect(dialog).toBeVisible({ timeout: 500 }));
    await tabTo(reviewer, dialog.getByRole('button', { name: 'Capture Agerpres' }));
    await reviewer.keyboard.press('Enter');
    await tabTo(reviewer, dialog.getByLabel('Text', { exact: true }));
    await reviewer.keyboard.insertText(COPY);
    await reviewer.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
  });

  await test.step('Q picks the sentence, A says what it does, and the origin is confirmed', async () => {
    await expect(reviewer.getByRole('group', { name: /Text of the capture/ })).toBeVisible();
    await reviewer.keyboard.press('q');
    const kept = reviewer.waitForResponse(/\/evidence$/);
    await reviewer.keyboard.press('a');
    expect((await kept).status()).toBe(200);
    const confirm = reviewer.getByRole('button', { name: /^Confirm the origin/ });
    await tabTo(reviewer, confirm);
    await reviewer.keyboard.press('Enter');
    await expect(confirm).toBeHidden();
  });

  await test.step('Z pressed while the save is still on its way takes that save back', async () => {
    await choose(reviewer);
    await keys(reviewer, 'Control+Enter', 'z');
    await takenBack(reviewer, address);
    expect(await codeOf(reviewer, articleId)).toBeNull();
  });

  await test.step('2 and Enter save it, Z takes it back, and once more', async () => {
    await saveAttributed(reviewer);
    expect(await codeOf(reviewer, articleId)).toBe('attributed');
    await reviewer.keyboard.press('z');
    await takenBack(reviewer, address);
    expect(await codeOf(reviewer, articleId)).toBeNull();
    await reviewer.reload();
    await saveAttributed(reviewer);
  });

  await test.step('the editor signs off and exports', async () => {
    await editor.goto(`${address}/report`);
    await tabTo(editor, editor.getByRole('button', { name: 'Sign off' }));
    await editor.keyboard.press('Enter');
    await expect(editor.getByText(/^Signed off by/)).toBeVisible();
    await tabTo(editor, editor.getByRole('link', { name: 'Page (HTML)' }));
    const download = editor.waitForEvent('download');
    await editor.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.html$/);
  });
});

async function signInByKeys(page: Page, role: DemoRole): Promise<void> {
  await page.goto('/sign-in');
  await tabTo(page, page.getByLabel(/e-?mail/i));
  await page.keyboard.type(PEOPLE[role].email);
  await tabTo(page, page.getByLabel(/password/i));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function choose(page: Page): Promise<void> {
  const attributed = page.getByRole('radio', { name: /Attributed/ });
  await eventually(page, '2', () => expect(attributed).toBeChecked({ timeout: 500 }));
}

async function saveAttributed(page: Page): Promise<void> {
  await choose(page);
  const saved = page.waitForResponse(/\/check$/);
  await page.keyboard.press('Control+Enter');
  expect((await saved).status()).toBe(200);
}

/** The save may have led on to another story; what is taken back is shown where it was. */
async function takenBack(page: Page, address: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: 'Verdict withdrawn.' })).toBeVisible();
  await page.waitForURL((url) => url.pathname === address);
  await expect(page.getByRole('region', { name: 'Claim 1', exact: true })).toContainText('Putin emphasized');
}

async function keys(page: Page, ...presses: readonly string[]): Promise<void> {
  for (const press of presses) await page.keyboard.press(press);
}

/** What the key does may need what is still being read; a person presses again. */
async function eventually(page: Page, key: string, done: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await done();
  }).toPass();
}

async function codeOf(page: Page, articleId: string) {
  const answer = await page.request.get(`/api/articles/${articleId}/desk`);
  const { value } = (await answer.json()) as { readonly value: DeskView };
  return value.claims[0]?.code;
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
