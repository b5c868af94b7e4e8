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

const LONG = `<p>The council closed the old bridge on Tuesday after engineers found cracks in two of its pillars, Mayor Lena Holt said.</p>
  <p>Lena Holt <del>was arrested</del> spoke on Monday, and <a href="https://korund.example/bridge">Korund reported</a> that 10<sup>6</sup> tonnes of stone are needed.</p>
  <p>Some 4,000 drivers cross the bridge each day. They will have to take the road through the valley, which is 12 kilometres longer.</p>`;
const STORY = `<!doctype html><html lang="en"><head><title>Bridge of Orvale closed</title><meta name="author" content="Mara Vex">
  <link rel="canonical" href="https://orvale.example/bridge"></head><body><nav><a href="/">Home</a></nav><article>${LONG}</article></body></html>`;

test('what was left out of a page is listed and can be put back at its place', async ({ pageOf }) => {
  const page = await pageOf('editor');
  await page.goto('/articles/new');
  const text = page.getByLabel('Text', { exact: true });
  await page.getByLabel('or a file').setInputFiles(file('bridge.html', STORY));
  await expect(text).toHaveValue(/Lena Holt spoke on Monday.*10⁶ tonnes/);
  await expect(page.getByLabel('Byline')).toHaveValue('Mara Vex');
  await expect(page.getByLabel('Address')).toHaveValue('https://orvale.example/bridge');
  const leftOut = page.getByRole('region', { name: 'Left out of the copy' });
  await expect(leftOut.getByText('struck through')).toBeVisible();
  await leftOut.getByText('1 piece from around the article').click();
  await expect(leftOut.getByText('Home')).toBeVisible();
  await expectAccessible(page);

  await leftOut.getByRole('button', { name: 'Put back: was arrested' }).click();
  await expect(text).toHaveValue(/Lena Holt was arrested spoke on Monday/);
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue(/Lena Holt spoke on Monday/);
  await expect(leftOut.getByRole('button', { name: 'Put back: was arrested' })).toBeVisible();

  await page.getByRole('button', { name: /^Import \d+ claims$/ }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/);
  await expect(page.getByText('10⁶ tonnes').first()).toBeVisible();
});

test('what is pasted keeps its paragraphs, headings and quotations, without what is struck, and undo takes it back', async ({
  pageOf,
}) => {
  const page = await pageOf('editor');
  await page.goto('/articles/new');
  const text = page.getByLabel('Text', { exact: true });
  await text.fill('Before. ');
  const paste = (html: string, plain: string) =>
    text.evaluate(
      (field, [markup, words]) => {
        const data = new DataTransfer();
        data.setData('text/plain', words ?? '');
        if (markup) data.setData('text/html', markup);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [html, plain],
    );
  await paste(
    '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><h2>Who spoke</h2><p>Lena Holt <span style="text-decoration:line-through">was arrested</span> spoke.</p><blockquote>We <q>leave</q>.</blockquote></b>',
    'Who spoke Lena Holt was arrested spoke. We leave.',
  );
  await expect(text).toHaveValue('Before. ## Who spoke\n\nLena Holt spoke.\n\n> We “leave”.');
  const leftOut = page.getByRole('region', { name: 'Left out of the copy' });
  await leftOut.getByRole('button', { name: 'Put back: was arrested' }).click();
  await expect(text).toHaveValue('Before. ## Who spoke\n\nLena Holt was arrested spoke.\n\n> We “leave”.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue('Before. ');
  await expect(leftOut).toHaveCount(0);
});

test('a file in an encoding that nothing tells is refused, and one that its words give away is read', async ({
  pageOf,
}) => {
  const page = await pageOf('editor');
  await page.goto('/articles/new');
  const chosen = page.getByLabel('or a file');
  await chosen.setInputFiles(file('a.txt', 'The mayor of Br\xe3ila said that it was closed.'));
  await expect(page.getByText(/not text in UTF-8.*Save it as UTF-8/)).toBeVisible();
  await chosen.setInputFiles(
    file('b.txt', 'Podul a fost \xeenchis mar\xfei, a spus primarul din Ia\xbai, \xeen \xfear\xe3.'),
  );
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/Iaşi, în ţară/);
  await expect(page.getByText('Read as windows-1250')).toBeVisible();
});
