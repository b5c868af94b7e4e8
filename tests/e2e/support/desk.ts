import { expect, type Locator, type Page } from '@playwright/test';
import type { ClaimSummary } from '#lib/schema/desk-view.ts';

/** The desk as a person uses it. */
export function deskOf(page: Page) {
  const card = page.getByRole('region', { name: /^Claim \d+$/ });
  const evidence = page.getByRole('complementary', { name: 'Evidence and sources' });
  const dialog = page.getByRole('dialog');
  return {
    card,
    evidence,
    dialog,
    /** Opens one claim and waits until it is the one in hand. */
    async open(articleId: string, claim: Pick<ClaimSummary, 'id' | 'ordinal'>) {
      await page.goto(`/articles/${articleId}?claim=${claim.id}`);
      await expect(page.getByRole('region', { name: `Claim ${claim.ordinal}`, exact: true })).toBeVisible();
    },
    /** Captures a source by pasting its text. */
    async capture(source: string, text: string, title: string) {
      await page.keyboard.press('e');
      await dialog.getByRole('button', { name: `Capture ${source}` }).click();
      await dialog.getByLabel('Text', { exact: true }).fill(text);
      await dialog.getByLabel('Title').fill(title);
      await dialog.getByRole('button', { name: 'Capture', exact: true }).click();
      await expect(dialog).toBeHidden();
    },
    /** Opens the capture of a source, steps to the sentence with these words, picks it and says what it does. */
    async pin(source: string, words: string, stance: 'a' | '+' | '-' | '0') {
      await page.keyboard.press('e');
      await dialog.getByRole('button', { name: source, exact: true }).click();
      const reader = page.getByRole('group', { name: /Text of the capture/ });
      await stepTo(page, reader, words);
      await page.keyboard.press('q');
      const kept = page.waitForResponse(/\/api\/claims\/[^/]+\/evidence$/);
      await page.keyboard.press(stance);
      expect((await kept).status()).toBe(200);
      await expect(evidence.getByText(/^\d+ passages?, \d+ origins?$/)).toBeVisible();
    },
    /** The first time; later passages on the same origin rest on what was confirmed. */
    async confirmOrigin() {
      const confirm = evidence.getByRole('button', { name: 'Confirm' });
      if (await confirm.isVisible()) await confirm.click();
      await expect(confirm).toBeHidden();
    },
    /** Chooses a verdict by its key, once the card has what the verdict rests on. */
    async choose(key: '1' | '2' | '3' | '4' | '5') {
      const row = card.getByRole('radiogroup', { name: 'What the evidence permits' }).getByRole('radio');
      await expect(async () => {
        await page.keyboard.press(key);
        await expect(row.nth(Number(key) - 1)).toBeChecked({ timeout: 500 });
      }).toPass();
    },
    async logSearch(place: string, terms: string) {
      await card.getByRole('button', { name: 'Log a search' }).click();
      await dialog.getByLabel('Where').fill(place);
      await dialog.getByLabel('Terms').fill(terms);
      await dialog.getByRole('button', { name: 'Log it' }).click();
      await expect(dialog).toBeHidden();
    },
  };
}

/** The sentences of a capture are stepped through with J until the one in hand has the words. */
async function stepTo(page: Page, reader: Locator, words: string): Promise<void> {
  await reader.focus();
  for (let step = 0; step < 40; step += 1) {
    const here = (await reader.locator('.reader-here').allInnerTexts()).join('');
    if (here.includes(words)) return;
    await page.keyboard.press('j');
  }
  throw new Error(`The capture has no sentence with “${words}”.`);
}
