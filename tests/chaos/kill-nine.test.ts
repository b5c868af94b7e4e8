import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { copyApp, type AppServer } from '../app/support/app-server.ts';
import { DeskVisitor } from '../app/support/desk-visitor.ts';
import { openNewsroom, type Newsroom } from '../app/support/newsroom.ts';
import { PlainBrowser } from '../app/support/plain-browser.ts';

import { diceOf } from '../support/dice.ts';
import { dropPostgresDatabases, newPostgresDatabase } from '../support/postgres-database.ts';
import { longStory } from './support/long-story.ts';

const ROUNDS = 8;
const AT_ONCE = 6;

/**
 * The process ends between two instructions, again and again, while six people write and one imports a long story: what
 * was answered is there, what is there is there once and whole, and the log still proves it.
 */
describe.each(['sqlite', 'postgres'] as const)('kill -9 in the middle of everything, on %s', (engine) => {
  it(`loses nothing that was answered, in ${ROUNDS} deaths`, async () => {
    const newsroom = await openNewsroom(engine === 'postgres' ? await newPostgresDatabase() : undefined);
    const app = copyApp();
    const dice = diceOf(engine === 'sqlite' ? 9 : 11);
    const told: string[] = [];
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        const server = await app.start(newsroom.env);
        const death = { come: false };
        const writing = Promise.allSettled([
          ...Array.from({ length: AT_ONCE }, (_, person) =>
            write(newsroom, server, { death, told, name: `${round} ${person}` }),
          ),
          importLong(newsroom, server, round),
        ]);
        await wait(200 + dice.below(1200));
        death.come = true;
        await server.stop();
        await writing;
        await expectWhole(newsroom, told);
      }
      expect(told.length).toBeGreaterThan(ROUNDS);
    } finally {
      app.remove();
      await newsroom.close();
    }
  });
});

afterAll(dropPostgresDatabases);

type Writing = { readonly death: { come: boolean }; readonly told: string[]; readonly name: string };

/** Comments, one after the other, until the server is gone; `told` are those that were answered. */
async function write(newsroom: Newsroom, server: AppServer, { death, told, name }: Writing): Promise<void> {
  const visitor = new DeskVisitor(server.origin, await newsroom.cookie('a reviewer'));
  for (let n = 0; !death.come; n += 1) {
    const text = `Remark ${name} ${n}`;
    const { status } = await visitor.post(`/api/claims/${newsroom.ids['claim']}/comments`, { kind: 'comment', text });
    if (status === 200) told.push(text);
  }
}

async function importLong(newsroom: Newsroom, server: AppServer, round: number): Promise<void> {
  const editor = new PlainBrowser(server.origin, await newsroom.cookie('an editor'));
  await editor.submit('/articles/new', 'text', { text: longStory(600, `Story of round ${round}.`) });
}

async function expectWhole({ db }: Newsroom, told: readonly string[]): Promise<void> {
  const { comments, articles, claims } = db.tables;
  const texts = (await db.read.select({ text: comments.text }).from(comments)).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(told.filter((text) => !texts.includes(text))).toEqual([]);
  const stories = await db.read.select({ id: articles.id, count: articles.claimCount }).from(articles);
  const live = await db.read.select({ articleId: claims.articleId }).from(claims);
  const claimsOf = Map.groupBy(live, ({ articleId }) => articleId);
  for (const { id, count } of stories) expect(claimsOf.get(id)?.length ?? 0).toBe(count);
  expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true });
}
