import { expect, test } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { buildReport } from '#lib/core/reports/build-report.ts';
import { renderHtml } from '#lib/core/reports/render-html.ts';
import { velden } from '../core/reports/velden.ts';

test('an exported page keeps its look, and runs and fetches nothing that was written into it', async ({ page }, at) => {
  const fetched: (string | undefined)[] = [];
  const server = createServer((asked, answer) => {
    fetched.push(asked.url);
    answer.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const injected = `<script>document.title = 'it ran'</script><img src="x" onerror="document.title = 'it ran'">
    <script src="${elsewhere}/script"></script><link rel="stylesheet" href="${elsewhere}/style"><img src="${elsewhere}/img">
    <iframe src="${elsewhere}/frame"></iframe><object data="${elsewhere}/object"></object><base href="${elsewhere}/base">
    <style>main { display: none }</style><p id="moved" style="position: fixed">x</p>
    <a id="js" href="javascript:document.title='it ran'">x</a>`;
  const file = at.outputPath('report.html');
  writeFileSync(file, renderHtml(buildReport(velden)).replace('<body>', `<body>${injected}`));

  await page.goto(pathToFileURL(file).href);
  await page.locator('#js').click();

  await expect(page).toHaveTitle(/Verification report$/);
  const styleOf = (selector: string, name: 'position' | 'maxWidth') =>
    page.locator(selector).evaluate((one, property) => getComputedStyle(one)[property], name);
  await expect(page.locator('main')).toBeVisible();
  expect(await styleOf('#moved', 'position')).toBe('static');
  // Its own style holds.
  expect(await styleOf('main', 'maxWidth')).toBe('896px');
  expect(fetched).toEqual([]);
  server.close();
});
