import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import {
  allChecks,
  allDecisions,
  allDispositions,
  allEvidence,
  allFindings,
  allFlags,
  allRulings,
  allSignOffs,
  allVerdicts,
  capturesWithOriginals,
  linksInForce,
  textsOfArticles,
  wordingOfClaims,
} from '#db/queries/record-rows.ts';
import type { ArticleId, AttributionId, ClaimId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

const CLOSED = { status: 'closed', code: 'attributed', so: 'open', closedAt: NOON } as const;

/** The log is compared with all that was ever there: what was taken back, what was replaced, and on dropped claims. */
eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;
  let article: ArticleId;
  let claim: ClaimId;

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
    article = await put.article(ana);
    claim = await put.claim(article, { withdrawnAt: NOON });
  });

  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

  it('gives every check but those that were taken back, in the order of their ids', async () => {
    const draft = await put.check(claim, ana, { startedAt: NOON + 1 });
    await put.check(claim, ana, { status: 'withdrawn' });
    const closed = await put.check(claim, ana, CLOSED);
    expect(ids(await allChecks(db))).toEqual([draft, closed]);
  });

  it('gives what was found of each link', async () => {
    const attributionId = put.newId<'attribution'>() satisfies AttributionId;
    await put.link(claim, { id: attributionId });
    const checkId = await put.check(claim, ana);
    await given(db, (q, t) => q.insert(t.linkFindings).values({ checkId, attributionId, said: 'reported' }));
    expect(await allFindings(db)).toEqual([{ checkId, attributionId, said: 'reported' }]);
  });

  it('gives every item of evidence, withdrawn ones too', async () => {
    const captureId = await put.capture(article, { sourceId: await put.source('Harbour Wire'), capturedBy: ana });
    const of = { claimId: claim, checkId: await put.check(claim, ana), captureId, createdBy: ana };
    const withdrawn = await put.evidence(of, { withdrawnAt: NOON });
    const live = await put.evidence(of);
    expect(ids(await allEvidence(db))).toEqual([withdrawn, live]);
  });

  it('gives every ruling on an origin and every flag, withdrawn ones and answered ones too', async () => {
    const captureId = await put.capture(article, { sourceId: await put.source('Harbour Wire'), capturedBy: ana });
    const checkId = await put.check(claim, ana);
    const evidenceId = await put.evidence({ claimId: claim, checkId, captureId, createdBy: ana });
    const ruling = { evidenceId, kind: 'named', originKey: 'name:board', name: 'Board', createdBy: ana } as const;
    const flag = { claimId: claim, evidenceId, kind: 'number', words: '12 or 21?', createdAt: NOON } as const;
    await given(
      db,
      (q, t) =>
        q.insert(t.originRulings).values([
          { ...ruling, id: 'b', createdAt: NOON },
          { ...ruling, id: 'a', createdAt: NOON, withdrawnAt: NOON },
        ]),
      (q, t) =>
        q.insert(t.flags).values([
          { ...flag, id: 'b', withdrawnAt: NOON },
          { ...flag, id: 'a', answer: 'Both.', answeredBy: ana, answeredAt: NOON },
        ]),
    );
    expect(ids(await allRulings(db))).toEqual(['a', 'b']);
    expect(ids(await allFlags(db))).toEqual(['a', 'b']);
  });

  it('gives every verdict and disposition, ended ones too, and the code and words that each claim shows', async () => {
    const shown = await put.claim(article, { state: 'final', code: 'disputed' });
    const checkId = await put.check(shown, ana, CLOSED);
    const verdict = { claimId: shown, code: 'disputed', so: 'open', checkId, policyVersion: 1, setBy: ana } as const;
    const disposition = { claimId: shown, kind: 'fix', setBy: ana, setAt: NOON } as const;
    await given(
      db,
      (q, t) =>
        q.insert(t.verdicts).values([
          { ...verdict, id: 'b', setAt: NOON },
          { ...verdict, id: 'a', setAt: NOON, endedAt: NOON },
        ]),
      (q, t) =>
        q.insert(t.dispositions).values([
          { ...disposition, id: 'b' },
          { ...disposition, id: 'a', endedAt: NOON },
        ]),
    );
    expect(ids(await allVerdicts(db))).toEqual(['a', 'b']);
    expect(ids(await allDispositions(db))).toEqual(['a', 'b']);
    expect(await wordingOfClaims(db)).toMatchObject([
      { id: claim, code: null, withdrawnAt: NOON },
      { id: shown, code: 'disputed', state: 'final', text: expect.any(String) as string, withdrawnAt: null },
    ]);
  });

  it('gives who says a claim, outermost first, without links that were replaced', async () => {
    await put.link(claim, { position: 1, sourceName: 'The mayor' });
    await put.link(claim, { position: 0, anonymous: 'officials' });
    await put.link(claim, { position: 2, sourceName: 'Nobody any more', withdrawnAt: NOON });
    expect(await linksInForce(db)).toMatchObject([{ anonymous: 'officials' }, { sourceName: 'The mayor' }]);
  });

  it('gives every decision and sign-off, taken back or not', async () => {
    const [firstCheckId, secondCheckId] = [
      await put.check(claim, ana, CLOSED),
      await put.check(claim, ana, { ...CLOSED, seat: 'second' }),
    ];
    const decision = { claimId: claim, round: 1, firstCheckId, secondCheckId, editorId: ana } as const;
    const decided = { code: 'attributed', reason: 'The record says so.', decidedAt: NOON } as const;
    const [first, second] = [put.newId<'decision'>(), put.newId<'decision'>()];
    const signOff = { articleId: article, versionNumber: 1, editorId: ana, policyVersion: 1, smallDesk: false };
    await given(
      db,
      (q, t) =>
        q.insert(t.decisions).values([
          { ...decision, ...decided, id: second },
          { ...decision, ...decided, id: first, withdrawnAt: NOON },
        ]),
      (q, t) =>
        q.insert(t.signOffs).values([
          { ...signOff, id: 'b', signedAt: NOON, model: '{"made":"as signed"}' },
          { ...signOff, id: 'a', signedAt: NOON, withdrawnAt: NOON },
        ]),
    );
    expect(ids(await allDecisions(db))).toEqual([first, second]);
    expect(await allSignOffs(db)).toMatchObject([
      { id: 'a', model: null, withdrawnAt: NOON },
      { id: 'b', model: '{"made":"as signed"}', withdrawnAt: null },
    ]);
  });

  it('gives captures with the bytes that they were made from, null where those are gone, page by page', async () => {
    const of = { sourceId: await put.source('Harbour Wire'), capturedBy: ana };
    const kept = await put.capture(article, of);
    const gone = await put.capture(article, { ...of, withdrawnAt: NOON });
    await given(db, (q, t) => q.insert(t.captureOriginals).values({ captureId: kept, bytes: Buffer.from([0, 255]) }));
    const page = async (after: typeof kept | null, limit = 9) =>
      (await capturesWithOriginals(db, { after, limit })).map(({ capture, bytes }) => [
        capture.id,
        bytes === null ? null : [...bytes],
      ]);
    expect(await page(null)).toEqual([
      [kept, [0, 255]],
      [gone, null],
    ]);
    expect(await page(null, 1)).toEqual([[kept, [0, 255]]]);
    expect(await page(kept)).toEqual([[gone, null]]);
    expect(await page(gone)).toEqual([]);
  });

  it('gives the texts of all versions of articles with their hashes, page by page', async () => {
    const [first, second] = [put.newId<'version'>(), put.newId<'version'>()];
    const version = { articleId: article, engine: '1', createdBy: ana, createdAt: NOON } as const;
    const found = { blocks: [], sentences: [], uncovered: [] };
    await given(db, (q, t) =>
      q.insert(t.articleVersions).values([
        { ...version, ...found, id: second, number: 2, text: 'New.', sha256: 'n' },
        { ...version, ...found, id: first, number: 1, text: 'Old.', sha256: 'o' },
      ]),
    );
    const [old, fresh] = await textsOfArticles(db, { after: null, limit: 9 });
    expect(old).toEqual({ id: first, articleId: article, number: 1, text: 'Old.', sha256: 'o' });
    expect(fresh).toEqual({ id: second, articleId: article, number: 2, text: 'New.', sha256: 'n' });
    expect(ids(await textsOfArticles(db, { after: null, limit: 1 }))).toEqual([first]);
    expect(ids(await textsOfArticles(db, { after: first, limit: 9 }))).toEqual([second]);
  });
});
