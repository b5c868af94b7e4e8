import { eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { articleNames } from '#db/queries/article-names.ts';
import { blindPairs } from '#db/queries/blind-pairs.ts';
import { articlesInChecking } from '#db/queries/articles-in-checking.ts';
import { reviewerWorkload } from '#db/queries/reviewer-workload.ts';
import { activeCheckers, assignmentsOfArticle } from '#db/queries/who-checks.ts';
import type { UserId } from '#lib/core/ids.ts';
import type { Code } from '#lib/core/verdicts/codes.ts';
import { eachEngine } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

const DAY = 24 * 3_600_000;

eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
  });

  it('lists the stories under review: by deadline, then those without one, the newest first', async () => {
    const old = await put.article(ana, { slug: 'old', createdAt: NOON - DAY });
    const fresh = await put.article(ana, { slug: 'fresh' });
    const later = await put.article(ana, { slug: 'later', dueAt: NOON + DAY });
    const soon = await put.article(ana, { slug: 'soon', dueAt: NOON });
    await put.article(ana, { stage: 'signed_off' });
    expect((await articlesInChecking(db, 9)).map((row) => row.id)).toEqual([soon, later, fresh, old]);
    expect(await articlesInChecking(db, 1)).toHaveLength(1);
  });

  it('counts what lies before each active reviewer and what they judged on the day', async () => {
    const bea = await put.person('Bea');
    await put.person('Edi', ['editor']);
    const article = await put.article(ana);
    await put.claim(article, { assigneeId: ana });
    await put.claim(article, { assigneeId: ana, withdrawnAt: NOON });
    await put.verdict(await put.claim(article, { code: 'attributed', state: 'final' }), bea);
    await put.verdict(await put.claim(article, { code: 'attributed', state: 'final' }), bea, { setAt: NOON - DAY });
    expect(await reviewerWorkload(db, { from: NOON - DAY / 2, to: NOON + DAY / 2 })).toEqual([
      { id: ana, name: 'Ana', open: 1, judged: 0 },
      { id: bea, name: 'Bea', open: 0, judged: 1 },
    ]);
  });

  it('knows who may check, once each and by name, and what of an article lies before them', async () => {
    const zoe = await put.person('Zoe', ['reviewer', 'editor']);
    const edi = await put.person('Edi', ['editor']);
    await put.person('Adi', ['admin']);
    const gone = await put.person('Bea');
    await given(db, (q, t) => q.update(t.users).set({ disabledAt: NOON }).where(eq(t.users.id, gone)));
    expect(await activeCheckers(db)).toEqual([
      { id: ana, name: 'Ana' },
      { id: edi, name: 'Edi' },
      { id: zoe, name: 'Zoe' },
    ]);
    const article = await put.article(ana);
    for (const assigneeId of [ana, ana, null]) await put.claim(article, { assigneeId });
    await put.claim(article, { assigneeId: zoe, code: 'attributed', state: 'final' });
    await put.claim(article, { assigneeId: zoe, withdrawnAt: NOON });
    await put.claim(await put.article(ana), { assigneeId: edi });
    expect(new Map((await assignmentsOfArticle(db, article)).map((row) => [row.assigneeId, row.n]))).toEqual(
      new Map([
        [ana, 2],
        [null, 1],
      ]),
    );
  });

  it('pairs the codes of blind first and second checks of one round, the latest first', async () => {
    const bea = await put.person('Bea');
    const article = await put.article(ana);
    const pair = async (first: Code, second: Code, at: number) => {
      const claim = await put.claim(article);
      const check = {
        claimId: claim,
        round: 1,
        status: 'closed' as const,
        so: 'open' as const,
        startedAt: at,
        closedAt: at,
      };
      await given(db, (q, t) =>
        q.insert(t.checks).values([
          { ...check, id: put.newId<'check'>(), seat: 'first', checkerId: ana, code: first },
          { ...check, id: put.newId<'check'>(), seat: 'second', checkerId: bea, code: second },
        ]),
      );
    };
    await pair('attributed', 'unverified', NOON);
    await pair('disputed', 'disputed', NOON + 1);
    await put.verdict(await put.claim(article), ana);
    expect(await blindPairs(db, 9)).toEqual([
      ['disputed', 'disputed'],
      ['attributed', 'unverified'],
    ]);
    expect(await blindPairs(db, 1)).toHaveLength(1);
  });

  it('knows articles by their short names', async () => {
    const article = await put.article(ana, { slug: 'harbour' });
    expect(await articleNames(db, [article])).toEqual({ [article]: 'harbour' });
    expect(await articleNames(db, [])).toEqual({});
  });
});
