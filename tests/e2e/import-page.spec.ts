import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/fixtures.ts';

const PAGE = `<!doctype html><html><head><meta charset="windows-1250"><title>Bridge of Orvale closed</title>
  <meta property="og:site_name" content="Orvale Post">
  <meta property="article:published_time" content="2026-03-09T10:00:00Z"></head>
  <body><nav><a href="/">Home</a></nav><article>
  <p>The council closed the old bridge on Tuesday after engineers found cracks in two of its pillars, Mayor Lena Holt said.</p>
  <p>Some 4,000 drivers cross the bridge each day. They will have to take the road through the valley, which is 12 kilometres longer.</p>
  <p>The repair is expected to cost 3 million euros and to take until autumn. The ministry has not said whether it will pay a share.</p>
  </article><script>document.title = 'Run'</script></body></html>`;

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/html',
  buffer: Buffer.from(content, 'latin1'),
});

test('a saved web page fills the form with its article and what it says of itself, and is imported', async ({
  pageOf,
}) => {
  const page = await pageOf('editor', { expectedErrors: /status of 422/ });
  await page.goto('/articles/new');
  const chosen = page.getByLabel('or a file');
  const text = page.getByLabel('Text', { exact: true });

  await chosen.setInputFiles(file('empty.html', '<html><body></body></html>'));
  await expect(page.getByText(/^No article was found on this page/)).toBeVisible();
  await expect(text).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);

  await page.getByLabel('Outlet').fill('The Post of Orvale');
  await chosen.setInputFiles(file('bridge.htm', PAGE));
  await expect(text).toHaveValue(/^Bridge of Orvale closed\n\nThe council closed the old bridge/);
  await expect(text).not.toHaveAttribute('aria-invalid');
  await expect(page.getByLabel('Title')).toHaveValue('Bridge of Orvale closed');
  await expect(page.getByLabel('Published on')).toHaveValue('2026-03-09');
  await expect(page.getByText('From the page.')).toBeVisible();
  // What a person wrote stays.
  await expect(page.getByLabel('Outlet')).toHaveValue('The Post of Orvale');
  await expect(
    page
      .getByRole('region', { name: 'Claims found' })
      .getByText(/12 kilometres longer/)
      .first(),
  ).toBeVisible();

  await page.getByRole('button', { name: /^Import \d+ claims$/ }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/);
  await expect(page.getByText('Bridge of Orvale closed').first()).toBeVisible();
});

test('a page that is too large is told so before it is sent', async ({ pageOf }) => {
  const page = await pageOf('editor');
  await page.goto('/articles/new');
  await page.getByLabel('or a file').setInputFiles(file('large.html', `<p>${'x'.repeat(3_200_000)}</p>`));
  await expect(page.getByText(/^The page is 3\.1 MB\. The limit is 3 MB/)).toBeVisible();
});
