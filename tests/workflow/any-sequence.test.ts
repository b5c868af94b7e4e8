import { expect, it } from 'vitest';
import type { ArticleId, ClaimId } from '#lib/core/ids.ts';
import { originChange } from '#lib/core/sources/origin-changes.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { FERRY_STORY } from '../support/checked-story.ts';
import { openTestDatabase } from '../support/database.ts';
import { diceOf } from '../support/dice.ts';
import { newsroomActs } from '../support/newsroom-acts.ts';
import { recounted, type Recount } from '../support/recounted.ts';
import { importedArticle, newsroom, policyIs, type Newsroom } from '../support/scenario.ts';
import { wholeDatabase } from '../support/whole-database.ts';

/** What is done more often than the rest, as in life. */
const OFTEN = [
  ...['capture', 'capture', 'pin', 'pin', 'pin', 'pin', 'confirm', 'confirm', 'undo', 'undo'],
  ...['search', 'search', 'settle', 'settle', 'settle', 'settle'],
] as const;
/** These judge a claim again, or say what its evidence rests on under another name. */
const JUDGING = ['check', 'settle', 'decide', 'undo', 'rename'];
const STEPS = 90;

/**
 * In whatever order people work: what is refused writes nothing; every counter says what is there; no verdict stands
 * final on other origins than it was given on; what is signed gives the same bytes; and the record follows from the log.
 */
it.each([
  ['a story of one claim', 1],
  ['a story of four claims', 2],
  ['a story whose claim is checked twice', 3],
  ['a story whose claims are all checked twice', 6],
  ['a story that is signed off, and learned of afterwards', 719],
])('holds for %s, whatever a newsroom does', async (_, seed) => {
  const room = await newsroom(await openTestDatabase());
  const dice = diceOf(seed);
  await policyIs(room, { ...PRESET_POLICIES.wire, ...(seed % 3 === 0 ? { secondCheck: { rule: 'all' } } : {}) });
  const articleId = await importedArticle(room, seed % 2 ? FERRY_STORY : undefined);
  const acts = newsroomActs(room, articleId, dice);
  const names = [...(Object.keys(acts) as (keyof typeof acts)[]), ...OFTEN];
  const story: string[] = [];
  let before = await seenOf(room, articleId);
  for (let step = 1; step <= STEPS && before.claims.size > 0; step += 1) {
    const name = dice.one(names) ?? 'pin';
    const result = await acts[name]();
    if (result === null) continue;
    story.push(`${name}: ${result.ok ? 'done' : result.error.message}`);
    const told = story.slice(-12).join('\n');
    const after = await seenOf(room, articleId);
    if (!result.ok) expect(after.rows, told).toEqual(before.left);
    if (before.signed !== null && after.signed !== null) expect(after.signed, told).toBe(before.signed);
    if (after.signed === null) expectTrueCounts(after.claims, told);
    if (after.signed === null && !JUDGING.includes(name)) expectNoLostAttention(before.claims, after.claims, told);
    // Once it is opened again, what stands is held against what was signed.
    before = after.signed === null ? after : { ...after, claims: before.claims };
    if (step % 10 === 0) expect(await verifyRecord(room.db, { verifier: null }), told).toMatchObject({ ok: true });
  }
  for (const actor of [room.ana, room.edda])
    expect(await readDesk(room.as(actor), { id: articleId })).toMatchObject({ ok: true });
});

type Claims = ReadonlyMap<ClaimId, Recount>;

async function seenOf(room: Newsroom, articleId: ArticleId) {
  const { articles } = room.db.tables;
  const [article] = await room.db.read.select({ stage: articles.stage }).from(articles);
  const rows = await wholeDatabase(room.db);
  const isOpen = article?.stage === 'checking';
  const exported = isOpen ? null : await exportReport(room.as(room.emil), { articleId, format: 'html' });
  const claims: Claims = new Map((await recounted(room.db)).map((claim) => [claim.id, claim]));
  // An export is logged.
  return { signed: exported?.ok ? exported.value.body : null, claims, rows, left: await wholeDatabase(room.db) };
}

function expectTrueCounts(claims: Claims, told: string): void {
  for (const { text, kept, counted } of claims.values()) expect({ text, ...kept }, told).toEqual({ text, ...counted });
}

function expectNoLostAttention(before: Claims, after: Claims, told: string): void {
  for (const is of after.values()) {
    const was = before.get(is.id);
    if (was?.state !== 'final' || is.state !== 'final') continue;
    expect(
      originChange(was.origins, is.origins, () => 'A source'),
      `${is.text}\n${told}`,
    ).toBeNull();
  }
}
