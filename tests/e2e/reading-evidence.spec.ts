import type { Page } from '@playwright/test';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { ClaimSummary, DeskView } from '#lib/schema/desk-view.ts';
import { expectAccessible } from './support/axe.ts';
import { deskOf } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import { importStory } from './support/import-story.ts';

/** Everything here is invented, the outlets too. Each test works on a claim of its own. */
const STORY = {
  title: 'A week in Orvale',
  slug: 'orvale-week',
  text: `ORVALE, March 9, 2026 (Demo Wire) — Mayor Tilda Marsh spoke by phone with Governor Oskar Lind on Saturday.

Governor Lind said the bridge of Orvale will close in April.

The Velden glass works dismissed 200 workers last week.

The harbour of Arden has sold its old crane.

The library of Orvale opened a reading room.

The town of Borun planted 90 trees along the canal.

Sources: Orvale Post`,
};

const POST = `Orvale has a new swimming pool. The water is warm.

Mayor Tilda Marsh spoke by phone with Governor Oskar Lind on Sunday, her office said.

The library of Orvale did not open a reading room, the librarian said.`;

const READOUT = [
  'The Velden glass works dismissed 200 workers last week, the Labour Ministry said in a readout.',
  'Two hundred workers were dismissed last week by the Velden glass works, a spokesman for the Labour Ministry said.',
  'According to the Labour Ministry, the glass works of Velden dismissed 200 workers last week.',
  'In a statement the Labour Ministry said that the Velden glass works dismissed 200 workers last week.',
  'The Labour Ministry said on Monday that the Velden glass works dismissed 200 workers last week.',
  'The Velden glass works dismissed 200 workers last week, said the Labour Ministry.',
  'The Velden glass works dismissed 200 workers last week, the Labour Ministry said on its page.',
];

test.beforeAll(({ newsroom }) => importStory(newsroom.dataDir, STORY));

