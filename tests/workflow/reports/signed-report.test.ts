import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { REPORT_FORMATS, type ReportFormat } from '#lib/core/reports/formats.ts';
import type { Report } from '#lib/core/reports/report-model.ts';
import { modelOfExport } from '#lib/core/reports/signed-report.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { sourceChangeInput } from '#lib/schema/source-form.ts';
import { headKeys } from '#lib/head-keys.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { withdrawSignOff } from '#lib/workflow/reports/withdraw-sign-off.ts';
import { changeSource } from '#lib/workflow/sources/change-source.ts';
import { recounted } from '../../support/recounted.ts';
import { checkedStory } from '../../support/checked-story.ts';
import { openTestDatabase } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { captured, policyIs, value } from '../../support/scenario.ts';

const signer = headKeys('the secret of a newsroom, long enough to be one');

describe('a report that is signed', () => {
  let story: Awaited<ReturnType<typeof checkedStory>>;
  const view = async () => value(await reportView(story.room.as(story.room.edda), { id: story.articleId }));
  const bytes = async (format: ReportFormat) =>
    value(await exportReport(story.room.as(story.room.emil), { articleId: story.articleId, format })).body;
  const allBytes = () => Promise.all(REPORT_FORMATS.map(bytes));

  beforeEach(async () => {
    story = await checkedStory(await openTestDatabase());
    const { room, articleId } = story;
    const { version } = (await view()).article;
    value(await signOffArticle({ ...room.as(room.edda), signer }, { articleId, version }));
  });

  it('has the same bytes for ever: captures, sources, names and the policy may change', async () => {
    const { room, articleId } = story;
    const before = await allBytes();
    await captured(room, articleId, 'Hill Herald', 'The old ferry carried nobody at all last year.');
    await policyIs(room, PRESET_POLICIES.strict);
    await given(room.db, (q, t) => q.update(t.users).set({ name: 'Ana Married' }).where(eq(t.users.id, room.ana.id)));
    await given(room.db, (q, t) => q.update(t.sources).set({ name: 'Orvale Evening Post', owner: 'Arden Group' }));
    await given(room.db, (q, t) => q.delete(t.userRoles).where(eq(t.userRoles.userId, room.ana.id)));
    expect(await allBytes()).toEqual(before);
    expect((await view()).report).toMatchObject({ checkedBy: ['Ana Reviewer'] });
  });

  it('can be checked against the log: the entry of the sign-off has the hash of what was signed', async () => {
    const { db } = story.room;
    const [row] = await db.read.select().from(db.tables.signOffs);
    const [event] = await db.read
      .select()
      .from(db.tables.events)
      .where(eq(db.tables.events.kind, 'article.signed-off'));
    const told = JSON.parse(event?.payload ?? '') as { after: { modelSha256: string } };
    expect(told.after.modelSha256).toBe(sha256Hex(row?.model ?? ''));

    const report = JSON.parse(await bytes('json')) as Report;
    expect(report.manifest.signOffEvent).toEqual({ sequence: event?.sequence, hash: event?.hash });
    expect(sha256Hex(modelOfExport(report))).toBe(told.after.modelSha256);
    expect(row?.eventSequence).toBe(report.manifest.lastEvent.sequence);
  });

  it('says beside it what arrived later, and takes that in only after the sign-off is withdrawn', async () => {
    const { room, articleId } = story;
    expect((await view()).arrived).toEqual({ captures: 0, sources: 0 });
    await captured(room, articleId, 'Hill Herald', 'The old ferry carried nobody at all last year.');
    expect((await view()).arrived).toEqual({ captures: 1, sources: 1 });
    value(await withdrawSignOff(room.as(room.emil), { articleId, reason: 'The Herald says otherwise.' }));
    const { report, arrived, gates } = await view();
    expect(arrived).toEqual({ captures: 0, sources: 0 });
    expect(report.signOff).toBeNull();
    expect(gates.length).toBeGreaterThan(0);
  });

  it('opens with attention where its evidence goes back to something else by now, and with true counts', async () => {
    const { room, articleId, claimId } = story;
    const post = (await room.db.read.select().from(room.db.tables.sources)).find(({ name }) => name === 'Orvale Post');
    if (!post) throw new Error('The Post is registered.');
    const { id, version, name, kind } = post;
    const ours = sourceChangeInput.parse({ id, version, name, kind, owner: 'Orvale Daily' });
    value(await changeSource(room.as(room.edda), ours));
    await captured(room, articleId, 'Port Authority', 'The old ferry carried 120,000 passengers last year.');
    value(await withdrawSignOff(room.as(room.emil), { articleId, reason: 'The Post is ours.' }));
    const { claim, history } = value(await readClaim(room.as(room.ana), { id: claimId }));
    expect(claim.state).toBe('needs_attention');
    expect(claim.attentionReason).toContain('does not count any more');
    expect(history[0]?.words).toBe('What the verdict rests on changed');
    for (const { kept, counted } of await recounted(room.db)) expect(kept).toEqual(counted);
    expect(await verifyRecord(room.db, { verifier: null })).toMatchObject({ ok: true });
  });

  it('is made anew with the next signature, from what is there then', async () => {
    const { room, articleId } = story;
    const before = await bytes('json');
    await given(room.db, (q, t) => q.update(t.users).set({ name: 'Ana Married' }).where(eq(t.users.id, room.ana.id)));
    value(await withdrawSignOff(room.as(room.emil), { articleId, reason: 'A name.' }));
    const { version } = (await view()).article;
    value(await signOffArticle({ ...room.as(room.edda), signer }, { articleId, version }));
    expect(await bytes('json')).not.toBe(before);
    expect((await view()).report.checkedBy).toEqual(['Ana Married']);
  });
});

it('is as it stands where a release of before kept none', async () => {
  const { room, articleId } = await checkedStory(await openTestDatabase());
  const row = {
    ...{ id: 'sign-off', articleId, versionNumber: 1, editorId: room.edda.id, policyVersion: 1 },
    ...{ smallDesk: false, signedAt: NOON },
  };
  await given(
    room.db,
    (q, t) => q.insert(t.signOffs).values(row),
    (q, t) => q.update(t.articles).set({ stage: 'signed_off' }),
    (q, t) => q.update(t.users).set({ name: 'Ana Married' }).where(eq(t.users.id, room.ana.id)),
  );
  const { report, arrived } = value(await reportView(room.as(room.edda), { id: articleId }));
  expect(report).toMatchObject({ checkedBy: ['Ana Married'], signOff: { by: 'Edda Editor' } });
  expect(report.manifest.signOffEvent).toBeNull();
  expect(arrived).toEqual({ captures: 0, sources: 0 });
});
