import { beforeEach, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { isEventId } from '#db/queries/events-for-undo.ts';
import { findMutation } from '#db/queries/mutations.ts';
import { claimTexts, shareTexts } from '#db/writes/imported-texts.ts';
import { keepMutation, sweepMutations } from '#db/writes/mutations.ts';
import type { ArticleId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { idMint, newEvent, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

eachEngine((_, open) => {
  let db: Db;
  const newId = idMint();

  beforeEach(async () => {
    db = await open();
  });

  const mutation = (id: string, more: Partial<Parameters<typeof keepMutation>[0]> = {}) => ({
    id,
    actorId: newId<'user'>(),
    action: 'add-comment',
    inputHash: 'hash',
    receipt: { of: 'value', value: [null, 'ș'] },
    doneAt: NOON,
    ...more,
  });
  const commit = (writes: readonly Write[]) => db.commit({ writes, events: [newEvent(newId())] });
  const staleFor = (what: string) => ({ ok: false, error: { kind: 'stale', what } });

  it('keeps what was done under an id, and lets nothing else be done under it', async () => {
    const id = newId();
    const first = mutation(id);
    expect(await findMutation(db, id)).toBeUndefined();
    expect((await commit([keepMutation(first)])).ok).toBe(true);
    expect(await findMutation(db, id)).toEqual(first);
    expect(await commit([keepMutation(mutation(id, { action: 'log-search' }))])).toEqual(staleFor('mutation'));
    expect(await findMutation(db, id)).toEqual(first);
    expect(await db.read.$count(db.tables.events)).toBe(1);
  });

  it('lets one of many at once through', async () => {
    const id = newId();
    const done = await Promise.all(Array.from({ length: 20 }, () => commit([keepMutation(mutation(id))])));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.read.$count(db.tables.events)).toBe(1);
  });

  it('keeps what was done by somebody who had no account', async () => {
    const id = newId();
    await commit([keepMutation(mutation(id, { actorId: null }))]);
    expect(await findMutation(db, id)).toMatchObject({ actorId: null });
  });

  it('forgets what is old, and nothing else', async () => {
    const [old, young] = [newId(), newId()];
    await commit([keepMutation(mutation(old)), keepMutation(mutation(young, { doneAt: NOON + 2 }))]);
    await commit([sweepMutations(NOON + 1)]);
    expect(await findMutation(db, old)).toBeUndefined();
    expect(await findMutation(db, young)).toBeDefined();
  });

  it('knows the ids of the log', async () => {
    const id = newId();
    await db.commit({ writes: [], events: [newEvent(id)] });
    expect([await isEventId(db, id), await isEventId(db, newId())]).toEqual([true, false]);
  });

  it('gives a text to one article, unless it is imported again on purpose', async () => {
    const put = shelf(db);
    const ana = await put.person('Ana');
    const [first, second, third]: readonly ArticleId[] = [
      await put.article(ana),
      await put.article(ana),
      await put.article(ana),
    ];
    if (!first || !second || !third) throw new Error('three articles were expected');
    const claim = (articleId: ArticleId, ...sha256: readonly string[]) => commit(claimTexts({ articleId, sha256 }));
    expect((await claim(first, 'with headline', 'alone', 'alone')).ok).toBe(true);
    expect(await claim(second, 'other headline', 'alone')).toEqual(staleFor('text'));
    expect((await claim(second, 'other')).ok).toBe(true);
    expect((await commit(shareTexts({ articleId: third, sha256: ['alone', 'another'] }))).ok).toBe(true);
    const rows = await db.read.select().from(db.tables.importedTexts);
    expect(new Map(rows.map((row) => [row.sha256, row.articleId]))).toEqual(
      new Map([
        ['with headline', first],
        ['alone', first],
        ['other', second],
        ['another', third],
      ]),
    );
  });

  it('lets one of many imports of a text at once through', async () => {
    const put = shelf(db);
    const ana = await put.person('Ana');
    const articles = await Promise.all(Array.from({ length: 10 }, () => put.article(ana)));
    const done = await Promise.all(articles.map((articleId) => commit(claimTexts({ articleId, sha256: ['x', 'y'] }))));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
