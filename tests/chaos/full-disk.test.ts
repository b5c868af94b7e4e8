import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { startApp, type AppServer } from '../app/support/app-server.ts';
import { DeskVisitor } from '../app/support/desk-visitor.ts';
import { openNewsroom, type Newsroom } from '../app/support/newsroom.ts';
import { PlainBrowser } from '../app/support/plain-browser.ts';
import { longStory } from './support/long-story.ts';
import { smallDisk } from './support/small-disk.ts';

const disk = smallDisk(48);

/** Mounting a file system takes a right that not everybody has who runs these tests. */
describe.skipIf(disk === null)('on a disk that is full', () => {
  const { folder, fill, empty, remove } = disk ?? NO_DISK;
  let newsroom: Newsroom;
  let app: AppServer;
  let reviewer: DeskVisitor;
  let editor: PlainBrowser;
  const file = join(folder, 'second-source.db');

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const cookies = [await newsroom.cookie('a reviewer'), await newsroom.cookie('an editor')] as const;
    await newsroom.db.close();
    copyFileSync(`${newsroom.env['DATA_DIR']}/second-source.db`, file);
    app = await startApp({ ...newsroom.env, DATA_DIR: folder });
    reviewer = new DeskVisitor(app.origin, cookies[0]);
    editor = new PlainBrowser(app.origin, cookies[1]);
  });
  afterAll(remove);
  afterAll(() => app.stop());

  const remark = (text: string) =>
    reviewer.post(`/api/claims/${newsroom.ids['claim']}/comments`, { kind: 'comment', text });

  it('what was refused was not saved, what was saved is there, and with room again work goes on', async () => {
    expect((await remark('Before.')).status).toBe(200);
    fill(0);
    const [saved, refused]: [string[], string[]] = [['Before.'], []];
    for (let n = 0; n < 40; n += 1) {
      const text = `Remark ${n}. ${'All of it at length. '.repeat(200)}`.trim();
      const { status, problem } = await remark(text);
      (status === 200 ? saved : refused).push(text);
      if (status !== 200) expect(problem?.message).toMatch(/^There is no room left for the database\. Nothing was saved\./);
      if (status !== 200) expect(status).toBe(503);
    }
    expect(refused.length).toBeGreaterThan(0);

    const story = await editor.submit('/articles/new', 'text', { text: longStory(900) });
    expect(story.to).toBeNull();
    expect(story.text).toContain('Nothing was saved');

    empty();
    expect((await remark('After.')).status).toBe(200);
    saved.push('After.');
    expect((await editor.submit('/articles/new', 'text', { text: longStory(100) })).to).toMatch(/^\/articles\//);

    const db = await openDatabase({ file, sync: 'never' });
    const { comments, articles } = db.tables;
    const texts = (await db.read.select({ text: comments.text }).from(comments)).map(({ text }) => text);
    expect(texts.toSorted()).toEqual(saved.toSorted());
    expect(await db.read.$count(articles)).toBe(2);
    expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true });
    await db.close();
  });
});

const NO_DISK = { folder: '', fill: () => undefined, empty: () => undefined, remove: () => undefined };
