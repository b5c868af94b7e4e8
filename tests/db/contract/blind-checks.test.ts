import { and, asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { hasChecked } from '#db/queries/checks.ts';
import { checksToRead } from '#db/queries/claims-by-ids.ts';
import { isOpenToAll, isRemarkOpenToAll } from '#db/queries/open-to-all.ts';
import { evidenceInForce } from '#db/queries/report-rows.ts';
import type { ArticleId, CheckId, ClaimId, UserId } from '#lib/core/ids.ts';
import { CLAIM_STATES } from '#lib/core/verdicts/codes.ts';
import { eachEngine } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

const CLOSED = { status: 'closed', code: 'attributed', so: 'open', closedAt: NOON } as const;

eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;
  let bea: UserId;
  let article: ArticleId;

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    [ana, bea] = [await put.person('Ana'), await put.person('Bea')];
    article = await put.article(ana);
  });

  it('knows whether somebody has closed a check of this claim in this round; a draft is none', async () => {
    const id = await put.claim(article, { state: 'second_check' });
    const asked = (checkerId: UserId, round = 1) => hasChecked(db, { claim: { id, round }, checkerId });
    await put.check(id, ana, CLOSED);
    await put.check(id, bea, { seat: 'second' });
    expect(await asked(ana)).toBe(true);
    expect(await asked(ana, 2)).toBe(false);
    expect(await asked(bea)).toBe(false);
    const other = { id: await put.claim(article), round: 1 };
    expect(await hasChecked(db, { claim: other, checkerId: ana })).toBe(false);
  });

  it('forgets a check that was taken back', async () => {
    const id = await put.claim(article);
    await put.check(id, ana, { ...CLOSED, status: 'withdrawn' });
    expect(await hasChecked(db, { claim: { id, round: 1 }, checkerId: ana })).toBe(false);
  });

  it('gives a check with all others of its claim, withdrawn ones too, and what blindness asks of the claim', async () => {
    const claimId = await put.claim(article, { state: 'second_check', round: 2 });
    const first = await put.check(claimId, ana, CLOSED);
    const second = await put.check(claimId, bea, { seat: 'second', round: 2, status: 'withdrawn' });
    await put.check(await put.claim(article), ana, CLOSED);
    const rows = await checksToRead(db, [second]);
    const claim = { state: 'second_check', round: 2 };
    expect(rows.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([
      { id: first, claimId, checkerId: ana, round: 1, status: 'closed', claim },
      { id: second, claimId, checkerId: bea, round: 2, status: 'withdrawn', claim },
    ]);
    expect(await checksToRead(db, [])).toEqual([]);
    expect(await checksToRead(db, [first, second])).toHaveLength(2);
  });

  describe('of what everybody may read', () => {
    const openChecks = async (claimId: ClaimId): Promise<readonly CheckId[]> => {
      const { checks, claims } = db.tables;
      const rows = await db.read
        .select({ id: checks.id })
        .from(claims)
        .innerJoin(checks, eq(checks.claimId, claims.id))
        .where(and(eq(claims.id, claimId), isOpenToAll({ checks, claims })))
        .orderBy(asc(checks.id));
      return rows.map(({ id }) => id);
    };

    it.each(CLAIM_STATES)('a closed check is open unless a second of its round is awaited: %s', async (state) => {
      const isAwaited = state === 'checked' || state === 'second_check';
      const claimId = await put.claim(article, { state });
      const check = await put.check(claimId, ana, CLOSED);
      await put.check(claimId, bea, { seat: 'second' });
      expect(await openChecks(claimId)).toEqual(isAwaited ? [] : [check]);
    });

    it('a check of an earlier round stays open while a second of the next is awaited', async () => {
      const claimId = await put.claim(article, { state: 'second_check', round: 2 });
      const earlier = await put.check(claimId, ana, CLOSED);
      await put.check(claimId, ana, { ...CLOSED, round: 2 });
      expect(await openChecks(claimId)).toEqual([earlier]);
    });

    it('a remark is open when it belongs to no check, and else with its check', async () => {
      const claimId = await put.claim(article, { state: 'second_check' });
      const [closed, draft] = [await put.check(claimId, ana, CLOSED), await put.check(claimId, bea)];
      const remark = { claimId, kind: 'query', text: 'Who said so?', authorId: ana, createdAt: NOON } as const;
      await given(db, (q, t) =>
        q.insert(t.comments).values([
          { ...remark, id: 'of nobody' },
          { ...remark, id: 'of the closed one', checkId: closed },
          { ...remark, id: 'of the draft', checkId: draft },
        ]),
      );
      const openRemarks = async () => {
        const { checks, claims, comments } = db.tables;
        const rows = await db.read
          .select({ id: comments.id })
          .from(claims)
          .innerJoin(comments, eq(comments.claimId, claims.id))
          .leftJoin(checks, eq(checks.id, comments.checkId))
          .where(isRemarkOpenToAll({ checks, claims, comments }))
          .orderBy(asc(comments.id));
        return rows.map(({ id }) => id);
      };
      expect(await openRemarks()).toEqual(['of nobody']);
      await given(db, (q, t) => q.update(t.claims).set({ state: 'final' }).where(eq(t.claims.id, claimId)));
      expect(await openRemarks()).toEqual(['of nobody', 'of the closed one']);
    });

    it('evidence that was added under the verdict is in the report, whichever check it belongs to', async () => {
      const claimId = await put.claim(article, { state: 'needs_attention', code: 'attributed' });
      const captureId = await put.capture(article, { sourceId: await put.source('Harbour Wire'), capturedBy: ana });
      const of = { claimId, captureId, createdBy: ana };
      const [closed, draft] = [await put.check(claimId, ana, CLOSED), await put.check(claimId, bea)];
      const judged = await put.evidence({ ...of, checkId: closed });
      await put.evidence({ ...of, checkId: draft });
      const added = await put.evidence({ ...of, checkId: draft }, { stance: 'contradicts', shared: true });
      await put.evidence({ ...of, checkId: closed }, { withdrawnAt: NOON });
      expect((await evidenceInForce(db, article)).map(({ item }) => item.id)).toEqual([judged, added]);
    });
  });
});
