import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { ClaimSummary, DeskView } from '#lib/schema/desk-view.ts';
import { expectAccessible } from './support/axe.ts';
import { deskOf } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';

// Each test works on a claim of its own, since the tests of a file share one newsroom.

test('two claims are merged into one, and Z makes two of them again', async ({ pageOf }) => {
  const page = await pageOf('editor');
  const { articleId, claim } = await openClaim(page, /spoke by phone|speaks by phone|Putin/, /spoken by phone/);
  const before = (await claimsOf(page, articleId)).length;
  await more(page, 'Merge it with others');
  const { dialog } = deskOf(page);
  await dialog.getByRole('checkbox', { name: /tensions/i }).check();
  await dialog.getByLabel('The claim').fill('Both at once.');
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(deskOf(page).card.getByText('Both at once.')).toBeVisible();
  await expect.poll(async () => (await claimsOf(page, articleId)).length).toBe(before - 1);
  await page.keyboard.press('z');
  await expect(deskOf(page).card.getByText(claim.text)).toBeVisible();
  expect((await claimsOf(page, articleId)).map(({ text }) => text)).toContain(claim.text);
});

test('an origin is renamed, split, and joined again, each with its reason', async ({ pageOf }) => {
  const page = await pageOf('firstReviewer', { expectedErrors: /400/ });
  await openClaim(page, /flood wall/, /Eastmere/);
  const { evidence, dialog, pin, confirmOrigin } = deskOf(page);
  await pin('Saltmarsh Demo Radio', 'Our reporter watched the pumps', 'a');
  await confirmOrigin();
  await pin('Saltmarsh Demo Radio', 'This text is invented', 'a');
  const pinned = evidence.getByRole('button', { name: /^Open Saltmarsh Demo Radio at these words/ });
  await expect(pinned).toHaveCount(2);

  await originMenu(page, /^Rename/);
  await dialog.getByLabel('Name').fill('The reporter on Tidewall Lane');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(evidence.getByRole('heading', { name: /The reporter on Tidewall Lane/ })).toBeVisible();

  await originMenu(page, /^Split/);
  await dialog.getByRole('checkbox', { name: /This text is invented/ }).check();
  await dialog.getByLabel('Name of the other origin').fill('The fire brigade');
  await dialog.getByRole('button', { name: 'Split off' }).click();
  await expect(dialog.getByText(/Say why/).first()).toBeVisible();
  await dialog.getByLabel('Why they are different').fill('The brigade told it to somebody else.');
  await dialog.getByRole('button', { name: 'Split off' }).click();
  await expect(dialog).toBeHidden();
  await expect(evidence.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(evidence.getByRole('heading', { name: /The fire brigade/ })).toBeVisible();

  await originMenu(page, /^Join with another/);
  await dialog.getByLabel('Why they are one').fill('It was one reporter after all.');
  await dialog.getByRole('button', { name: 'Join them' }).click();
  await expect(dialog).toBeHidden();
  await expect(evidence.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(pinned).toHaveCount(2);
});

test('a contradiction is answered, and judged not credible with a reason', async ({ pageOf }) => {
  // The first answer is refused, since it gives no reason.
  const page = await pageOf('secondReviewer', { expectedErrors: /400/ });
  await openClaim(page, /flood wall/, /pumps will start/);
  const { evidence, dialog, pin } = deskOf(page);
  await pin('Saltmarsh Demo Radio', 'Our reporter watched the pumps', '-');
  await expect(evidence.getByText('still open')).toBeVisible();
  await evidence.getByRole('button', { name: 'Answer', exact: true }).click();
  await dialog.getByLabel('Where it stands').selectOption('answered');
  await dialog.getByLabel('By whom, and how').fill('By the engineer: those were lent pumps.');
  await dialog.getByLabel('Is it credible?').selectOption('false');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText(/why/i).first()).toBeVisible();
  await dialog.getByLabel('Why', { exact: true }).fill('Other pumps than the ones spoken of.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(evidence.getByText('answered: By the engineer: those were lent pumps. · not credible')).toBeVisible();
});

test('whoever opens a claim that somebody has open is told who', async ({ pageOf }) => {
  const [first, second] = await Promise.all([pageOf('firstReviewer'), pageOf('secondReviewer')]);
  const held = first.waitForResponse(/\/lease$/);
  await openClaim(first, /flood wall/, /Eastmere/);
  expect((await held).status()).toBe(200);
  await openClaim(second, /flood wall/, /Eastmere/);
  await expect(deskOf(second).card.getByText(/Mira Halloran has this claim open too/)).toBeVisible();
  await expect(deskOf(first).card.getByText(/has this claim open too/)).toHaveCount(0);
});

test('a desk and a report print as text, without the bar and its buttons', async ({ pageOf }) => {
  const page = await pageOf('editor');
  const { articleId } = await openClaim(page, /flood wall/, /by nine votes/);
  for (const path of [`/articles/${articleId}`, `/articles/${articleId}/report`]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner').getByRole('link', { name: 'Queue' })).toBeHidden();
    await expect(page.getByText('by nine votes to four').first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    expect(textRuns(pdf), `runs of text in the print of ${path}`).toBeGreaterThan(20);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('two captures of one source are compared word by word', async ({ pageOf }) => {
  const page = await pageOf('firstReviewer');
  await openClaim(page, /flood wall/, /Eastmere/);
  const { dialog, evidence } = deskOf(page);
  await page.keyboard.press('s');
  await evidence.getByRole('button', { name: 'Capture Saltmarsh Demo Radio' }).click();
  await dialog.getByLabel('Text', { exact: true }).fill('Our reporter watched the pumps until dawn.\n\nInvented.');
  await dialog.getByLabel('Title').fill('As it reads now');
  await dialog.getByRole('button', { name: 'Capture', exact: true }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Compare the captures of Saltmarsh Demo Radio' }).click();
  await expect(dialog.locator('del', { hasText: 'midnight' })).toBeVisible();
  await expect(dialog.locator('ins', { hasText: 'dawn' })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
});

test('Z in the queue takes back what was saved at a desk', async ({ pageOf }) => {
  const page = await pageOf('editor');
  const { articleId, claim } = await openClaim(
    page,
    /spoke by phone|speaks by phone|Putin/,
    /Pezeshkian thanked Russia/,
  );
  await deskOf(page).choose('4');
  await deskOf(page).logSearch('agency archive', 'fighting, region');
  const saved = page.waitForResponse(/\/check$/);
  await page.keyboard.press('Control+Enter');
  expect((await saved).status()).toBe(200);
  await page.goto('/queue');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('status').filter({ hasText: 'Verdict withdrawn.' })).toBeVisible();
  const now = (await claimsOf(page, articleId)).find(({ id }) => id === claim.id);
  expect(now).toMatchObject({ state: 'open', code: null });
});

async function openClaim(page: Page, story: RegExp, words: RegExp) {
  await page.goto('/articles');
  await page.getByRole('main').getByRole('link', { name: story }).first().click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  const articleId = /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const claim = (await claimsOf(page, articleId)).find(({ text }) => words.test(text));
  if (!claim) throw new Error(`No claim says ${String(words)}.`);
  await deskOf(page).open(articleId, claim);
  await expect(page.locator('#claim-in-hand')).toHaveText(claim.text);
  return { articleId, claim };
}

async function claimsOf(page: Page, articleId: string): Promise<readonly ClaimSummary[]> {
  const answer = await page.request.get(`/api/articles/${articleId}/desk`);
  return ((await answer.json()) as { readonly value: DeskView }).value.claims;
}

async function more(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^More about claim/ }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function originMenu(page: Page, item: RegExp): Promise<void> {
  const { evidence } = deskOf(page);
  await evidence
    .getByRole('button', { name: /^Change the origin/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** How often the pages of a PDF show text: an image of a page would show none. */
function textRuns(pdf: Buffer): number {
  let runs = 0;
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    const start = at + (pdf[at + 6] === 13 ? 8 : 7);
    const end = pdf.indexOf('endstream', start);
    if (end === -1) break;
    runs += inflated(pdf.subarray(start, end)).match(/\bT[jJ]\b/g)?.length ?? 0;
    at = end + 3;
  }
  return runs;
}

function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return '';
  }
}
