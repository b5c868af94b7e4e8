import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { Role } from '#lib/core/people/roles.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { readPage } from '#lib/workflow/articles/read-page.ts';
import { openTestDatabase } from '../../support/database.ts';
import { given, idMint, NOON } from '../../support/rows.ts';

const PARAGRAPH =
  'The council closed the old bridge over the Dorna on Tuesday after engineers found cracks in two of its pillars, the mayor said.';
const PAGE = `<!doctype html><html><head><title>Bridge closed after cracks</title>
  <meta property="og:site_name" content="The Dorna Post">
  <meta property="article:published_time" content="2026-03-09T10:00:00Z">
  <link rel="canonical" href="https://dorna.example/bridge"></head>
  <body><nav><a href="/">Home</a></nav><article>${`<p>${PARAGRAPH}</p>`.repeat(4)}</article></body></html>`;

describe('reading a saved page for an import', () => {
  let db: Db;
  const newId = idMint();
  const editor = newId<'user'>();
  const as = (role: Role, now = NOON) => ({
    db,
    actor: { id: editor, name: 'Ed', roles: [role] },
    now,
    newId,
    workers: inlineWorkers,
  });

  beforeEach(async () => {
    db = await openTestDatabase();
    await given(db, (q, t) =>
      q.insert(t.users).values({ id: editor, email: 'ed@example.org', name: 'Ed', passwordHash: 'x', createdAt: NOON }),
    );
  });

  it('gives the article under its title, and what the page says of itself', async () => {
    expect(await readPage(as('editor'), { html: PAGE })).toMatchObject({
      ok: true,
      value: {
        text: ['Bridge closed after cracks', PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH].join('\n\n'),
        title: 'Bridge closed after cracks',
        outlet: 'The Dorna Post',
        publishedOn: '2026-03-09',
        url: 'https://dorna.example/bridge',
      },
    });
    expect(await db.read.select().from(db.tables.articles)).toEqual([]);
  });

  it('says what to do where there is no article', async () => {
    const found = await readPage(as('editor'), { html: '<html><body><script>render()</script></body></html>' });
    expect(found).toMatchObject({
      ok: false,
      error: { kind: 'refused', message: /^No article was found on this page/ },
    });
  });

  it('says how large a page is that is too large', async () => {
    const found = await readPage(as('editor'), { html: 'ș'.repeat(2_000_000) });
    expect(found).toMatchObject({
      ok: false,
      error: { kind: 'too_large', message: /^The page is 3\.8 MB\. The limit is 3 MB/ },
    });
  });

  it('is for those who may import', async () => {
    for (const role of ['reviewer', 'admin'] as const) {
      expect(await readPage(as(role), { html: PAGE })).toMatchObject({ ok: false, error: { kind: 'forbidden' } });
    }
  });

  it('is refused above thirty pages in ten minutes, which the log is told once', async () => {
    for (let n = 0; n < 30; n += 1) expect((await readPage(as('editor'), { html: PAGE })).ok).toBe(true);
    for (let n = 0; n < 3; n += 1) {
      expect(await readPage(as('editor', NOON + 60_000), { html: PAGE })).toMatchObject({
        ok: false,
        error: { kind: 'rate_limited', message: 'These were many pages in a short time. Try again in 9 minutes.' },
      });
    }
    const events = (await db.read.select().from(db.tables.events)).filter(({ kind }) => kind === 'limit.reached');
    expect(events).toMatchObject([{ actorId: editor, changesState: false }]);
    expect(JSON.parse(String(events[0]?.payload))).toMatchObject({ after: { limit: 'page' } });
    expect((await readPage(as('editor', NOON + 600_000), { html: PAGE })).ok).toBe(true);
  });
});
