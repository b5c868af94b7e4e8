import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Page } from '@playwright/test';
import type { ClaimSummary, DeskView } from '#lib/schema/desk-view.ts';
import { reportJsonSchema } from '#lib/schema/report.ts';
import { deskOf } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';

const SEED = readFileSync('tests/fixtures/seed.txt', 'utf8');

/** The article's own sentences stand in for what the agency published, so that no word is put into its mouth. */
const AGENCY_TEXT = SEED.split('\n\n')
  .filter((paragraph) => /Kremlin (?:said|also said)|According to the Kremlin/.test(paragraph))
  .join('\n\n');

/** What the copy credits to the Kremlin, and the words of the capture that show it. */
const SHOWN: Readonly<Record<string, string>> = {
  'Putin emphasized the need': 'The Kremlin said Putin emphasized the need for diplomatic efforts',
  'regular communication with leaders': 'is maintaining regular communication with leaders',
  'Pezeshkian thanked Russia': 'Pezeshkian thanked Russia for its support',
};

test('from the real article to an exported report: two reviewers check, an editor disposes, signs and exports', async ({
  pageOf,
}) => {
  const editor = await pageOf('signingEditor');
  const reviewer = await pageOf('firstReviewer');
  const second = await pageOf('secondReviewer');

  const articleId = await test.step('the editor imports it, and is told that the text is here already', async () => {
    await editor.goto('/articles/new');
    await editor.getByLabel('Text').fill(SEED);
    await editor.getByLabel('Title').fill('The call, once more');
    await editor.getByRole('button', { name: 'Import 22 claims' }).click();
    await editor.getByRole('button', { name: 'Import it again all the same' }).click();
    await editor.waitForURL(/\/articles\/[0-9a-f-]{36}/);
    return /articles\/([0-9a-f-]{36})/.exec(editor.url())?.[1] ?? '';
  });

  await test.step('a reviewer captures what the copy cites', async () => {
    const desk = deskOf(reviewer);
    await reviewer.goto(`/articles/${articleId}`);
    await desk.capture('Agerpres', AGENCY_TEXT, 'The article’s own sentences');
    await expect(reviewer.getByText('No evidence yet').or(desk.evidence)).toBeVisible();
  });

  await test.step('the reviewer checks every claim: attributed where the capture shows it, unverified else', async () => {
    for (const claim of await claimsOf(reviewer, articleId)) await check(reviewer, articleId, claim);
    const states = (await claimsOf(reviewer, articleId)).map(({ state }) => state);
    // How many are grave enough for a second check is the engine's to say, and its own tests'.
    expect(new Set(states)).toEqual(new Set(['final', 'checked']));
  });

  await test.step('the second reviewer takes the grave ones, without seeing the first check', async () => {
    const waiting = (await claimsOf(second, articleId)).filter(({ state }) => state === 'checked');
    for (const claim of waiting) {
      await deskOf(second).open(articleId, claim);
      await expect(deskOf(second).card.getByText('Mira Halloran')).toHaveCount(0);
      await check(second, articleId, claim);
    }
    const states = (await claimsOf(second, articleId)).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['final']));
  });

  await test.step('the editor decides what to do about what is not verified', async () => {
    const page = editor;
    await page.goto(`/articles/${articleId}/report`);
    await expect(page.getByText('You may sign when nothing that blocks is open.')).toBeVisible();
    const open = page.getByRole('link', { name: 'Decide at the desk' });
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().click();
      await deskOf(page)
        .card.getByRole('button', { name: /^More about claim/ })
        .click();
      await page.getByRole('menuitem', { name: 'Disposition' }).click();
      await page.getByLabel('Disposition', { exact: true }).selectOption('attribute');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /save|set/i })
        .click();
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.goto(`/articles/${articleId}/report`);
      await expect(open).toHaveCount(left - 1);
    }
  });

  await test.step('the editor signs it off', async () => {
    await editor.getByRole('button', { name: 'Sign off' }).click();
    await expect(editor.getByText(/^Signed off by Tomas Venner/)).toBeVisible();
  });

  await test.step('the report comes in four formats, the same bytes each time, and nothing can be changed any more', async () => {
    for (const [format, words] of Object.entries(EXPECTED)) {
      const link = editor.locator(`a[href$="/report/${format}"]`);
      const [first, again] = await Promise.all([bytesOf(editor, link), bytesOf(editor, link)]);
      expect(first.equals(again), format).toBe(true);
      expect(first.toString('utf8'), format).toContain(words);
    }
    const json = JSON.parse((await bytesOf(editor, editor.locator('a[href$="/report/json"]'))).toString('utf8'));
    const ajv = new Ajv2020({ allErrors: true });
    addFormats.default(ajv);
    expect(ajv.validate(reportJsonSchema(), json), JSON.stringify(ajv.errors)).toBe(true);
    await reviewer.goto(`/articles/${articleId}`);
    await expect(reviewer.getByText('This story is signed off.').first()).toBeVisible();
  });
});

const EXPECTED = {
  html: 'Putin emphasized the need for diplomatic efforts to resolve the crisis.',
  md: 'Putin emphasized the need for diplomatic efforts to resolve the crisis.',
  json: '"Putin emphasized the need for diplomatic efforts to resolve the crisis."',
  csv: 'Putin emphasized the need for diplomatic efforts to resolve the crisis.',
};

async function check(page: Page, articleId: string, claim: ClaimSummary): Promise<void> {
  const desk = deskOf(page);
  await desk.open(articleId, claim);
  const shown = Object.entries(SHOWN).find(([words]) => claim.text.includes(words))?.[1];
  if (!shown) return claim.kind === 'characterisation' ? wording(page, claim) : unverified(page);
  await desk.pin('Agerpres', shown, 'a');
  await desk.confirmOrigin();
  await desk.choose('2');
  await saved(page, () => page.keyboard.press('Enter'));
}

/** Evaluative wording in own voice cannot be checked; credited to somebody, that it was said stays open. */
async function wording(page: Page, claim: ClaimSummary): Promise<void> {
  const { card } = deskOf(page);
  if (claim.chain.length > 0) {
    await card.getByRole('radiogroup', { name: 'Is it so?' }).getByText('Open').click();
    return unverified(page);
  }
  await deskOf(page).choose('5');
  await card.getByLabel('Why not checkable').selectOption('characterisation');
  await saved(page, () => page.keyboard.press('Control+Enter'));
}

async function unverified(page: Page): Promise<void> {
  await deskOf(page).choose('4');
  await deskOf(page).logSearch('agency archive, search form', 'call, Kremlin, Tehran, March 2026');
  await saved(page, () => page.keyboard.press('Enter'));
}

async function saved(page: Page, save: () => Promise<void>): Promise<void> {
  const answer = page.waitForResponse((response) => /\/api\/claims\/[^/]+\/check$/.test(response.url()));
  await save();
  const body = await (await answer).text();
  expect((await answer).status(), body).toBe(200);
}

async function claimsOf(page: Page, articleId: string): Promise<readonly ClaimSummary[]> {
  const answer = await page.request.get(`/api/articles/${articleId}/desk`);
  return ((await answer.json()) as { readonly value: DeskView }).value.claims;
}

async function bytesOf(page: Page, link: ReturnType<Page['locator']>): Promise<Buffer> {
  const answer = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.status()).toBe(200);
  return answer.body();
}
