import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleId } from '#lib/core/ids.ts';
import type { Problem } from '#lib/core/problem.ts';
import { ok, type Result } from '#lib/core/result.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { longReading } from '#lib/workflow/long-reading.ts';
import { inventedStory } from '../../bench/growth-text.ts';
import { openTestDatabase } from '../support/database.ts';
import { newsroom, refusal, value, type Newsroom } from '../support/scenario.ts';

describe('reading a long story', () => {
  let room: Newsroom;
  let long: ArticleId;
  let short: ArticleId;

  beforeAll(async () => {
    room = await newsroom(await openTestDatabase());
    const imported = async (text: string, title: string) =>
      value(await importArticle(room.as(room.edda), importForm.parse({ text, title }))).articleId;
    long = await imported(inventedStory(200), 'A long story');
    short = await imported('The ferry carried 1,000 people, the harbour master said on Monday.', 'A short story');
  });

  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

  /** Readings that last until they are let go, in the order in which they began. */
  function readings(id: ArticleId) {
    const begun: string[] = [];
    const open: (() => void)[] = [];
    const start = (who: Newsroom['ana'], name: string, signal?: AbortSignal) =>
      longReading({ ...room.as(who), signal }, id, () => {
        begun.push(name);
        return new Promise<Result<string, Problem>>((resolve) => open.push(() => resolve(ok(name))));
      });
    const finish = async () => {
      for (let some = open.shift(); some !== undefined; some = open.shift()) {
        some();
        await settled();
      }
    };
    return { begun, start, finish };
  }

  it('happens one at a time for each person, whoever came first', async () => {
    const { begun, start, finish } = readings(long);
    const all = [start(room.ana, 'ana 1'), start(room.ana, 'ana 2'), start(room.ana, 'ana 3'), start(room.ben, 'ben')];
    await settled();
    expect(begun).toEqual(['ana 1', 'ben']);
    await finish();
    expect(await Promise.all(all)).toEqual([ok('ana 1'), ok('ana 2'), ok('ana 3'), ok('ben')]);
  });

  it('is not begun for somebody who has gone', async () => {
    const { begun, start, finish } = readings(long);
    const gone = new AbortController();
    const [first, second, third] = [
      start(room.ana, 'first'),
      start(room.ana, 'second', gone.signal),
      start(room.ana, 'third'),
    ];
    await settled();
    gone.abort();
    expect(refusal(await second).kind).toBe('refused');
    await finish();
    expect([await first, await third]).toEqual([ok('first'), ok('third')]);
    expect(begun).toEqual(['first', 'third']);
    expect(refusal(await start(room.ana, 'fourth', gone.signal)).kind).toBe('refused');
  });

  it('lets the next begin where one failed', async () => {
    const failing = longReading(room.as(room.ana), long, () => Promise.reject(new Error('the database is gone')));
    const next = longReading(room.as(room.ana), long, () => Promise.resolve(ok('read')));
    await expect(failing).rejects.toThrow('the database is gone');
    expect(await next).toEqual(ok('read'));
  });

  it('is never waited for with a short story', async () => {
    const { start: startLong, finish: finishLong } = readings(long);
    const { begun, start, finish } = readings(short);
    const before = startLong(room.ana, 'long');
    await settled();
    const all = [start(room.ana, 'short 1'), start(room.ana, 'short 2')];
    await settled();
    expect(begun).toEqual(['short 1', 'short 2']);
    await finish();
    await finishLong();
    await Promise.all([before, ...all]);
  });
});
