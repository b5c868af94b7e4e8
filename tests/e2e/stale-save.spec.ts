import { deskOf } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';
import { importStory } from './support/import-story.ts';

/** So little depends on it that no policy asks for a second check, which would hide theirs. */
const CLAIM = 'The benches on the pier are blue.';
const STORY = { title: 'The benches of Orvale', slug: 'orvale-benches', text: `${CLAIM}\n\nSources: Orvale Post` };

test.beforeAll(({ newsroom }) => importStory(newsroom.dataDir, STORY));

test('the second of two saves is refused with both versions shown, and nothing typed is lost', async ({ pageOf }) => {
  const [mine, theirs] = await Promise.all([
    pageOf('firstReviewer', { expectedErrors: /409/ }),
    pageOf('editor', { expectedErrors: /409/ }),
  ]);
  await mine.goto('/articles');
  await mine.getByRole('main').getByRole('link', { name: STORY.title }).first().click();
  await mine.waitForURL(/\/articles\/[0-9a-f-]{36}\?claim=/);
  const desk = deskOf(mine);
  // The first claim is the headline's.
  await mine.getByRole('navigation', { name: 'Claims of this story' }).getByRole('link').nth(1).click();
  await expect(desk.card.getByText(CLAIM)).toBeVisible();
  const address = mine.url();

  await mine.getByLabel(/^Rationale/).fill('My own words, written for a while.');
  await mine.getByLabel(/^Rationale/).blur();
  await desk.choose('4');
  await desk.logSearch('town archive', 'benches, pier');

  await theirs.goto(address);
  await expect(deskOf(theirs).card.getByText(CLAIM)).toBeVisible();
  await theirs.getByLabel(/^Rationale/).fill('Theirs came first.');
  await theirs.getByLabel(/^Rationale/).blur();
  await deskOf(theirs).choose('4');
  await deskOf(theirs).logSearch('parks office', 'benches');
  const first = theirs.waitForResponse(/\/check$/);
  await theirs.keyboard.press('Control+Enter');
  expect((await first).status()).toBe(200);

  const second = mine.waitForResponse(/\/check$/);
  await mine.keyboard.press('Control+Enter');
  expect((await second).status()).toBe(409);
  await expect(desk.dialog).toBeVisible();
  await expect(desk.dialog.getByRole('region', { name: 'Mine' })).toContainText('My own words, written for a while.');
  await expect(desk.dialog.getByRole('region', { name: 'Theirs' })).toContainText('Theirs came first.');

  await desk.dialog.getByRole('button', { name: 'Continue from theirs with my text' }).click();
  await expect(mine.getByLabel(/^Rationale/)).toHaveValue(/My own words, written for a while\./);
});
