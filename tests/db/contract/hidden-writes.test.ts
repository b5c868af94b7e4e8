import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { findClaim } from '#db/queries/claim-file.ts';
import { findComment } from '#db/queries/comments.ts';
import { eventsBesideHiddenChecks } from '#db/queries/events-before.ts';
import { findEvidence } from '#db/queries/evidence.ts';
import { findFlag } from '#db/queries/flags.ts';
import { isItemOpenTo, isRemarkOpenTo } from '#db/queries/open-to-all.ts';
import { guardChecks, openDraft, raiseCheck, settleWrites } from '#db/writes/checks.ts';
import { changeClaim, guardClaim } from '#db/writes/claims.ts';
import { insertFlags } from '#db/writes/flags.ts';
import { insertComment } from '#db/writes/remarks.ts';
import { guardCopy } from '#db/writes/verdicts.ts';
import type { ArticleId, CheckId, ClaimId, EvidenceId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { newEvent, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

const CLOSED = { status: 'closed', code: 'attributed', so: 'open', closedAt: NOON } as const;

eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;
  let ben: UserId;
  let article: ArticleId;
  let claimId: ClaimId;

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
    ben = await put.person('Ben');
    article = await put.article(ana);
    claimId = await put.claim(article);
  });

  const done = async (...writes: readonly Write[]) => (await db.commit({ writes, events: [] })).ok;
  const draft = (checkerId: UserId, version = 1) => {
    const id = put.newId<'check'>();
    return { id, claimId, checkerId, round: 1, seat: 'first' as const, startedAt: NOON, version };
  };
  const versionOf = async (id: CheckId) => {
    const { checks } = db.tables;
    const [row] = await db.read.select({ version: checks.version }).from(checks).where(eq(checks.id, id));
    return row?.version;
  };
  const checkWrites = async () => (await findClaim(db, claimId))?.checkWrites;

  describe('what is written in a check that only its author sees', () => {
    it('raises the check alone, and is refused unless that is as it was read', async () => {
      const mine = draft(ana);
      expect(await done(openDraft(mine))).toBe(true);
      expect(await done(raiseCheck(mine))).toBe(true);
      expect(await done(raiseCheck(mine))).toBe(false);
      expect(await versionOf(mine.id)).toBe(2);
      expect(await findClaim(db, claimId)).toMatchObject({ claim: { version: 1 } });
    });

    it('is in one open check of each person', async () => {
      expect(await done(openDraft(draft(ana)))).toBe(true);
      expect(await done(openDraft(draft(ana)))).toBe(false);
      expect(await done(openDraft(draft(ben)))).toBe(true);
    });

    it('is noticed by what rests on everything pinned to the claim', async () => {
      expect(await checkWrites()).toBe(0);
      expect(await done(guardChecks(claimId, 0))).toBe(true);
      const [first, second] = [draft(ana, 2), draft(ben, 3)];
      await done(openDraft(first), openDraft(second));
      expect(await checkWrites()).toBe(5);
      expect(await done(guardChecks(claimId, 0))).toBe(false);
      expect(await done(guardChecks(claimId, 5))).toBe(true);
    });

    it('is nothing hidden any more once everybody may see it', async () => {
      const [first, second] = [draft(ana, 2), draft(ben, 3)];
      await done(openDraft(first), openDraft(second));
      expect(await done(changeClaim({ id: claimId, version: 1 }), ...settleWrites([first.id]))).toBe(true);
      expect(await done(...settleWrites([]))).toBe(true);
      expect(await findClaim(db, claimId)).toMatchObject({ claim: { version: 2 }, checkWrites: 3 });
    });
  });

  it('a claim and a copy that are as they were read are guarded and stay so', async () => {
    const copy = { id: article, currentVersion: 1 };
    expect(await done(guardClaim({ id: claimId, version: 1 }), guardCopy(copy))).toBe(true);
    expect(await done(guardClaim({ id: claimId, version: 2 }))).toBe(false);
    expect(await done(guardCopy({ ...copy, currentVersion: 2 }))).toBe(false);
    expect(await findClaim(db, claimId)).toMatchObject({ claim: { version: 1 } });
    await db.commit({
      writes: [{ rows: 'any', what: 'article', build: (q, t) => q.update(t.articles).set({ stage: 'signed_off' }) }],
      events: [],
    });
    expect(await done(guardCopy(copy))).toBe(false);
  });

  describe('something in a check', () => {
    const inCheck = async (checkId: CheckId) => {
      const captureId = await put.capture(article, { sourceId: await put.source('Harbour Wire'), capturedBy: ana });
      const evidenceId: EvidenceId = await put.evidence({ claimId, captureId, checkId, createdBy: ana });
      const [flag, remark] = [put.newId(), put.newId()];
      const asked = { kind: 'number', words: '12 or 21?', createdAt: NOON } as const;
      const said = { kind: 'comment', text: 'Look.', authorId: ana, createdAt: NOON } as const;
      await done(
        ...insertFlags([{ id: flag, claimId, evidenceId, ...asked }]),
        insertComment({ id: remark, claimId, checkId, ...said }),
      );
      return async (reader?: UserId) => [
        (await findEvidence(db, evidenceId, reader)) !== undefined,
        (await findFlag(db, flag, reader)) !== undefined,
        (await findComment(db, remark, reader)) !== undefined,
      ];
    };
    const ALL = [true, true, true];
    const NONE = [false, false, false];

    it('that is open is found for its author alone', async () => {
      const mine = draft(ana);
      await done(openDraft(mine));
      const found = await inCheck(mine.id);
      expect([await found(ana), await found(ben), await found()]).toEqual([ALL, NONE, ALL]);
    });

    it.each([
      ['checked', NONE],
      ['second_check', NONE],
      ['final', ALL],
    ] as const)('that is closed is found while the claim is %s as blindness says', async (state, others) => {
      const found = await inCheck(await put.check(claimId, ana, CLOSED));
      await done(changeClaim({ id: claimId, version: 1 }, { state }));
      expect([await found(ana), await found(ben)]).toEqual([ALL, others]);
    });

    it('that is open is in no list for others, whichever of the two it is', async () => {
      const mine = draft(ana);
      await done(openDraft(mine));
      await inCheck(mine.id);
      const { checks, claims, comments, evidence } = db.tables;
      const listed = async (reader?: UserId) => [
        await db.read
          .select({ id: evidence.id })
          .from(evidence)
          .innerJoin(claims, eq(claims.id, evidence.claimId))
          .innerJoin(checks, eq(checks.id, evidence.checkId))
          .where(isItemOpenTo({ checks, claims, evidence }, reader)),
        await db.read
          .select({ id: comments.id })
          .from(comments)
          .innerJoin(claims, eq(claims.id, comments.claimId))
          .leftJoin(checks, eq(checks.id, comments.checkId))
          .where(isRemarkOpenTo({ checks, claims, comments }, reader)),
      ];
      const counted = async (reader?: UserId) => (await listed(reader)).map((rows) => rows.length);
      expect([await counted(ana), await counted(ben), await counted()]).toEqual([
        [1, 1],
        [0, 0],
        [1, 1],
      ]);
    });

    it('that was closed in an earlier round is found by all', async () => {
      const found = await inCheck(await put.check(claimId, ana, CLOSED));
      await done(changeClaim({ id: claimId, version: 1 }, { state: 'checked', round: 2 }));
      expect(await found(ben)).toEqual(ALL);
    });
  });

  it('the entries beside a check are told to whoever has to leave some of them out', async () => {
    const other = await put.claim(article);
    const events = [claimId, other, claimId].map((one) => newEvent(put.newId(), { claimId: one, actorId: ana }));
    await db.commit({ writes: [openDraft(draft(ana))], events });
    const beside = async (reader: UserId) => (await eventsBesideHiddenChecks(db, reader)).map((one) => one.sequence);
    expect([await beside(ana), await beside(ben)]).toEqual([[], [1, 3]]);
  });
});
