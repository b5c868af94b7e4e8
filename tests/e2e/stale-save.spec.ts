import { deskOf } from './support/desk.ts';
import { expect, test } from './support/fixtures.ts';

test('the second of two saves is refused with both versions shown, and nothing typed is lost', async ({ pageOf }) => {
  const [mine, theirs] = await Promise.all([
    pageOf('firstReviewer', { expectedErrors: /409/ }),
    pageOf('editor', { expectedErrors: /409/ }),
  ]);
  await mine.goto('/articles');
  await mine
    .getByRole('link', { name: /cost of its flood wall/ })
    .first()
    .click();
  await mine.waitForURL(/\/articles\/[0-9a-f-]{36}/);
  const desk = deskOf(mine);
  await mine
    .getByRole('button', { name: /Three houses on Tidewall Lane/ })
    .or(mine.getByText('Three houses on Tidewall Lane'))
    .first()
    .click();
  await expect(desk.card.getByText('Three houses on Tidewall Lane were flooded in January.')).toBeVisible();
  const address = mine.url();

  await mine.getByLabel(/^Rationale/).fill('My own words, written for a while.');
  await mine.getByLabel(/^Rationale/).blur();
  await desk.choose('2');

  await theirs.goto(address);
  await expect(deskOf(theirs).card.getByText('Three houses on Tidewall Lane were flooded in January.')).toBeVisible();
  await theirs.getByLabel(/^Rationale/).fill('Theirs came first.');
  await theirs.getByLabel(/^Rationale/).blur();
  await deskOf(theirs).choose('4');
  await deskOf(theirs).logSearch('fire brigade log', 'Tidewall Lane, January');
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
