import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '#db/open.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { copyApp, type AppCopy } from '../app/support/app-server.ts';
import { DeskVisitor } from '../app/support/desk-visitor.ts';
import { openNewsroom, type Newsroom } from '../app/support/newsroom.ts';
import { PlainBrowser } from '../app/support/plain-browser.ts';
import { folder } from '../support/database.ts';
import { mayMount, mountDisk } from '../support/small-disk.ts';
import { whenPossible } from '../support/where-possible.ts';
import { longStory } from './support/long-story.ts';

let newsroom: Newsroom;
let copy: AppCopy;
let cookies: readonly [reviewer: string, editor: string];
/** The database as nobody has written to it yet. */
let untouched: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  cookies = [await newsroom.cookie('a reviewer'), await newsroom.cookie('an editor')];
  await newsroom.db.close();
  untouched = join(folder(), 'untouched.db');
  copyFileSync(original(), untouched);
  copy = copyApp();
});
afterAll(() => copy.remove());

const databaseOf = (data: string) => join(data, 'second-source.db');
const original = () => databaseOf(newsroom.env['DATA_DIR'] ?? '');

/** Writes remarks until one is refused, and some more. @returns the texts that were answered as saved */
async function remarkOn(origin: string): Promise<readonly string[]> {
  const reviewer = new DeskVisitor(origin, cookies[0]);
  const saved: string[] = [];
  let refused = 0;
  for (let n = 0; refused < 5; n += 1) {
    const text = `Remark ${n}. ${'All of it at length. '.repeat(200)}`.trim();
    const { status, problem } = await reviewer.post(`/api/claims/${newsroom.ids['claim']}/comments`, {
      kind: 'comment',
      text,
    });
    if (status === 200) saved.push(text);
    else {
      refused += 1;
      expect(status).toBe(503);
      expect(problem?.message).toMatch(/^(There is no room left for|The database cannot be).*\. Nothing was saved\./);
    }
    expect(n).toBeLessThan(2000);
  }
  return saved;
}

const importStory = (origin: string, sentences: number) =>
  new PlainBrowser(origin, cookies[1]).submit('/articles/new', 'text', { text: longStory(sentences) });

async function expectRecord(file: string, saved: readonly string[], stories: number): Promise<void> {
  const db = await openDatabase({ file, sync: 'never' });
  const { comments, articles } = db.tables;
  const texts = (await db.read.select({ text: comments.text }).from(comments)).map(({ text }) => text);
  expect(texts.toSorted()).toEqual(saved.toSorted());
  expect(await db.read.$count(articles)).toBe(stories);
  expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true });
  await db.close();
}

it('a file that may not grow: what was refused was not saved, and after a restart all that was saved is there', async () => {
  const env = newsroom.env;
  const limited = await copy.start(env, { fileBytes: statSync(original()).size + 400_000 });
  const saved = await remarkOn(limited.origin);
  const story = await importStory(limited.origin, 900);
  expect([story.to, story.text.includes('Nothing was saved')]).toEqual([null, true]);
  await limited.stop();
  const free = await copy.start(env);
  expect((await importStory(free.origin, 100)).to).toMatch(/^\/articles\//);
  await free.stop();
  await expectRecord(original(), saved, 2);
});

whenPossible(mayMount(), 'a full disk: refused in words, and with room again work goes on', async () => {
  const disk = mountDisk('48m');
  const data = join(disk.path, 'data');
  mkdirSync(data);
  copyFileSync(untouched, databaseOf(data));
  const server = await copy.start({ ...newsroom.env, DATA_DIR: data });
  try {
    disk.fill();
    const saved = await remarkOn(server.origin);
    const story = await importStory(server.origin, 900);
    expect([story.to, story.text.includes('Nothing was saved')]).toEqual([null, true]);
    disk.empty();
    expect((await importStory(server.origin, 100)).to).toMatch(/^\/articles\//);
    await server.stop();
    await expectRecord(databaseOf(data), saved, 2);
  } finally {
    await server.stop();
    disk.unmount();
  }
});
