import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';
import { importStory } from './support/import-story.ts';

/** What a made-up outlet is supposed to have published; nothing of it is anybody's. */
const CAPTURE = `Demonstration capture, invented for a test.

Putin underlined the need for diplomatic efforts to resolve the crisis, the Kremlin said in a statement on Monday. The two leaders spoke for half an hour.

This text is invented.`;

const DESCRIBED = `Demonstration capture, invented for a test.

Putin described the attacks as “Israeli-American aggression”, the Kremlin said on Monday.

This text is invented.`;

test.describe('the desk', () => {
  test('copy, card and evidence follow each other, and the address follows them', async ({ pageOf }) => {
    const page = await pageOf('firstReviewer');
    await openStory(page);
    await expect(page.getByRole('heading', { level: 2, name: /spoken by phone/ })).toBeVisible();
    await page.keyboard.press('j');
    await expect(page.locator('mark.marker')).not.toHaveCount(0);
    await expect(cell(page, 2)).toHaveAttribute('aria-current', 'true');
    await expect(page).toHaveURL(/\?claim=/);
    const address = page.url();

    await page.locator('mark', { hasText: 'need for diplomatic efforts' }).first().click();
    await expect(claimInHand(page)).toHaveText(/need for diplomatic efforts/);
    expect(page.url()).not.toBe(address);

    await page.reload();
    await expect(claimInHand(page)).toHaveText(/need for diplomatic efforts/);
  });

  test('by keyboard: capture, quote, origin, verdict, and on to the next claim', async ({ pageOf }) => {
    const page = await pageOf('firstReviewer');
    await openClaim(page, /need for diplomatic efforts/);
    await expect(page.getByText('No evidence for this claim')).toBeVisible();

    // Nothing is there yet: the verdict is refused, with the reason in sight.
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: 'No passage shows that it was said' })).toBeVisible();

    await capture(page, 'HotNews');
    const reader = page.getByRole('region', { name: 'Capture of HotNews' });
    await expect(reader).toBeVisible();

    await page.keyboard.press('q');
    await page.keyboard.press('j');
    await expect(reader.locator('mark.marker')).toContainText('Putin underlined the need');
    await page.keyboard.press('a');
    await expect(page.getByRole('heading', { name: '1 passage, 1 origin' })).toBeVisible();

    await confirmOrigin(page);

    // What the evidence points to is only suggested until a verdict is chosen.
    await page.keyboard.press('2');
    await expect(page.getByRole('radiogroup', { name: /Was it said by The Kremlin/ }).locator(':checked')).toHaveCount(
      1,
    );
    await expect(page.getByRole('radio', { name: /Attributed/ })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText(/Claim \d+ attributed/);
    await expect(claimInHand(page)).not.toHaveText(/need for diplomatic efforts/);
  });

  test('a claim with its evidence is saved with at most four key presses from the queue', async ({ pageOf }) => {
    const page = await pageOf('firstReviewer');
    await openClaim(page, /Israeli-American aggression/);
    await capture(page, 'Agerpres', DESCRIBED);
    await page.keyboard.press('q');
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await expect(page.getByRole('heading', { name: '1 passage, 1 origin' })).toBeVisible();
    await confirmOrigin(page);
    const text = await claimInHand(page).textContent();
    await page.goto('/queue');
    await page
      .getByRole('link', { name: text ?? '' })
      .first()
      .focus();

    const presses = ['Enter', '2', 'Enter'];
    await page.keyboard.press('Enter');
    await expect(claimInHand(page)).toHaveText(text ?? '');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText(/Claim \d+ (attributed|checked)/);
    // One more to reach the row from the one above it.
    expect(presses.length + 1).toBeLessThanOrEqual(4);
  });

  test('the last action is taken back with Z', async ({ pageOf }) => {
    const page = await pageOf('firstReviewer');
    await openClaim(page, /Pezeshkian thanked Russia/);
    await logSearch(page, 'the ministry’s site');
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await expect(toast(page)).toContainText('unverified');
    await page.keyboard.press('z');
    await expect(toast(page)).toContainText('Verdict withdrawn.');
    await openClaim(page, /Pezeshkian thanked Russia/);
    await expect(page.getByRole('radiogroup', { name: 'What the evidence permits' })).toBeVisible();
    await expect(page.getByRole('link', { name: /unverified/i })).toHaveCount(0);
  });

  test('what is typed outlives a reload, and a lost network', async ({ pageOf }) => {
    const page = await pageOf('firstReviewer', { expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });
    await openClaim(page, /solidarity with Iran/);
    await page.keyboard.press('r');
    await page.keyboard.type('Half a sentence that nobody may lose');
    await page.reload();
    await expect(page.getByLabel('Rationale')).toHaveValue('Half a sentence that nobody may lose');

    await logSearch(page, 'kremlin.ru');
    await page.keyboard.press('4');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await expect(page.getByText('Offline, 1 check waiting')).toBeVisible();
    await page.context().setOffline(false);
    await expect(toast(page)).toContainText(/saved|unverified|checked/i);
    await expect(page.getByText('Offline')).toHaveCount(0);
  });

  test('two people on one claim: the second save is refused, both versions are shown, nothing is lost', async ({
    pageOf,
  }) => {
    const mine = await pageOf('firstReviewer', { expectedErrors: /409/ });
    const theirs = await pageOf('secondReviewer');
    await openClaim(mine, /regular communication/);
    await logSearch(mine, 'gcc-sg.org');
    await openClaim(theirs, /regular communication/);
    await mine.keyboard.press('r');
    await mine.keyboard.type('The site of the council says nothing.');
    await mine.keyboard.press('Escape');

    await logSearch(theirs, 'gcc-sg.org');
    await theirs.keyboard.press('4');
    await theirs.keyboard.press('Enter');
    await expect(toast(theirs)).toContainText('unverified');

    await mine.keyboard.press('4');
    await mine.keyboard.press('Enter');
    const dialog = mine.getByRole('dialog');
    await expect(dialog).toContainText(/saved this claim|changed this claim/);
    await expect(dialog).toContainText('The site of the council says nothing.');
    await expectAccessible(mine);
    await dialog.getByRole('button', { name: 'Continue from theirs with my text' }).click();
    await expect(mine.getByLabel('Rationale')).toHaveValue('The site of the council says nothing.');
  });

  test('a claim is split, and words of the copy become a claim', async ({ pageOf }) => {
    const page = await pageOf('editor');
    await openClaim(page, /spoken by phone/);
    const before = await claimCount(page);
    await more(page, 'Split it');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /Begin a part at “by”/ }).click();
    await dialog.getByRole('button', { name: 'Split into 2' }).click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => claimCount(page)).toBe(before + 1);
    await page.keyboard.press('z');
    await expect.poll(() => claimCount(page)).toBe(before);

    await page.getByRole('heading', { name: 'Condolences from Moscow' }).selectText();
    await page.getByRole('button', { name: 'Make a claim of these words' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add the claim' }).click();
    await expect.poll(() => claimCount(page)).toBe(before + 1);

    await more(page, 'Remove claim');
    await page.getByLabel('Why it needs no check').fill('A heading asserts nothing.');
    await page.getByRole('dialog').getByRole('button', { name: 'Remove claim' }).click();
    await expect.poll(() => claimCount(page)).toBe(before);
  });

  test('an administrator reads the desk and changes nothing', async ({ pageOf }) => {
    const page = await pageOf('admin');
    await openStory(page);
    await expect(page.getByText('Checking needs the reviewer or editor role')).toBeVisible();
    await expect(page.getByRole('button', { name: /Save and next/ })).toHaveCount(0);
    await expect(page.getByRole('radio').first()).toBeDisabled();
  });

  test('500 claims stay quick: a key press touches the claim that was in hand and the one that is, not the others', async ({
    pageOf,
    newsroom,
  }) => {
    await importLongStory(newsroom.dataDir);
    const page = await pageOf('firstReviewer');
    await openStory(page, /Five hundred claims/);
    await expect(page.getByText('0 of 500 checked')).toBeVisible();
    await expect(page.locator('.copy-gap')).toHaveCount(0);
    const touched = await page.evaluate(async () => {
      const copy = document.querySelector('mark.marker')?.closest('article, section, main');
      const strip = document.querySelector('a.strip-cell')?.closest('ol');
      if (!copy || !strip) throw new Error('The copy and the strip are not there.');
      const seen = new Set<Node>();
      const watcher = new MutationObserver((changes) => changes.forEach((change) => seen.add(change.target)));
      for (const part of [copy, strip])
        watcher.observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
      const counts: number[] = [];
      for (let press = 0; press < 40; press += 1) {
        seen.clear();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ', bubbles: true }));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        counts.push(seen.size);
      }
      return Math.max(...counts);
    });
    await expect(cell(page, 41)).toHaveAttribute('aria-current', 'true');
    expect(touched).toBeGreaterThan(0);
    expect(touched).toBeLessThan(40);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1280, 1024, 320] as const) {
      test(`is accessible in ${colorScheme} at ${width} px`, async ({ pageOf }) => {
        const page = await pageOf('firstReviewer', { colorScheme, width });
        await openStory(page, /Night ferry|night-ferry/i);
        await expectAccessible(page);
        if (width === 1280) {
          await page.keyboard.press('q');
          await expect(page.getByRole('region', { name: /^Capture of/ })).toBeVisible();
          await page.keyboard.press('q');
          await expectAccessible(page);
          await page.keyboard.press('Escape');
          await page.keyboard.press('s');
          await expectAccessible(page);
          await page.keyboard.press('e');
          await expectAccessible(page);
          return;
        }
        for (const pane of [/^Claim/, /^Evidence/]) {
          await page.getByRole('group', { name: 'Panes' }).getByRole('button', { name: pane }).click();
          await expectAccessible(page);
        }
      });
    }
  }
});

