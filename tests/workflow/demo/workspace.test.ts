import { randomBytes } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { count, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { passwords } from '#lib/auth/passwords.ts';
import { hashToken, newToken } from '#lib/auth/tokens.ts';
import { mintId } from '#lib/core/ids.ts';
import { headKeys } from '#lib/head-keys.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { publishedSchema } from '#lib/schema/published.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { accountsText, accountsWith } from '#lib/demo/accounts.ts';
import { loadWorkspace } from '#lib/demo/load-workspace.ts';
import { afternoonUntil } from '#lib/demo/stage.ts';
import { FLOOD_WALL } from '#lib/demo/stories/flood-wall.ts';
import { NIGHT_FERRY } from '#lib/demo/stories/night-ferry.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { openTestDatabase } from '../../support/database.ts';
import { idMint } from '../../support/rows.ts';

const NOW = Date.UTC(2026, 2, 10, 18);
const accounts = accountsWith((role) => `a long phrase for ${role}, only here`);

describe('the texts of the invented stories', () => {
  for (const story of [NIGHT_FERRY, FLOOD_WALL]) {
    it(`“${story.article.title}” says of itself and of each capture that it is invented`, () => {
      expect(story.article.title).toContain('(demonstration)');
      expect(story.article.byline).toContain('invented');
      for (const capture of story.captures) {
        expect(capture.title).toContain('(demonstration)');
        expect(capture.text).toContain('This text is invented for demonstration.');
      }
    });

    it(`“${story.article.title}” pins only words that its captures have`, () => {
      const texts = new Map(story.captures.map(({ key, text }) => [key, text]));
      const pinned = story.claims.flatMap(({ first, second }) => [...first.evidence, ...(second?.evidence ?? [])]);
      for (const { capture, quote } of pinned) expect(texts.get(capture), capture).toContain(quote);
    });

    it(`“${story.article.title}” links only to a domain that nobody can own`, () => {
      const links = [...story.sources.map((one) => one.homePage), ...story.captures.map((one) => one.url)];
      for (const link of links) if (link) expect(new URL(link).hostname).toMatch(/\.example$/);
    });
  }
});

describe('the demonstration newsroom', () => {
  let db: Db;
  beforeAll(async () => {
    db = await openTestDatabase();
    const newId = <T extends string>() => mintId<T>(NOW, randomBytes(10));
    await loadWorkspace(
      { db, newId, signer: headKeys('the secret of a newsroom, long enough to be one'), tick: afternoonUntil(NOW) },
      { passwords, newToken, tokenFor: newToken, hashToken },
      accounts,
    );
  });

  it('has two reviewers, two editors and an administrator, whose accounts are listed one a line', async () => {
    const { userRoles } = db.tables;
    const rows = await db.read.select({ role: userRoles.role }).from(userRoles);
    expect(rows.map(({ role }) => role).sort()).toEqual(['admin', 'editor', 'editor', 'reviewer', 'reviewer']);
    expect(accountsText(accounts).split('\n')).toHaveLength(5);
  });

  it('has the real story taken apart, its cited sources registered and nothing captured for it', async () => {
    const { articles, articleSources, articleCaptures, sources } = db.tables;
    const [wire] = await db.read.select().from(articles).where(eq(articles.demonstration, false));
    expect(wire).toMatchObject({ slug: 'putin-pezeshkian-call', stage: 'checking', publishedOn: '2026-03-09' });
    expect(wire?.openCount).toBe(wire?.claimCount);
    const id = wire?.id ?? ('' as never);
    const cited = await db.read
      .select({ name: sources.name })
      .from(articleSources)
      .innerJoin(sources, eq(sources.id, articleSources.sourceId))
      .where(eq(articleSources.articleId, id));
    expect(cited.map(({ name }) => name)).toEqual(expect.arrayContaining(['HotNews', 'Agerpres']));
    const captured = await db.read.select().from(articleCaptures).where(eq(articleCaptures.articleId, id));
    expect(captured).toEqual([]);
  });

  it('rests three links on one release, and folds the story in other words and the verbatim one by their words', async () => {
    const claim = await claimThatSays('run again from 2 March');
    expect(claim).toMatchObject({ code: 'attributed', state: 'final', linkCount: 3, originCount: 1 });
    const { users } = db.tables;
    const [reader] = await db.read.select().from(users);
    const actor = { id: reader?.id ?? ('' as never), name: '', roles: ['editor'] } as const;
    const detail = await readClaim(
      { db, actor, now: Date.now(), newId: idMint(), workers: inlineWorkers },
      { id: claim.id },
    );
    const [release, ...others] = detail.ok ? detail.value.origins : [];
    expect(others).toEqual([]);
    expect(release).toMatchObject({ name: 'Quillhaven Harbour Board', confirmed: true });
    const why = release?.evidence.map((item) => item.origin?.why);
    expect(new Set(why)).toEqual(new Set(['named_in_passage', 'shared_text']));
  });

  it('settles a price by one primary record, and disputes a quotation whose words differ', async () => {
    expect(await claimThatSays('4.2 million crowns')).toMatchObject({ code: 'corroborated', originCount: 1 });
    expect(await claimThatSays('never leave the far shore')).toMatchObject({ code: 'disputed', state: 'final' });
    const { dispositions } = db.tables;
    const kinds = await db.read.select({ kind: dispositions.kind }).from(dispositions);
    expect(kinds).toEqual([{ kind: 'fix' }]);
  });

  it('waits for an editor on two checks that disagree over a contradiction', async () => {
    const claim = await claimThatSays('cost 18 million crowns');
    expect(claim).toMatchObject({ code: null, state: 'deciding', contradictionCount: 1 });
    const { checks } = db.tables;
    const codes = await db.read.select({ code: checks.code }).from(checks).where(eq(checks.claimId, claim.id));
    expect(codes.map(({ code }) => code).sort()).toEqual(['attributed', 'disputed']);
  });

  it('has one story signed off by the editor who has no part in it', async () => {
    const { articles, signOffs, users } = db.tables;
    const [signed] = await db.read
      .select({ slug: articles.slug, by: users.email })
      .from(signOffs)
      .innerJoin(articles, eq(articles.id, signOffs.articleId))
      .innerJoin(users, eq(users.id, signOffs.editorId));
    expect(signed).toEqual({ slug: 'demo-night-ferry', by: accounts.signingEditor.email });
  });

  it('leaves a log that is whole, and rows that follow from it', async () => {
    const [events] = await db.read.select({ count: count() }).from(db.tables.events);
    expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true, value: { sequence: events?.count } });
  });

  it('gives reports that are valid under the schema as it is published', async () => {
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(publishedSchema('report')) as object);
    const { articles, users } = db.tables;
    const [editor] = await db.read.select().from(users).where(eq(users.email, accounts.signingEditor.email));
    if (!editor) throw new Error('The demonstration has no editor.');
    const actor = { id: editor.id, name: editor.name, roles: ['editor'] as const };
    const newId = <T extends string>() => mintId<T>(NOW, randomBytes(10));
    const signer = headKeys('the secret of a newsroom, long enough to be one');
    for (const { id } of await db.read.select({ id: articles.id }).from(articles)) {
      const context = { db, actor, now: NOW, newId, signer, workers: inlineWorkers };
      const exported = await exportReport(context, { articleId: id, format: 'json' });
      if (!exported.ok) throw new Error(exported.error.message);
      expect(validate(JSON.parse(exported.value.body)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  async function claimThatSays(words: string) {
    const all = await db.read.select().from(db.tables.claims);
    const found = all.find((claim) => claim.text.includes(words));
    if (!found) throw new Error(`No claim says “${words}”.`);
    return found;
  }
});
