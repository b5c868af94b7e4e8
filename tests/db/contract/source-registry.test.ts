import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import {
  aliasesOfSource,
  articlesCiting,
  capturesOfSource,
  findSource,
  relationsOfSource,
} from '#db/queries/source-page.ts';
import { articlesUnderVerdict } from '#db/queries/articles-under-verdict.ts';
import { wholeRegistry } from '#db/queries/origin-ground.ts';
import { sourcesBeginning, sourcesByName, sourceUse } from '#db/queries/sources-by-name.ts';
import { relateSources, unrelateSources } from '#db/writes/source-relations.ts';
import type { UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
  });

  it('lists by name and goes on after a cursor', async () => {
    const [b, a] = [await put.source('Beta'), await put.source('Alfa')];
    expect((await sourcesByName(db, { limit: 9 })).map((row) => row.id)).toEqual([a, b]);
    expect((await sourcesByName(db, { limit: 9, after: { name: 'Alfa', id: a } })).map((row) => row.id)).toEqual([b]);
    expect((await sourcesByName(db, { limit: 9, among: [b] })).map((row) => row.id)).toEqual([b]);
  });

  it('finds sources by how a name or an alias begins', async () => {
    const wire = await put.source('Harbour Wire', ['Hafen-Draht', 'țărm']);
    const other = await put.source('Haven Post');
    expect((await sourcesBeginning(db, 'ha', 9)).toSorted()).toEqual([wire, other].toSorted());
    expect(await sourcesBeginning(db, 'hafen', 9)).toEqual([wire]);
    expect(await sourcesBeginning(db, 'țăr', 9)).toEqual([wire]);
    expect(await sourcesBeginning(db, 'x', 9)).toEqual([]);
  });

  it('keeps how sources stand to one another until that is taken back, and again', async () => {
    const [wire, owner] = [await put.source('Harbour Wire'), await put.source('Harbour Holding')];
    const relation = { fromId: wire, toId: owner, relation: 'owned_by' as const };
    const done = async (write: Parameters<Db['commit']>[0]['writes'][number]) =>
      (await db.commit({ writes: [write], events: [] })).ok;
    const names = async () => (await relationsOfSource(db, wire)).map(({ name }) => name);
    expect(await done(relateSources(relation))).toBe(true);
    expect(await names()).toEqual(['Harbour Holding']);
    expect(await done(unrelateSources(relation, NOON))).toBe(true);
    expect(await names()).toEqual([]);
    expect((await wholeRegistry(db)).relations).toEqual([]);
    expect(await done(unrelateSources(relation, NOON))).toBe(false);
    expect(await done(relateSources(relation))).toBe(true);
    expect((await wholeRegistry(db)).relations).toEqual([{ from: wire, to: owner, relation: 'owned_by' }]);
  });

  it('tells of one source what it is called, what was captured, who cites it and how it stands to others', async () => {
    const wire = await put.source('Harbour Wire', ['HW']);
    const owner = await put.source('Harbour Holding');
    const article = await put.article(ana, { slug: 'quay' });
    const capture = put.newId<'capture'>();
    await given(
      db,
      (q, t) => q.insert(t.articleSources).values({ articleId: article, sourceId: wire, name: 'HW', via: 'footer' }),
      (q, t) => q.insert(t.sourceRelations).values({ fromId: wire, toId: owner, relation: 'owned_by' }),
      (q, t) =>
        q.insert(t.captures).values({
          id: capture,
          sourceId: wire,
          kind: 'paste',
          mediaType: 'text/plain',
          text: 'The quay is closed.',
          textSha256: 'a'.repeat(64),
          originalSha256: 'b'.repeat(64),
          capturedBy: ana,
          capturedAt: NOON,
        }),
    );
    expect(await findSource(db, wire)).toMatchObject({ name: 'Harbour Wire', kind: 'outlet' });
    expect(await findSource(db, put.newId<'source'>())).toBeUndefined();
    expect((await aliasesOfSource(db, wire)).map((row) => row.alias).toSorted()).toEqual(['HW', 'Harbour Wire']);
    expect(await relationsOfSource(db, wire)).toEqual([{ relation: 'owned_by', id: owner, name: 'Harbour Holding' }]);
    expect(await capturesOfSource(db, wire, 9)).toMatchObject([{ id: capture, source: 'Harbour Wire' }]);
    expect(await articlesCiting(db, wire, 9)).toEqual([{ id: article, slug: 'quay', demonstration: false, as: 'HW' }]);
    expect(await sourceUse(db, [wire, owner])).toEqual({
      captures: new Map([[wire, 1]]),
      articles: new Map([[wire, 1]]),
    });
    expect(await sourceUse(db, [])).toEqual({ captures: new Map(), articles: new Map() });
    expect(await articlesUnderVerdict(db)).toEqual([]);
    await put.claim(article, { code: 'attributed', state: 'final' });
    await put.claim(article, { linkCount: 2 });
    expect(await articlesUnderVerdict(db)).toMatchObject([{ id: article, outletSourceId: null }]);
  });
});
