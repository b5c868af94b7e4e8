import { beforeEach, expect, it } from 'vitest';
import type { Db, Write } from '#db/db.ts';
import { rulingsOfArticle, rulingsOfClaim } from '#db/queries/origin-rulings.ts';
import { withdrawClaim } from '#db/writes/claim-rows.ts';
import { withdrawEvidence } from '#db/writes/evidence.ts';
import { putRulings, restoreRulings, withdrawRuling } from '#db/writes/origin-rulings.ts';
import type { ArticleId, ClaimId, EvidenceId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

eachEngine((_, open) => {
  let db: Db;
  let ana: UserId;
  let article: ArticleId;
  let claimId: ClaimId;
  let first: EvidenceId;
  let second: EvidenceId;

  beforeEach(async () => {
    db = await open();
    const put = shelf(db);
    ana = await put.person('Ana');
    article = await put.article(ana);
    claimId = await put.claim(article);
    const captureId = await put.capture(article, { sourceId: await put.source('Harbour Wire'), capturedBy: ana });
    const of = { claimId, captureId, checkId: await put.check(claimId, ana), createdBy: ana };
    [first, second] = [await put.evidence(of), await put.evidence(of, { stance: 'context' })];
  });

  const done = async (...writes: readonly Write[]) => (await db.commit({ writes, events: [] })).ok;
  const ruling = (id: string, evidenceId: EvidenceId) =>
    ({ id, evidenceId, kind: 'named', originKey: `name:${id}`, name: id, createdBy: ana, createdAt: NOON }) as const;
  const put = (...rulings: Parameters<typeof putRulings>[0]) => done(...putRulings(rulings, NOON));
  const inForce = async () => (await rulingsOfClaim(db, claimId)).map(({ id }) => id).toSorted();
  const ofArticle = async () => (await rulingsOfArticle(db, article)).map(({ id }) => id).toSorted();

  it('are in force for one item of evidence each, whole as they were given', async () => {
    const given = { ...ruling('a', first), anonymous: 'officials', reason: 'The reporter told me.' };
    expect(await put(given)).toBe(true);
    expect(await rulingsOfClaim(db, claimId)).toEqual([{ ...given, sourceId: null, withdrawnAt: null }]);
    expect(await rulingsOfArticle(db, article)).toEqual(await rulingsOfClaim(db, claimId));
  });

  it('take the place of what was said of the same item before, and leave the others', async () => {
    await put(ruling('a', first), ruling('b', second));
    await put(ruling('c', first));
    expect(await inForce()).toEqual(['b', 'c']);
    expect(await put()).toBe(true);
    expect(await ofArticle()).toEqual(['b', 'c']);
  });

  it('are never two for one item: a second is refused, and with it all that it was to be written with', async () => {
    await expect(put(ruling('a', second), ruling('b', first), ruling('c', first))).rejects.toThrow(/unique/i);
    expect(await inForce()).toEqual([]);
  });

  it('are taken back once; the second to try is told that it came too late', async () => {
    await put(ruling('a', first));
    expect(await done(withdrawRuling('a', NOON))).toBe(true);
    expect(await done(withdrawRuling('a', NOON))).toBe(false);
    expect([await inForce(), await ofArticle()]).toEqual([[], []]);
  });

  it('come back when what replaced them is taken back, never beside it', async () => {
    await put(ruling('a', first));
    await put(ruling('b', first));
    await expect(done(...restoreRulings(['a']))).rejects.toThrow(/unique/i);
    expect(await done(withdrawRuling('b', NOON), ...restoreRulings(['a']), ...restoreRulings([]))).toBe(true);
    expect(await inForce()).toEqual(['a']);
  });

  it('leave with their evidence, and from the article with their claim', async () => {
    await put(ruling('a', first), ruling('b', second));
    await done(withdrawEvidence(first, NOON));
    expect([await inForce(), await ofArticle()]).toEqual([['b'], ['b']]);
    const exit = { exit: 'dropped', withdrawnReason: 'twice', withdrawnAt: NOON } as const;
    expect(await done(withdrawClaim({ id: claimId, version: 1 }, exit))).toBe(true);
    expect(await ofArticle()).toEqual([]);
  });
});
