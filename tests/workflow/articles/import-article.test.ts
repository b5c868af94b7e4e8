import { readFileSync } from 'node:fs';
import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Change, Db } from '#db/db.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { sourceKey } from '#lib/core/sources/source-key.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { importForm, type ImportInput } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { listArticles } from '#lib/workflow/articles/list-articles.ts';
import { openTestDatabase } from '../../support/database.ts';
import { given, idMint, NOON } from '../../support/rows.ts';

const SEED = readFileSync(new URL('../../fixtures/seed.txt', import.meta.url), 'utf8');

describe('importing an article', () => {
  let db: Db;
  let newId: ReturnType<typeof idMint>;
  let editor: UserId;

  beforeEach(async () => {
    db = await openTestDatabase();
    newId = idMint();
    editor = newId<'user'>();
    await given(db, (q, t) =>
      q.insert(t.users).values({ id: editor, email: 'ed@example.org', name: 'Ed', passwordHash: 'x', createdAt: NOON }),
    );
  });

  const as = (...roles: Role[]) => ({
    db,
    actor: { id: editor, name: 'Ed', roles },
    now: NOON,
    newId,
    workers: inlineWorkers,
  });
  const form = (fields: Record<string, unknown>): ImportInput => importForm.parse(fields);
  const imported = async (fields: Record<string, unknown>) => {
    const result = await importArticle(as('editor'), form(fields));
    if (!result.ok) throw new Error(result.error.message);
    return result.value.articleId;
  };
  const claimsOf = async () => db.read.select().from(db.tables.claims).orderBy(asc(db.tables.claims.position));

  it('takes the time that it is due by the newsroom’s clocks', async () => {
    const due = async (zone: string | undefined, dueAt: string) => {
      const context = zone === undefined ? as('editor') : { ...as('editor'), zone };
      const given = form({ text: `The mill closed. ${dueAt} ${zone}`, dueAt });
      const result = await importArticle(context, given);
      if (!result.ok) throw new Error(result.error.message);
      const { articles } = db.tables;
      const [row] = await db.read.select().from(articles).where(eq(articles.id, result.value.articleId));
      return new Date(row?.dueAt ?? 0).toISOString();
    };
    expect(await due(undefined, '2026-03-29T18:00')).toBe('2026-03-29T18:00:00.000Z');
    expect(await due('Europe/Bucharest', '2026-03-28T18:00')).toBe('2026-03-28T16:00:00.000Z');
    expect(await due('Europe/Bucharest', '2026-03-29T18:00')).toBe('2026-03-29T15:00:00.000Z');
  });

  it('stores the text as it is, with every claim in its place', async () => {
    const id = await imported({ text: SEED, title: 'A phone call', outlet: 'Demo Gazette' });
    const [article] = await db.read.select().from(db.tables.articles).where(eq(db.tables.articles.id, id));
    const [version] = await db.read.select().from(db.tables.articleVersions);
    const claims = await claimsOf();
    expect(article).toMatchObject({
      title: 'A phone call',
      outlet: 'Demo Gazette',
      publishedOn: '2026-03-09',
      stage: 'checking',
    });
    expect(article).toMatchObject({ claimCount: claims.length, openCount: claims.length, currentVersion: 1 });
    expect(version?.text).toBe(`# A phone call\n\n${SEED}`);
    expect(claims.length).toBeGreaterThanOrEqual(14);
    expect(
      claims.every(({ spans }) => spans.every(({ start, end }) => version?.text.slice(start, end).trim() !== '')),
    ).toBe(true);
    expect(claims.map(({ position }) => position)).toEqual(claims.map((_, index) => index + 1));
  });

  it('takes a title that was typed for part of the copy: it is the title block, and what it claims is to be checked', async () => {
    const title = 'Leaders of Russia and Iran spoke by phone';
    const id = await imported({ text: SEED, title });
    const [version] = await db.read.select().from(db.tables.articleVersions);
    const [headline] = await claimsOf();
    const [article] = await db.read.select().from(db.tables.articles).where(eq(db.tables.articles.id, id));
    const [block] = version?.blocks ?? [];
    expect(block?.kind).toBe('title');
    expect(version?.text.slice(block?.start, block?.end)).toBe(title);
    const [span] = headline?.spans ?? [];
    expect(version?.text.slice(span?.start, span?.end)).toBe(title);
    expect(article?.title).toBe(title);
    expect(version?.sha256).toBe(sha256Hex(version?.text ?? ''));
  });

  it('writes a title once where the text begins with it', async () => {
    await imported({ text: `Leaders spoke by phone\n\n${SEED}`, title: 'Leaders spoke by phone' });
    const [version] = await db.read.select().from(db.tables.articleVersions);
    expect(version?.text).toBe(`Leaders spoke by phone\n\n${SEED}`);
  });

  it('puts the cited sources into the registry, once', async () => {
    await imported({ text: SEED });
    await imported({ text: SEED, again: 'yes' });
    const { sources, sourceAliases, articleSources } = db.tables;
    const names = await db.read.select({ name: sources.name, kind: sources.kind }).from(sources).orderBy(sources.name);
    expect(names.filter(({ name }) => ['Agerpres', 'HotNews'].includes(name))).toEqual([
      { name: 'Agerpres', kind: 'agency' },
      { name: 'HotNews', kind: 'outlet' },
    ]);
    expect(await db.read.select().from(sourceAliases)).toHaveLength(names.length);
    expect((await db.read.select().from(articleSources)).filter(({ name }) => name === 'HotNews')).toHaveLength(2);
  });

  it('uses the source that goes by the cited name as an alias', async () => {
    const known = newId<'source'>();
    await given(
      db,
      (q, t) =>
        q
          .insert(t.sources)
          .values({ id: known, name: 'HotNews.ro SRL', nameKey: 'x', kind: 'outlet', createdAt: NOON }),
      (q, t) => q.insert(t.sourceAliases).values({ aliasKey: sourceKey('HotNews'), alias: 'HotNews', sourceId: known }),
    );
    await imported({ text: SEED });
    const cited = await db.read.select().from(db.tables.articleSources);
    expect(cited.find(({ name }) => name === 'HotNews')?.sourceId).toBe(known);
  });

  it('notices the same text, whatever its line ends, and names the article that has it', async () => {
    const first = await imported({ text: SEED });
    const text = `\uFEFF${SEED.replaceAll('\n', '\r\n')}`;
    for (const title of ['', 'A phone call']) {
      const again = await importArticle(as('editor'), form({ text, title }));
      expect(again).toMatchObject({ ok: false, error: { kind: 'refused', theirs: [{ id: first }] } });
    }
    expect((await importArticle(as('editor'), form({ text: SEED, again: 'yes' }))).ok).toBe(true);
  });

  it('stores what a person changed in the preview, and keeps a dropped claim with its reason', async () => {
    await imported({ text: SEED });
    const [first, second] = await claimsOf();
    if (!first || !second) throw new Error('two claims were expected');
    const edits = [
      { do: 'rewrite', claim: 'c1', was: first.text, text: 'They spoke by phone.', kind: 'event' },
      { do: 'drop', claim: 'c2', was: second.text, reason: 'repeats another claim' },
    ];
    const id = await imported({ text: SEED, again: 'yes', edits: JSON.stringify(edits) });
    const claims = (await claimsOf()).filter(({ articleId }) => articleId === id);
    expect(claims[0]).toMatchObject({ text: 'They spoke by phone.', madeBy: 'person', withdrawnAt: null });
    expect(claims[1]).toMatchObject({ text: second.text, withdrawnAt: NOON, withdrawnReason: 'repeats another claim' });
    const [article] = await db.read.select().from(db.tables.articles).where(eq(db.tables.articles.id, id));
    expect(article?.claimCount).toBe(claims.length - 1);
  });

  it('refuses edits that do not fit the text, and stores nothing', async () => {
    const edits = [{ do: 'drop', claim: 'c1', was: 'Never said.', reason: 'boilerplate' }];
    const result = await importArticle(as('editor'), form({ text: SEED, edits: JSON.stringify(edits) }));
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid' } });
    expect(await claimsOf()).toEqual([]);
  });

  it('tells of it in the log, in the same commit', async () => {
    const id = await imported({ text: SEED });
    const events = await db.read.select().from(db.tables.events).orderBy(db.tables.events.sequence);
    expect(events.at(-1)).toMatchObject({
      kind: 'article.imported',
      articleId: id,
      actorId: editor,
      changesState: true,
    });
    expect(events.filter(({ kind }) => kind === 'source.added').length).toBeGreaterThanOrEqual(2);
  });

  it('is for editors', async () => {
    for (const role of ['reviewer', 'admin'] as const) {
      expect(await importArticle(as(role), form({ text: SEED }))).toMatchObject({
        ok: false,
        error: { kind: 'forbidden' },
      });
    }
    expect(await claimsOf()).toEqual([]);
  });

  it('asks for a text', async () => {
    const result = await importArticle(as('editor'), form({ text: ' \n ' }));
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'invalid', fields: { text: expect.stringContaining('Paste') } },
    });
  });

  it('says how large a text is that is too large', () => {
    const parsed = importForm.safeParse({ text: 'ș'.repeat(1_200_000) });
    expect(parsed.error?.issues[0]?.message).toBe('The text is 2.3 MB. The limit is 2 MB: import it in parts.');
  });

  describe('of more than one article may hold', () => {
    const nothingStored = async () => {
      const { articles, claims, sources, events } = db.tables;
      for (const table of [articles, claims, sources, events]) expect(await db.read.select().from(table)).toEqual([]);
    };
    const paid = (n: number) => `District ${n} paid ${n + 7} million euros for roads.`;

    it.each([
      ['sentences in one line', '中文。'.repeat(200_000), /^The text has 200,000 sentences\./],
      ['lines', 'a\n\n'.repeat(600_000), /^The text has at least 600,000 sentences\./],
      [
        'one endless sentence',
        'The board paid 5 euros to a yard, he said, and '.repeat(40_000),
        /^A sentence of the text has 1,879,999 characters\. It begins “The board paid 5 euros to a yard, he said, and The board/,
      ],
      [
        'sites',
        Array.from({ length: 1200 }, (_, n) => `See https://paper${n}.example.`).join('\n\n'),
        /^The text has 1,200 cited sources\./,
      ],
      ['claims', Array.from({ length: 3200 }, (_, n) => paid(n)).join('\n\n'), /^The text has 3,\d{3} claims\./],
    ])('%s is refused in words, and nothing is stored', async (_, text, words) => {
      const refused = await importArticle(as('editor'), form({ text, outlet: 'Orvale Daily' }));
      expect(refused).toMatchObject({
        ok: false,
        error: { kind: 'too_large', message: expect.stringMatching(words) as string },
      });
      expect(refused).toMatchObject({
        error: {
          fields: { text: expect.stringMatching(/(?:import it in parts|full stops or line breaks)\.$/) as string },
        },
      });
      await nothingStored();
    });

    it('counts the claims after the changes to the preview', async () => {
      const text = Array.from({ length: 2998 }, (_, n) => paid(n)).join('\n\n');
      const edits = Array.from({ length: 3 }, (_, n) => ({
        claim: `c${n + 1}`,
        was: paid(n),
        do: 'split',
        parts: ['One.', 'Two.'],
      }));
      const refused = await importArticle(as('editor'), form({ text, edits: JSON.stringify(edits) }));
      expect(refused).toMatchObject({ error: { message: /^The text has 3,001 claims\./ } });
      await nothingStored();
    });

    it('is counted as an attempt: twenty long texts in ten minutes', async () => {
      const long = form({ text: '中文。'.repeat(40_000) });
      for (let n = 0; n < 20; n += 1) await importArticle(as('editor'), long);
      expect(await importArticle(as('editor'), long)).toMatchObject({
        error: { kind: 'rate_limited', message: /^These were many long texts in a short time\. Try again in/ },
      });
      expect((await importArticle(as('editor'), form({ text: SEED }))).ok).toBe(true);
    });
  });

  it('survives texts without a word in them', async () => {
    const id = await imported({ text: '…\n\n\u{1F4A5}' });
    expect((await db.read.select().from(db.tables.articles).where(eq(db.tables.articles.id, id)))[0]?.claimCount).toBe(
      0,
    );
  });

  it('takes a story of a thousand claims in one commit of as many writes as one of ten', async () => {
    const changes: Change[] = [];
    const counting = { ...db, commit: (change: Change) => db.commit((changes.push(change), change)) };
    for (const claims of [10, 1000]) {
      const text = Array.from(
        { length: claims },
        (_, n) => `District ${n} paid ${n + claims} million euros for roads.`,
      );
      const result = await importArticle({ ...as('editor'), db: counting }, form({ text: text.join('\n\n') }));
      expect(result.ok).toBe(true);
    }
    expect((await claimsOf()).length).toBeGreaterThanOrEqual(1010);
    const imports = changes.filter(({ events }) => events.some(({ kind }) => kind === 'article.imported'));
    expect(imports).toHaveLength(2);
    expect(imports[1]?.writes.length).toBeLessThan((imports[0]?.writes.length ?? 0) + 40);
  });

  it('lists articles newest first, a page at a time', async () => {
    for (let n = 0; n < 45; n += 1) {
      const context = { ...as('editor'), now: NOON + n };
      await importArticle(context, form({ text: `The mayor opened bridge ${n}.`, title: `Bridge ${n}` }));
    }
    const page = await listArticles(as('reviewer'), {});
    if (!page.ok || page.value.older === null) throw new Error('a second page was expected');
    expect(page.value.rows.map(({ title }) => title)).toEqual(Array.from({ length: 40 }, (_, n) => `Bridge ${44 - n}`));
    const rest = await listArticles(as('reviewer'), { after: page.value.older });
    expect(rest).toMatchObject({ ok: true, value: { older: null } });
    expect(rest.ok && rest.value.rows.map(({ title }) => title)).toEqual([
      'Bridge 4',
      'Bridge 3',
      'Bridge 2',
      'Bridge 1',
      'Bridge 0',
    ]);
    expect(await listArticles(as('reviewer'), { stage: 'published' })).toEqual({
      ok: true,
      value: { rows: [], older: null },
    });
  });
});
