import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { articlesNewest } from '#db/queries/articles-newest.ts';
import { articlesWithText } from '#db/queries/articles-with-text.ts';
import { chainsOfArticle } from '#db/queries/chains.ts';
import { sourcesByKeys } from '#db/queries/sources-by-keys.ts';
import { registerSource } from '#db/writes/register-source.ts';
import { storeArticle } from '#db/writes/store-article.ts';
import type { ArticleId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, idMint, newEvent, NOON } from '../../support/rows.ts';

eachEngine((_, open) => {
  let db: Db;
  const newId = idMint();
  let ana: UserId;

  beforeEach(async () => {
    db = await open();
    ana = newId<'user'>();
    await given(db, (q, t) =>
      q.insert(t.users).values({ id: ana, email: 'ana@example.org', name: 'Ana', passwordHash: 'x', createdAt: NOON }),
    );
  });

  const store = async (title: string, { claims = 1, createdAt = NOON, text = title } = {}): Promise<ArticleId> => {
    const id = newId<'article'>();
    const rows = Array.from({ length: claims }, (_, index) => ({
      id: newId<'claim'>(),
      articleId: id,
      position: index + 1,
      sentence: 's1',
      text: `Claim ${index + 1}`,
      spans: [{ start: 0, end: 5 }],
      quotes: [],
      hedges: [],
      dates: [],
      kind: 'event' as const,
      checkable: true,
      presupposed: false,
      priority: 0.5,
      reasons: ['lead'],
      rules: [],
      madeBy: 'engine' as const,
      createdAt,
    }));
    const result = await db.commit({
      writes: storeArticle({
        article: {
          id,
          title,
          slug: title,
          language: 'en',
          currentVersion: 1,
          createdBy: ana,
          createdAt,
          claimCount: claims,
          openCount: claims,
        },
        version: {
          id: newId<'version'>(),
          articleId: id,
          number: 1,
          text,
          sha256: `hash of ${text}`,
          engine: '1',
          dateline: null,
          blocks: [],
          sentences: [],
          uncovered: [],
          createdBy: ana,
          createdAt,
        },
        claims: rows,
        attributions: [],
        tokens: rows.map((row) => ({ claimId: row.id, tokens: 'claim' })),
        corrections: [],
        sources: [],
      }),
      events: [newEvent(newId())],
    });
    expect(result.ok).toBe(true);
    return id;
  };

  const source = (name: string, nameKey: string) => ({
    id: newId<'source'>(),
    name,
    nameKey,
    kind: 'outlet' as const,
    createdAt: NOON,
  });

  it('stores an article with more claims than fit into one statement', async () => {
    await store('Large', { claims: 1201 });
    const { claims, claimTokens } = db.tables;
    expect(await db.read.$count(claims)).toBe(1201);
    expect(await db.read.$count(claimTokens)).toBe(1201);
  });

  it('finds the articles that have a text, oldest first', async () => {
    const late = await store('Late', { text: 'same', createdAt: NOON + 1 });
    const early = await store('Early', { text: 'same' });
    await store('Other');
    expect((await articlesWithText(db, ['hash of same', 'hash of nothing'])).map(({ id }) => id)).toEqual([
      early,
      late,
    ]);
    expect(await articlesWithText(db, ['hash of nothing'])).toEqual([]);
  });

  it('keeps who the source of a link is, with its title, its standing and its channel', async () => {
    const id = await store('Sourced');
    const [claim] = await db.read.select({ id: db.tables.claims.id }).from(db.tables.claims);
    if (claim === undefined) throw new Error('a claim was expected');
    const standing = {
      speakerKind: 'person' as const,
      fullName: 'Țibi Œuvre',
      title: 'primarul comunei Lunca',
      justification: 'who was at the scene',
      channel: 'statement' as const,
    };
    const link = {
      claimId: claim.id,
      cueText: 'said',
      cueStart: 0,
      cueEnd: 4,
      content: [],
      directness: 'indirect' as const,
      act: false,
    };
    await given(db, (q, t) =>
      q.insert(t.attributions).values([
        { ...link, ...standing, id: newId<'attribution'>(), position: 0 },
        { ...link, id: newId<'attribution'>(), position: 1 },
      ]),
    );
    const nobody = { speakerKind: null, fullName: null, title: null, justification: null, channel: null };
    expect((await chainsOfArticle(db, id)).map((row) => row.link)).toMatchObject([standing, nobody]);
  });

  it('lists articles newest first, and those of one moment by id', async () => {
    const ids = [await store('One'), await store('Two'), await store('Three', { createdAt: NOON - 1 })];
    const [one, two, three] = ids;
    if (!one || !two || !three) throw new Error('three articles were expected');
    expect((await articlesNewest(db, { limit: 5 })).map(({ id }) => id)).toEqual([two, one, three]);
    const older = await articlesNewest(db, { after: { createdAt: NOON, id: two }, limit: 5 });
    expect(older.map(({ id }) => id)).toEqual([one, three]);
    expect(await articlesNewest(db, { stage: 'published', limit: 5 })).toEqual([]);
  });

  it('finds registered sources by key, also by an alias', async () => {
    const kept = source('HotNews', 'hotnews');
    const written = await db.commit({
      writes: registerSource(kept),
      events: [newEvent(newId())],
    });
    expect(written.ok).toBe(true);
    const alias = { aliasKey: 'hot news', alias: 'Hot News', sourceId: kept.id };
    await given(db, (q, t) => q.insert(t.sourceAliases).values(alias));
    expect(await sourcesByKeys(db, ['hotnews', 'hot news', 'unknown'])).toEqual(
      new Map([
        ['hotnews', kept.id],
        ['hot news', kept.id],
      ]),
    );
    expect(await sourcesByKeys(db, [])).toEqual(new Map());
  });

  it('refuses a source whose name somebody registered a moment ago, and writes nothing', async () => {
    await db.commit({ writes: registerSource(source('HotNews', 'hotnews')), events: [newEvent(newId())] });
    const again = await db.commit({
      writes: registerSource(source('Hotnews', 'hotnews')),
      events: [newEvent(newId())],
    });
    expect(again).toEqual({ ok: false, error: { kind: 'stale', what: 'source' } });
    expect(await db.read.$count(db.tables.sources)).toBe(1);
  });
});
