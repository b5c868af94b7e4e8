import { desc } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApp, type AppServer } from './support/app-server.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';
import { PlainBrowser } from './support/plain-browser.ts';

let newsroom: Newsroom;
let app: AppServer;
beforeAll(async () => {
  newsroom = await openNewsroom();
  app = await startApp(newsroom.env);
});
afterAll(async () => {
  await app.stop();
  await newsroom.close();
});

const LINE =
  'The council closed the old bridge over the Dorna on Tuesday after engineers found cracks in its pillars. ';
const PAGE = `<html><head><meta charset="utf-8"><title>Bridge closed</title><meta property="og:site_name" content="Dorna Post">
  <meta property="article:published_time" content="2026-03-10T08:00:00Z"></head><body><nav>Home</nav>
  <article>${`<p>${LINE.repeat(3)}</p>`.repeat(3)}</article></body></html>`;

const send = async (name: string, content: string, fields: Record<string, string> = {}) => {
  const editor = new PlainBrowser(app.origin, await newsroom.cookie('an editor'));
  const file = new File([content], name, { type: 'text/html' });
  return editor.submit('/articles/new', 'text', { text: '', file, ...fields });
};

it('without script, a saved page is sent with the form, and what it says of itself fills what was left empty', async () => {
  const answer = await send('bridge.html', PAGE, { outlet: 'The Post of Dorna' });
  expect(answer.to).toMatch(/\/articles\/[0-9a-f-]{36}$/);
  const { articles, articleVersions } = newsroom.db.tables;
  const [article] = await newsroom.db.read.select().from(articles).orderBy(desc(articles.createdAt)).limit(1);
  expect(article).toMatchObject({
    title: 'Bridge closed',
    outlet: 'The Post of Dorna',
    publishedOn: '2026-03-10',
  });
  const [version] = await newsroom.db.read.select().from(articleVersions).orderBy(desc(articleVersions.createdAt));
  expect(version?.text).toMatch(/^Bridge closed\n\nThe council closed/);
  expect(version?.text).not.toContain('Home');
});

it.each([
  ['a page without an article', 'empty.html', '<html></html>', 'No article was found on this page.'],
  ['a page that is too large', 'large.htm', `<p>${'x'.repeat(3_300_000)}</p>`, 'The page is 3.1 MB.'],
  ['a file of another kind', 'story.pdf', '%PDF-1.7', 'or a saved web page (.html)'],
])('without script, %s is refused in words at the field', async (_, name, content, words) => {
  const answer = await send(name, content);
  expect(answer.to).toBeNull();
  expect(answer.text).toContain(words);
});