/** 250 sentences of two claims each. */
function importLongStory(dataDir: string): Promise<void> {
  const text = Array.from(
    { length: 250 },
    (_, i) =>
      `The council of Orvale approved plan ${i + 1} on Tuesday, and mayor Lena Holt said it costs ${i + 2} crowns.`,
  ).join('\n\n');
  return importStory(dataDir, { text, title: 'Five hundred claims', slug: 'five-hundred' });
}

async function openStory(page: Page, title: RegExp = /spoke by phone|speaks by phone|Putin/): Promise<void> {
  await page.goto('/articles');
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('navigation', { name: 'Claims of this story' })).toBeVisible();
}

async function openClaim(page: Page, text: RegExp): Promise<void> {
  await openStory(page);
  const found = page.getByRole('navigation', { name: 'Claims of this story' }).locator('a').filter({ visible: true });
  const titles = await found.evaluateAll((cells) => cells.map((one) => one.getAttribute('title') ?? ''));
  await found.nth(titles.findIndex((title) => text.test(title))).click();
  await expect(claimInHand(page)).toHaveText(text);
  await expect(page.getByRole('radiogroup', { name: 'What the evidence permits' })).toBeVisible();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}

/** Captures what this source is supposed to have published, from the desk and by its own key. */
async function capture(page: Page, source: string, text = CAPTURE): Promise<void> {
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: `Capture ${source}` }).click();
  await dialog.getByLabel('Text').fill(text);
  await dialog.getByRole('button', { name: 'Capture', exact: true }).click();
  await expect(
    page.getByRole('region', { name: `Capture of ${source}` }).getByText('This text is invented.'),
  ).toBeVisible();
}

/** Where the machine only proposes an origin, a person confirms it. */
async function confirmOrigin(page: Page): Promise<void> {
  const confirm = page.getByRole('button', { name: 'Confirm' });
  if (await confirm.isVisible()) await confirm.click();
  await expect(confirm).toHaveCount(0);
}

async function logSearch(page: Page, place: string): Promise<void> {
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Log a search' }).click();
  await dialog.getByLabel('Where').fill(place);
  await dialog.getByLabel('Terms').fill('call, statement');
  await dialog.getByRole('button', { name: 'Log it' }).click();
  await expect(dialog).toHaveCount(0);
}

async function more(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^More about claim/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

const claimInHand = (page: Page) => page.locator('#claim-in-hand');
const cell = (page: Page, ordinal: number) => page.getByRole('link', { name: new RegExp(`^Claim ${ordinal},`) });
const toast = (page: Page) =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: /Close this message/ }) });
const claimCount = (page: Page) => page.locator('.strip-cell').count();