test('passages of all captures are offered for a claim without evidence: one key opens, one pins', async ({
  pageOf,
}) => {
  const page = await pageOf('firstReviewer');
  const claim = await openClaim(page, /spoke by phone/);
  await captured(page, 'Orvale Post', POST);
  await deskOf(page).open(articleIn(page), claim);
  const { evidence } = deskOf(page);
  await expect(evidence.getByRole('heading', { name: 'Orvale Post: 1 passage' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('p');
  const offered = evidence.getByRole('button', { name: /^Open Orvale Post at: Mayor Tilda Marsh spoke/ });
  await expect(offered).toBeFocused();
  await page.keyboard.press('o');
  const reader = page.getByRole('group', { name: /Text of the capture/ });
  await expect(reader.locator('[data-shown]')).toHaveText(/on Sunday, her office said\.$/);
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  await page.keyboard.press('q');
  await expect(reader.locator('[data-picked]').first()).toHaveText(/^Mayor Tilda Marsh/);

  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys on this screen' });
  await expect(keys.getByText('To the next passage that may bear on the claim')).toBeVisible();
  await expect(keys.getByText('Open its capture at the passage')).toBeVisible();
});

test('Saturday in the copy and Sunday in the passage stand side by side before anything is stored', async ({
  pageOf,
}) => {
  const page = await pageOf('firstReviewer');
  const claim = await openClaim(page, /spoke by phone/);
  await captured(page, 'Orvale Post', POST);
  await deskOf(page).open(articleIn(page), claim);
  const { evidence, card } = deskOf(page);
  await expect(evidence.getByRole('heading', { name: 'Orvale Post: 1 passage' })).toBeVisible();
  await page.keyboard.press('q');
  const compared = evidence.getByRole('list', { name: 'What the words do not bear out' });
  await expect(compared.getByRole('listitem')).toHaveText(/copy: .*Saturday.* · passage: .*Sunday/);
  await expect(card.locator('#claim-in-hand mark')).toHaveText(/Saturday/);
  await expect(evidence.locator('[data-asked]')).toHaveText(/Sunday/);
  await expectAccessible(page);
  expect((await detailOf(page, claim)).origins).toEqual([]);

  // Kept with a reason, all by keyboard.
  await page.keyboard.press('w');
  await page.keyboard.type('Our diary has them speak on both days.');
  await page.keyboard.press('Enter');
  const kept = page.waitForResponse(/\/api\/claims\/[^/]+\/evidence$/);
  await page.keyboard.press('+');
  expect((await kept).status()).toBe(200);
  const flags = evidence.getByRole('list', { name: 'Flags on the words from Orvale Post' });
  await expect(flags.getByRole('listitem')).toHaveText(/Answered: .*Saturday.*Our diary has them speak on both days/);

  // The very same once more is the item that is there.
  await page.keyboard.press('p');
  await page.keyboard.press('q');
  await expect(page.locator('[data-picked]').first()).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.getByRole('status').filter({ hasText: 'Already pinned' })).toBeVisible();
  await expect(evidence.getByRole('button', { name: /^Open Orvale Post at these words/ })).toHaveCount(1);
});

test('an irrelevant passage grants no “attributed”: it is flagged, and answered only with a reason', async ({
  pageOf,
}) => {
  const page = await pageOf('firstReviewer', { expectedErrors: /400/ });
  const claim = await openClaim(page, /bridge of Orvale will close/);
  await captured(page, 'Orvale Post', POST);
  await deskOf(page).open(articleIn(page), claim);
  const { evidence, card, dialog, pin, choose } = deskOf(page);
  await pin('Orvale Post', 'new swimming pool', 'a');
  const flags = evidence.getByRole('list', { name: 'Flags on the words from Orvale Post' });
  await expect(flags.getByRole('listitem').first()).toHaveText(/^Flag: /);
  await expect(flags).toContainText(/Lind/);
  await deskOf(page).confirmOrigin();
  const attributed = card.locator('.verdict-row[data-verdict="attributed"]');
  await expect(attributed).toContainText('not permitted');
  await choose('2');
  await page.keyboard.press('Control+Enter');
  await expect(card.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
  await expectAccessible(page);

  await evidence.getByRole('button', { name: 'Answer the flags on the words from Orvale Post' }).click();
  await dialog.getByRole('button', { name: 'Answer' }).click();
  await expect(dialog.getByText(/Say why/).first()).toBeVisible();
  await dialog.getByLabel('Reason').fill('The pool stands in for the bridge in this test.');
  await dialog.getByRole('button', { name: 'Answer' }).click();
  await expect(dialog).toBeHidden();
  await expect(flags.getByRole('listitem').first()).toHaveText(/^Answered: .*The pool stands in/);
  await page.keyboard.press('z');
  await expect(flags.getByRole('listitem').first()).toHaveText(/^Flag: /);
});

test('seven captures of one readout are one origin, and corroborate nothing', async ({ pageOf }) => {
  const page = await pageOf('firstReviewer');
  const claim = await openClaim(page, /glass works dismissed/);
  await pinReadout(page, claim);
  await deskOf(page).open(articleIn(page), claim);
  const { evidence, card, confirmOrigin } = deskOf(page);
  await expect(evidence.getByRole('heading', { name: '7 passages, 1 origin' })).toBeVisible();
  await expect(evidence.getByRole('heading', { level: 3 }).first()).toContainText('Labour Ministry');
  await expectAccessible(page);
  await confirmOrigin();
  await expect(card.locator('.verdict-row[data-verdict="corroborated"]')).toContainText('not permitted');
});

test('a circle is named in a sentence, and drawn', async ({ pageOf }) => {
  const page = await pageOf('firstReviewer');
  const claim = await openClaim(page, /sold its old crane/);
  for (const [source, text] of [
    ['Arden News', 'The harbour of Arden has sold its old crane, the Borun Courier reported.'],
    ['Borun Courier', 'The harbour of Arden has sold its old crane, Arden News reported.'],
  ] as const)
    await pinned(page, claim, { captureId: await captured(page, source, text), text });
  await deskOf(page).open(articleIn(page), claim);
  const { evidence, card } = deskOf(page);
  const circle = evidence.getByRole('region', { name: 'Circular reporting' });
  await expect(circle.getByText(/Arden News cites Borun Courier, which cites Arden News/).first()).toBeVisible();
  await expect(circle.getByRole('img', { name: /Arden News cites Borun Courier/ })).toBeVisible();
  await expect(card.getByText('circular reporting')).toBeVisible();
  await expect(card.locator('.verdict-row[data-verdict="corroborated"]')).toContainText('not permitted');
  await expectAccessible(page);
});

test('one passage is pinned to two claims in one step, and taken back from both', async ({ pageOf }) => {
  const page = await pageOf('secondReviewer');
  const claim = await openClaim(page, /planted 90 trees/);
  const text = 'The town of Borun planted 90 trees along the canal. The library of Orvale opened a reading room.';
  await captured(page, 'Canal Gazette', text);
  const library = await claimLike(page, /reading room/);
  await deskOf(page).open(articleIn(page), claim);
  const { evidence } = deskOf(page);
  await expect(evidence.getByRole('heading', { name: /Canal Gazette: 1 passage/ })).toBeVisible();
  await page.keyboard.press('q');
  await evidence.getByText(/^Also pin to/).click();
  await evidence.getByRole('checkbox', { name: /reading room/ }).check();
  await page.getByRole('group', { name: /Text of the capture/ }).focus();
  await page.keyboard.press('0');
  const toast = page.getByRole('status').filter({ hasText: 'Evidence added to 2 claims' });
  await expect(toast).toBeVisible();
  expect(pinsOf(await detailOf(page, library))).toEqual(['Canal Gazette']);
  await toast.getByRole('button', { name: /Undo/ }).click();
  await expect.poll(async () => pinsOf(await detailOf(page, library))).toEqual([]);
  expect(pinsOf(await detailOf(page, claim))).toEqual([]);
});

test('a contradiction after the verdict is seen by everybody, at once', async ({ pageOf }) => {
  const first = await pageOf('firstReviewer');
  const claim = await openClaim(first, /reading room/);
  await deskOf(first).choose('4');
  await deskOf(first).logSearch('the library’s page', 'reading room');
  const saved = first.waitForResponse(/\/check$/);
  await first.keyboard.press('Control+Enter');
  expect((await saved).status()).toBe(200);

  const second = await pageOf('secondReviewer');
  await openClaim(second, /reading room/);
  await captured(second, 'Orvale Post', POST);
  await deskOf(second).open(articleIn(second), claim);
  await deskOf(second).pin('Orvale Post', 'did not open a reading room', '-');

  await first.reload();
  await deskOf(first).open(articleIn(first), claim);
  const { card, evidence } = deskOf(first);
  await expect(
    card.getByText(/Evidence was added after the verdict: Orvale Post contradicts it/).first(),
  ).toBeVisible();
  await expect(card.getByText('contradicted', { exact: true })).toBeVisible();
  await expect(first.getByRole('article', { name: 'Copy' }).getByText('contradicted').first()).toBeVisible();
  await expect(evidence.getByText('still open')).toBeVisible();
  await expect(evidence.getByText(/^Origin:/)).toBeVisible();
  await expectAccessible(first);

  const editor = await pageOf('editor');
  await editor.goto('/dashboard');
  const row = editor.getByRole('list', { name: 'What needs an editor' }).getByRole('listitem').filter({
    hasText: claim.text,
  });
  await expect(row).toContainText('Contradicted');
  await expect(row).toContainText('needs an editor now');
  await expectAccessible(editor);
});

test('the second checker sees nothing of what the first pinned, flagged or said of origins', async ({ pageOf }) => {
  const first = await pageOf('firstReviewer');
  const claim = await openClaim(first, /glass works dismissed/);
  await pinReadout(first, claim);
  await deskOf(first).open(articleIn(first), claim);
  await deskOf(first).choose('4');
  await deskOf(first).logSearch('the ministry’s page', 'glass works');
  const saved = first.waitForResponse(/\/check$/);
  await first.keyboard.press('Control+Enter');
  expect(((await (await saved).json()) as { readonly value: { readonly outcome: string } }).value.outcome).toBe(
    'checked',
  );

  const second = await pageOf('secondReviewer');
  await openClaim(second, /glass works dismissed/);
  const { evidence, card } = deskOf(second);
  await expect(card.getByText('Second check, blind.')).toBeVisible();
  await expect(evidence.getByText('No evidence for this claim')).toBeVisible();
  // Captures are open to all; what somebody pinned of them is not.
  await expect(evidence.getByRole('heading', { name: /Demo Paper \d: 1 passage/ })).toBeVisible();
  await expect(evidence.getByText('pinned', { exact: true })).toHaveCount(0);
  const detail = await detailOf(second, claim);
  expect({ origins: detail.origins, circles: detail.circles, searches: detail.searches }).toEqual({
    origins: [],
    circles: [],
    searches: [],
  });
  expect(detail.claim).toMatchObject({ linkCount: 0, originCount: 0, flagCount: 0, contradictionCount: 0 });
});

async function openClaim(page: Page, words: RegExp): Promise<ClaimSummary> {
  await page.goto('/articles');
  await page.getByRole('main').getByRole('link', { name: STORY.title }).first().click();
  await page.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  const claim = await claimLike(page, words);
  await deskOf(page).open(articleIn(page), claim);
  await expect(page.locator('#claim-in-hand')).toHaveText(claim.text);
  return claim;
}

async function claimLike(page: Page, words: RegExp): Promise<ClaimSummary> {
  const { claims } = await asked<DeskView>(page, `/api/articles/${articleIn(page)}/desk`);
  const claim = claims.find(({ text }) => words.test(text));
  if (!claim) throw new Error(`No claim says ${String(words)}.`);
  return claim;
}

const detailOf = (page: Page, claim: ClaimSummary): Promise<ClaimDetail> => asked(page, `/api/claims/${claim.id}`);

const pinsOf = (detail: ClaimDetail): readonly string[] =>
  detail.origins.flatMap((origin) => origin.evidence.map((item) => item.source));

/** Captures a source through the routes that the desk uses. */
async function captured(page: Page, source: string, text: string): Promise<string> {
  const articleId = articleIn(page);
  const { sourceId } = await sent<{ readonly sourceId: string }>(page, '/api/sources', {
    name: source,
    kind: 'outlet',
    articleId,
  });
  const { captureId } = await sent<{ readonly captureId: string }>(page, '/api/captures', {
    articleId,
    sourceId,
    text,
    title: `${source}, invented`,
  });
  return captureId;
}

async function pinReadout(page: Page, claim: ClaimSummary): Promise<void> {
  for (const [index, text] of READOUT.entries())
    await pinned(page, claim, { captureId: await captured(page, `Demo Paper ${index + 1}`, text), text });
}

const pinned = (page: Page, { id }: ClaimSummary, { captureId, text }: { captureId: string; text: string }) =>
  sent(page, `/api/claims/${id}/evidence`, {
    captureId,
    start: 0,
    end: text.length,
    exact: text,
    stance: 'supports',
    standing: 'secondary',
  });

async function asked<T>(page: Page, path: string): Promise<T> {
  return ((await (await page.request.get(path)).json()) as { readonly value: T }).value;
}

async function sent<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await page.request.post(path, { data, headers: { origin: new URL(page.url()).origin } });
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200);
  return ((await answer.json()) as { readonly value: T }).value;
}

const articleIn = (page: Page): string => /articles\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
