import { beforeEach, describe, expect, it } from 'vitest';
import { signedHeads } from '#db/queries/signed-heads.ts';
import { headKeys, headVerifier } from '#lib/head-keys.ts';
import { signMovedHead } from '#lib/workflow/log/sign-head.ts';
import { modelOfExport } from '#lib/core/reports/signed-report.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { reportWithHead } from '#lib/schema/signed-head.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { checkedStory } from '../../support/checked-story.ts';
import { openTestDatabase } from '../../support/database.ts';
import { given, newEvent, NOON } from '../../support/rows.ts';
import { value } from '../../support/scenario.ts';

const keys = headKeys('the secret of a newsroom, long enough to be one');
const verifier = headVerifier([keys.publicKey]);

let story: Awaited<ReturnType<typeof checkedStory>>;
beforeEach(async () => {
  story = await checkedStory(await openTestDatabase());
});
const as = (signer = keys) => ({ ...story.room.as(story.room.edda), signer });
const exported = async (format: 'json' | 'md' | 'html', signer = keys) =>
  value(await exportReport(as(signer), { articleId: story.articleId, format })).body;
const signOff = async () => {
  const { article } = value(await reportView(as(), { id: story.articleId }));
  value(await signOffArticle(as(), { articleId: story.articleId, version: article.version }));
};
const proven = async (body: string) => {
  const report = reportWithHead.parse(JSON.parse(body));
  const { signedHead, signOffEvent } = report.manifest;
  const modelSha256 = sha256Hex(modelOfExport(report));
  return verifyRecord(story.room.db, {
    verifier,
    reports: [{ signedHead, signOff: signOffEvent?.sequence ?? null, modelSha256 }],
  });
};

describe('the head of the log', () => {
  it('is signed at sign-off, and the report carries it in every format', async () => {
    await signOff();
    const [head] = await signedHeads(story.room.db);
    const body = await exported('json');
    const { manifest } = reportWithHead.parse(JSON.parse(body));
    expect(manifest.signedHead.sequence).toBe(manifest.signOffEvent?.sequence);
    expect(head).toMatchObject(manifest.signedHead);
    for (const format of ['md', 'html'] as const)
      expect(await exported(format)).toContain(manifest.signedHead.signature);
    expect(await proven(body)).toMatchObject({ ok: true });
  });

  it('is signed in a report that is not signed off too, the same each time', async () => {
    const body = await exported('json');
    expect(reportWithHead.parse(JSON.parse(body)).manifest.signOffEvent).toBeNull();
    expect(await exported('json')).toBe(body);
    expect(await proven(body)).toMatchObject({ ok: true });
  });

  it('keeps the signature that it was signed off with, also under another key', async () => {
    await signOff();
    const body = await exported('json');
    expect(await exported('json', headKeys('another secret that is long enough too'))).toBe(body);
  });

  it('shows a report in which something was changed after it was taken out', async () => {
    await signOff();
    const body = (await exported('json')).replace('The Post says so.', 'The Post proves it.');
    expect(await proven(body)).toMatchObject({
      ok: false,
      error: expect.stringMatching(
        /^The report is not the one that was signed off in entry \d+ of the log\.$/,
      ) as string,
    });
  });
});

describe('the daily signature', () => {
  const daily = () => signMovedHead({ db: story.room.db, now: NOON, signer: keys });

  it('is given only where something happened since', async () => {
    const first = await daily();
    expect(first).toMatchObject({ ok: true, value: { sequence: expect.any(Number) as number } });
    expect(await daily()).toEqual({ ok: true, value: null });
    await story.room.db.commit({ writes: [], events: [newEvent(story.room.newId())] });
    expect(await daily()).toMatchObject({ ok: true, value: { hash: expect.any(String) as string } });
    expect(await signedHeads(story.room.db)).toHaveLength(2);
  });

  it('is refused over a log that has lost what was signed before', async () => {
    await daily();
    const { db } = story.room;
    // As if entries up to that one had been there and are not any more.
    const gone = { ...keys.sign({ sequence: 9999, hash: 'f'.repeat(64) }), signedAt: NOON };
    await given(db, (q, t) => q.insert(t.signedHeads).values(gone));
    await db.commit({ writes: [], events: [newEvent(story.room.newId())] });
    expect(await daily()).toMatchObject({
      ok: false,
      error: expect.stringContaining('is not as it was signed') as string,
    });
  });

  it('is not given to a log in which nothing happened yet', async () => {
    expect(await signMovedHead({ db: await openTestDatabase(), now: NOON, signer: keys })).toEqual({
      ok: true,
      value: null,
    });
  });
});
