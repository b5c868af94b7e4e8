import { longStory } from '../../bench/long-story.ts';
import { expect, test } from './support/fixtures.ts';

test('a long text is taken apart beside the page, and what is too much for one article is told', async ({ pageOf }) => {
  const page = await pageOf('editor');
  await page.goto('/articles/new');
  const text = page.getByLabel('Text', { exact: true });
  const found = page.getByRole('region', { name: 'Claims found' });

  await text.fill(longStory(40_000, 'harbour'));
  await expect(found.getByText(/paid 1001 euros/).first()).toBeVisible();

  await text.fill('Why so? '.repeat(26_000));
  await expect(found.getByText('This text is long, so it is not taken apart while you type.')).toBeVisible();
  await found.getByRole('button', { name: 'Take it apart now' }).click();
  await expect(found.getByText(/^The text has 26,000 sentences\. One article may have 10,000/)).toBeVisible();
});
