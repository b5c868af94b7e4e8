import { beforeEach, describe, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { copyText } from '#db/queries/copy-text.ts';
import { capturesOfGround, groundMarks, textsOfCaptures, wholeRegistry } from '#db/queries/origin-ground.ts';
import { signedGround } from '#db/queries/signed-ground.ts';
import { sourcesByIds, sourcesByKeys } from '#db/queries/sources-by-keys.ts';
import { guardArticle, guardGround, guardQuiet } from '#db/writes/guard-ground.ts';
import { addSignOff, withdrawSignOff } from '#db/writes/sign-offs.ts';
import type { ArticleId, SourceId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, newEvent, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

/** What origins are computed from, and what tells that it is another by now. */
eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;
  let article: ArticleId;
  let wire: SourceId;

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
    article = await put.article(ana);
    wire = await put.source('Harbour Wire', ['HW']);
  });

  const done = async (...writes: readonly Write[]) => (await db.commit({ writes, events: [] })).ok;
  let entries = 0;
  const log = (kind: string, more: Parameters<typeof newEvent>[1] = {}) =>
    db.commit({ writes: [], events: [newEvent(`entry ${(entries += 1)}`, { kind, ...more })] });

  it('is the live captures of the article, oldest first, under the address that they were read at last', async () => {
    const of = { sourceId: wire, capturedBy: ana };
    const [moved, typed] = [
      await put.capture(article, { ...of, url: 'https://a.example', finalUrl: 'https://b.example', kind: 'page' }),
      await put.capture(article, { ...of, publishedOn: '2026-03-09' }),
    ];
    const gone = await put.capture(article, { ...of, withdrawnAt: NOON });
    const elsewhere = await put.capture(await put.article(ana), { ...of, text: 'Another story.' });
    const row = { sourceId: wire, source: 'Harbour Wire' };
    expect(await capturesOfGround(db, article)).toEqual([
      { ...row, id: moved, kind: 'page', publishedOn: null, url: 'https://b.example' },
      { ...row, id: typed, kind: 'paste', publishedOn: '2026-03-09', url: null },
    ]);
    const texts = new Map((await textsOfCaptures(db, [moved, gone, elsewhere])).map(({ id, text }) => [id, text]));
    expect(texts).toEqual(
      new Map([
        [moved, 'The quay is closed.'],
        [gone, 'The quay is closed.'],
        [elsewhere, 'Another story.'],
      ]),
    );
    expect(await textsOfCaptures(db, [])).toEqual([]);
  });

  it('is the whole registry: names, aliases, owners and relations', async () => {
    const { sources, aliases, relations } = await wholeRegistry(db);
    const described = { owner: null, domains: [], homePage: null };
    expect(sources).toEqual([{ id: wire, name: 'Harbour Wire', kind: 'outlet', ...described }]);
    expect(aliases.map(({ alias }) => alias).toSorted()).toEqual(['HW', 'Harbour Wire']);
    expect(relations).toEqual([]);
  });

  it('finds sources by any key that they go by, and by id; what is not registered is left out', async () => {
    expect(await sourcesByKeys(db, ['hw', 'harbour wire', 'nobody'])).toEqual(
      new Map([
        ['hw', wire],
        ['harbour wire', wire],
      ]),
    );
    expect(await sourcesByIds(db, [wire, wire, put.newId()])).toEqual(
      new Map([[wire, { id: wire, name: 'Harbour Wire', kind: 'outlet' }]]),
    );
    expect([(await sourcesByKeys(db, [])).size, (await sourcesByIds(db, [])).size]).toEqual([0, 0]);
  });

  it('is the copy of one version of the article, empty where there is none', async () => {
    const version = { articleId: article, number: 2, text: 'The quay is closed.', sha256: 's', engine: '1' };
    const found = { blocks: [], sentences: [], uncovered: [], createdBy: ana, createdAt: NOON };
    await given(db, (q, t) => q.insert(t.articleVersions).values({ id: put.newId(), ...version, ...found }));
    expect(await copyText(db, article, 2)).toBe('The quay is closed.');
    expect(await copyText(db, article, 1)).toBe('');
  });

  it('is as it was signed, as long as the sign-off stands', async () => {
    const row = { id: 'a', articleId: article, versionNumber: 1, editorId: ana, policyVersion: 1, smallDesk: false };
    expect(await signedGround(db, article)).toBeNull();
    expect(await done(addSignOff({ ...row, signedAt: NOON, ground: { claim: { origins: [] } } }))).toBe(true);
    expect(await signedGround(db, article)).toEqual({ claim: { origins: [] } });
    const withdrawn = { withdrawnBy: ana, withdrawnAt: NOON, withdrawnReason: 'A source called.' };
    expect(await done(withdrawSignOff('a', withdrawn))).toBe(true);
    expect(await signedGround(db, article)).toBeNull();
    expect(await done(addSignOff({ ...row, id: 'b', signedAt: NOON }))).toBe(true);
    expect(await signedGround(db, article)).toBeNull();
  });

  it('is marked by how far the log is, and by another mark for every change of the registry alone', async () => {
    expect(await groundMarks(db)).toEqual({ head: 0, registry: 0 });
    await log('capture.added', { articleId: article });
    const before = await groundMarks(db);
    expect(before).toEqual({ head: 1, registry: 0 });
    const marks = [before.registry];
    for (const kind of ['source.added', 'source.changed', 'source.related', 'source.unrelated', 'source.added']) {
      await log(kind);
      marks.push((await groundMarks(db)).registry);
    }
    expect(new Set(marks).size).toBe(marks.length);
    await log('check.closed', { articleId: article });
    expect(await groundMarks(db)).toEqual({ head: 7, registry: marks.at(-1) });
  });

  describe('a commit that rests on it', () => {
    const guards = async (since: number) => ({
      ground: await done(guardGround(article, since)),
      article: await done(guardArticle(article, since)),
      newsroom: await done(guardQuiet(since)),
    });

    it.each<[string, string, { own: boolean }, Partial<Awaited<ReturnType<typeof guards>>>]>([
      ['a capture of the article', 'capture.added', { own: true }, { ground: false, article: false, newsroom: false }],
      ['an undo in the article', 'action.undone', { own: true }, { ground: false, article: false, newsroom: false }],
      ['a check in the article', 'check.closed', { own: true }, { ground: true, article: false, newsroom: false }],
      ['the registry', 'source.related', { own: false }, { ground: false, article: false, newsroom: false }],
      ['an undo in the registry', 'action.undone', { own: false }, { ground: false, article: false, newsroom: false }],
      ['something else', 'policy.changed', { own: false }, { ground: true, article: true, newsroom: false }],
    ])('is stale or not after %s', async (_what, kind, { own }, expected) => {
      await log('capture.added', { articleId: article });
      expect(await guards(1)).toEqual({ ground: true, article: true, newsroom: true });
      await log(kind, own ? { articleId: article } : {});
      expect(await guards(1)).toEqual(expected);
      expect(await guards(2)).toEqual({ ground: true, article: true, newsroom: true });
    });

    it('goes through whatever happens in another article, or changes no state', async () => {
      await log('capture.added', { articleId: await put.article(ana) });
      expect(await guards(0)).toEqual({ ground: true, article: true, newsroom: false });
      await log('report.exported', { articleId: article, changesState: false });
      expect(await guards(1)).toEqual({ ground: true, article: true, newsroom: true });
    });
  });
});
