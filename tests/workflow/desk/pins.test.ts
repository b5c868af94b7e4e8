import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureId, ClaimId } from '#lib/core/ids.ts';
import { compareInput, evidenceChangeInput, evidenceInput, undoInput } from '#lib/schema/desk-inputs.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { answerFlag } from '#lib/workflow/desk/answer-flag.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { comparePassage } from '#lib/workflow/desk/compare-passage.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { captured, importedArticle, pinned, refusal, value } from '../../support/scenario.ts';

const TEXT = 'On Wednesday the Orvale council approved a second ferry, which will cost 5 million crowns.\n';

describe('pinning a passage', () => {
  let room: DeskRoom;
  let approved: ClaimId;
  let cost: ClaimId;
  let captureId: CaptureId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    approved = await room.claim('approved');
    cost = await room.claim('cost 4 million');
    ({ captureId } = await captured(room.room, room.articleId, 'Orvale Radio', TEXT));
  });

  const words = { stance: 'supports', exact: TEXT.trim() } as const;
  const pin = (id: ClaimId, more: object = {}) =>
    pinned(room.room, room.ana, id, { captureId, text: TEXT, ...words, ...more });
  const summary = async (id: ClaimId) => (await room.desk()).claims.find((claim) => claim.id === id);
  const undo = (eventId: string) =>
    undoAction(room.as(room.ana), undoInput.parse({ articleId: room.articleId, eventId }));
  const rows = async () => room.db.read.select().from(room.db.tables.evidence);

  it('asks before anything is kept what differs, and where the words come from', async () => {
    const asked = compareInput.parse({ captureId, start: 0, end: TEXT.length - 1, stance: 'supports' });
    const compared = value(await comparePassage(room.as(room.ana), { id: approved, ...asked }));
    expect(JSON.stringify(compared)).toContain('Wednesday');
    expect(JSON.stringify(compared)).toContain('Orvale Radio');
    expect(await rows()).toEqual([]);
    const outside = { ...asked, end: 90_000 };
    expect(refusal(await comparePassage(room.as(room.ana), { id: approved, ...outside })).kind).toBe('refused');
    expect(refusal(await comparePassage(room.as(room.ada), { id: approved, ...asked })).kind).toBe('forbidden');
  });

  it('keeps what differs as flags that hold the item back until somebody answers', async () => {
    const { detail, evidenceId } = await pin(approved);
    const item = detail.origins[0]?.evidence[0];
    expect(item?.flags.map(({ kind, answer }) => [kind, answer])).toEqual([['date', null]]);
    expect(item?.flags[0]).toMatchObject({ passage: { text: 'Wednesday', start: 3 } });
    expect(detail.facts.evidence[0]?.comparison).toMatchObject({ differs: ['date'], ticked: false });
    expect((await summary(approved))?.flagCount).toBe(1);
    const answered = value(
      await answerFlag(room.as(room.ana), { id: item?.flags[0]?.id ?? '', reason: 'The vote ran past midnight.' }),
    );
    expect(answered.detail.facts.evidence[0]?.comparison.ticked).toBe(true);
    expect(answered.detail.claim.flagCount).toBe(0);
    expect(answered.detail.origins[0]?.evidence[0]?.flags[0]?.answer?.text).toBe('The vote ran past midnight.');
    const again = { id: evidenceId, reason: 'Again.' };
    expect(refusal(await tickEvidence(room.as(room.ana), again)).kind).toBe('refused');
    value(await undo(answered.eventId));
    expect((await room.detail(room.ana, approved)).claim.flagCount).toBe(1);
    value(await tickEvidence(room.as(room.ana), again));
    expect((await room.detail(room.ana, approved)).claim.flagCount).toBe(0);
  });

  it('lets nobody answer what they cannot see', async () => {
    const { detail, evidenceId } = await pin(approved);
    const id = detail.origins[0]?.evidence[0]?.flags[0]?.id ?? '';
    expect(refusal(await answerFlag(room.as(room.ben), { id, reason: 'x' })).kind).toBe('not_found');
    expect(refusal(await tickEvidence(room.as(room.ben), { id: evidenceId, reason: 'x' })).kind).toBe('not_found');
    expect(refusal(await answerFlag(room.as(room.ana), { id: room.newId(), reason: 'x' })).kind).toBe('not_found');
    expect(refusal(await tickEvidence(room.as(room.ada), { id: evidenceId, reason: 'x' })).kind).toBe('forbidden');
  });

  it('takes a tick with its reason at once, and keeps it when the item is changed', async () => {
    const { detail, evidenceId } = await pin(approved, { tick: { reason: 'The vote ran past midnight.' } });
    expect(detail.facts.evidence[0]?.comparison.ticked).toBe(true);
    const change = evidenceChangeInput.parse({ standing: 'first_hand' });
    const changed = value(await changeEvidence(room.as(room.ana), { id: evidenceId, ...change }));
    expect(changed.detail.facts.evidence[0]?.comparison.ticked).toBe(true);
  });

  it('lets a question go that a new wording of the claim does not raise, and comes back with it', async () => {
    await pin(approved);
    const { claim } = await room.detail(room.edda, approved);
    const text = claim.text.replace('Tuesday', 'Wednesday');
    const edit = { id: approved, claimVersion: claim.version, text, kind: claim.kind, spans: undefined };
    const edited = value(await editClaim(room.as(room.ana), edit));
    expect((await room.detail(room.ana, approved)).origins[0]?.evidence[0]?.flags).toEqual([]);
    value(await undo(edited.eventId));
    expect((await room.detail(room.ana, approved)).origins[0]?.evidence[0]?.flags).toHaveLength(1);
  });

  it('serves several claims in one commit, each with its own item and answer, taken back as one', async () => {
    const both = await pin(approved, {
      tick: { reason: 'Past midnight.' },
      also: [{ claimId: cost }, { claimId: approved }],
    });
    expect(both.items.map(({ claimId, existed }) => [claimId, existed])).toEqual([
      [approved, false],
      [cost, false],
    ]);
    expect((await room.detail(room.ana, approved)).claim.flagCount).toBe(0);
    expect((await room.detail(room.ana, cost)).claim.flagCount).toBeGreaterThan(0);
    const events = (await room.db.read.select().from(room.db.tables.events)).filter(
      (event) => event.kind === 'evidence.added',
    );
    expect(events).toHaveLength(2);
    value(await undo(both.eventId));
    expect((await rows()).filter((row) => row.withdrawnAt === null)).toEqual([]);
  });

  it('refuses a claim of another article, and then writes nothing at all', async () => {
    const other = await importedArticle(room.room, 'Snow fell on Orvale on Monday.\n');
    const [foreign] = await room.db.read
      .select()
      .from(room.db.tables.claims)
      .then((all) => all.filter((row) => row.articleId === other));
    const input = evidenceInput.parse({
      captureId,
      start: 0,
      end: TEXT.length - 1,
      ...words,
      standing: 'secondary',
      also: [{ claimId: foreign?.id }],
    });
    expect(refusal(await addEvidence(room.as(room.ana), { id: approved, ...input })).kind).toBe('not_found');
    expect(await rows()).toEqual([]);
  });

  it('answers a repeat with the item that there is, also when both come at once', async () => {
    const first = await pin(approved);
    const again = await pin(approved);
    expect(again).toMatchObject({ evidenceId: first.evidenceId, existed: true, eventId: '' });
    const twice = await Promise.all([pin(cost), pin(cost)]);
    expect(new Set(twice.map((one) => one.evidenceId)).size).toBe(1);
    expect(twice.map((one) => one.existed).toSorted()).toEqual([false, true]);
    expect(await rows()).toHaveLength(2);
    const other = await pin(approved, { stance: 'context' });
    expect(other.existed).toBe(false);
  });
});
