import { beforeEach, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { findFlag, flagsOfArticle, flagsOfClaim } from '#db/queries/flags.ts';
import { withdrawEvidence } from '#db/writes/evidence.ts';
import { changeFlags, insertFlags, withdrawFlags } from '#db/writes/flags.ts';
import { withdrawClaim } from '#db/writes/claim-rows.ts';
import type { ArticleId, ClaimId, EvidenceId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

eachEngine((_, open) => {
  let db: Db;
  let ana: UserId;
  let article: ArticleId;
  let claimId: ClaimId;
  let evidenceId: EvidenceId;

  beforeEach(async () => {
    db = await open();
    const put = shelf(db);
    ana = await put.person('Ana');
    article = await put.article(ana);
    claimId = await put.claim(article);
    const captureId = await put.capture(article, { sourceId: await put.source('Harbour Wire'), capturedBy: ana });
    evidenceId = await put.evidence({ claimId, captureId, checkId: await put.check(claimId, ana), createdBy: ana });
  });

  const done = async (...writes: readonly Write[]) => (await db.commit({ writes, events: [] })).ok;
  const raise = (...ids: readonly string[]) =>
    done(
      ...insertFlags(
        ids.map((id) => ({ id, claimId, evidenceId, kind: 'number', words: '12 or 21?', createdAt: NOON }) as const),
      ),
    );
  const ofClaim = async () => (await flagsOfClaim(db, claimId)).map(({ id }) => id).toSorted();
  const ofArticle = async () => (await flagsOfArticle(db, article)).map(({ id }) => id).toSorted();

  it('are on the claim and on the article, each with all that was asked', async () => {
    const asked = { id: 'a', claimId, evidenceId, kind: 'date', words: 'Sunday or Monday?', createdAt: NOON } as const;
    const claimSide = { claimWords: 'Sunday', claimStart: 4, claimEnd: 10 };
    const passageSide = { passageWords: 'Monday', captureStart: 0, captureEnd: 6 };
    expect(await done(...insertFlags([{ ...asked, ...claimSide, ...passageSide }]))).toBe(true);
    const unanswered = { answer: null, answeredBy: null, answeredAt: null, withdrawnAt: null };
    const whole = { ...asked, ...claimSide, ...passageSide, ...unanswered };
    expect(await flagsOfClaim(db, claimId)).toEqual([whole]);
    expect(await flagsOfArticle(db, article)).toEqual([whole]);
    expect(await findFlag(db, 'a')).toEqual(whole);
    expect(await findFlag(db, 'b')).toBeUndefined();
  });

  it('stay when they are answered, and the answer can be taken back; none or several are one action', async () => {
    await raise('a', 'b', 'c');
    const answer = { answer: 'Both are counted.', answeredBy: ana, answeredAt: NOON };
    await done(...changeFlags(['a', 'b'], answer), ...changeFlags([], answer), ...insertFlags([]));
    expect(await ofClaim()).toEqual(['a', 'b', 'c']);
    expect(await findFlag(db, 'b')).toMatchObject(answer);
    expect(await findFlag(db, 'c')).toMatchObject({ answer: null, answeredBy: null });
    await done(...changeFlags(['a'], { answer: null, answeredBy: null, answeredAt: null }));
    expect(await findFlag(db, 'a')).toMatchObject({ answer: null, answeredAt: null });
  });

  it('are gone once withdrawn, and keep the moment when that was first', async () => {
    await raise('a', 'b');
    await done(...withdrawFlags(['a'], NOON), ...withdrawFlags([], NOON));
    await done(...withdrawFlags(['a'], NOON + 1));
    expect([await ofClaim(), await ofArticle(), await findFlag(db, 'a')]).toEqual([['b'], ['b'], undefined]);
    const { flags } = db.tables;
    const moments = await db.read.select({ at: flags.withdrawnAt }).from(flags);
    expect(moments.map(({ at }) => at).filter((at) => at !== null)).toEqual([NOON]);
  });

  it('leave with the evidence that they ask about', async () => {
    await raise('a');
    await done(withdrawEvidence(evidenceId, NOON));
    expect([await ofClaim(), await ofArticle()]).toEqual([[], []]);
  });

  it('are not on the article once their claim is withdrawn', async () => {
    await raise('a');
    const exit = { exit: 'dropped', withdrawnReason: 'twice', withdrawnAt: NOON } as const;
    expect(await done(withdrawClaim({ id: claimId, version: 1 }, exit))).toBe(true);
    expect(await ofArticle()).toEqual([]);
  });

  it('are refused about evidence that there is not', async () => {
    const orphan = { id: 'a', claimId, evidenceId: 'none' as EvidenceId, kind: 'name', words: '?' } as const;
    await expect(done(...insertFlags([{ ...orphan, createdAt: NOON }]))).rejects.toThrow(/foreign key/i);
  });
});
