import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimsBefore, findClaim } from '#db/queries/claim-file.ts';
import { findEvidence } from '#db/queries/evidence.ts';
import { moveCounters } from '#db/writes/verdicts.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { answerInput, checkInput } from '#lib/schema/desk-inputs.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { answerComment } from '#lib/workflow/desk/answer-comment.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { holdClaim, LEASE_MS } from '#lib/workflow/desk/hold-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { mergeClaims } from '#lib/workflow/desk/merge-claims.ts';
import { readCapture } from '#lib/workflow/desk/read-capture.ts';
import { releaseClaim } from '#lib/workflow/desk/release-claim.ts';
import { restoreClaim } from '#lib/workflow/desk/restore-claim.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { saveDraft } from '#lib/workflow/desk/save-draft.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';
import { splitClaim } from '#lib/workflow/desk/split-claim.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { myNextClaim } from '#lib/workflow/queue/my-next-claim.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { policyIs, refusal, value } from '../../support/scenario.ts';

eachEngine((_engine, open) => {
  describe('the desk', () => {
    let room: DeskRoom;
    let id: ClaimId;
    beforeEach(async () => {
      room = await deskRoom(await open());
      id = await room.claim('passengers', ['Orvale Post']);
    });
    const article = async () => {
      const { articles } = room.db.tables;
      const [row] = await room.db.read.select().from(articles).where(eq(articles.id, room.articleId));
      if (!row) throw new Error('The article is there');
      return row;
    };

    it('takes a claim from its evidence over two checks and a decision to a verdict, and back', async () => {
      await policyIs(room.room, { ...PRESET_POLICIES.magazine, secondCheck: { rule: 'all' } });
      const { captureId } = await room.withPost(room.ana, id);
      const form = { said: {}, so: 'open', code: null, reasonCode: null, calculation: '', overrideReason: '' } as const;
      for (const rationale of ['It', 'It says so.'])
        value(await saveDraft(room.as(room.ana), { id, ...form, rationale }));
      expect((await room.detail(room.ana, id)).draft?.rationale).toBe('It says so.');
      expect((await room.check(room.ana, id, { code: 'attributed' })).outcome).toBe('checked');
      value(await logSearch(room.as(room.ben), { id, place: 'register', terms: 'ferry' }));
      expect((await room.check(room.ben, id, { code: 'unverified' })).outcome).toBe('deciding');
      const { version } = (await room.detail(room.edda, id)).claim;
      const decision = { claimVersion: version, code: 'attributed', so: 'open', reasonCode: null } as const;
      const decided = value(await decideClaim(room.as(room.edda), { id, ...decision, reason: 'Credited.' }));
      expect(decided.claim).toMatchObject({ state: 'final', code: 'attributed', linkCount: 1 });
      const seen = await room.detail(room.ada, id);
      expect(seen.checks.map((check) => Object.keys(check.said).length)).toEqual([1, 1]);
      const capture = value(await readCapture(room.as(room.ada), { id: captureId, article: room.articleId }));
      expect(capture.pins).toHaveLength(1);
      expect(await article()).toMatchObject({ attributedCount: 1 });
      expect((await verifyChain(room.db)).ok).toBe(true);
    });

    it('takes back a saved check that ended another verdict', async () => {
      await policyIs(room.room, PRESET_POLICIES.wire);
      await room.withPost(room.ana, id);
      await room.check(room.ana, id, { code: 'attributed' });
      value(await logSearch(room.as(room.ana), { id, place: 'register', terms: 'ferry' }));
      const { eventId } = await room.check(room.ana, id, { code: 'unverified' });
      const undo = { articleId: room.articleId, eventId: eventId as never };
      value(await undoAction(room.as(room.ana), undo));
      expect((await room.detail(room.ana, id)).verdict?.code).toBe('attributed');
      expect(await article()).toMatchObject({ attributedCount: 1, unverifiedCount: 0 });
    });

    it('keeps origins, comments, dispositions and the list of claims', async () => {
      const { evidenceId } = await room.withPost(room.ana, id);
      const [group] = (await room.detail(room.ana, id)).origins;
      if (!group?.key) throw new Error('There is an origin');
      value(await confirmOrigin(room.as(room.ana), { id, originKey: group.key, evidenceIds: null }));
      const split = { id, evidenceIds: [evidenceId], name: 'The log', reason: 'Their own.' };
      const { detail } = value(await splitOrigin(room.as(room.ana), split));
      expect(detail.origins).toMatchObject([{ name: 'The log', confirmed: true }]);
      const named = { id, originKey: detail.origins[0]?.key ?? '', name: 'The harbour log', anonymous: '' };
      value(await renameOrigin(room.as(room.ana), named));
      expect((await room.detail(room.ana, id)).origins).toMatchObject([{ name: 'The harbour log', confirmed: true }]);
      value(await withdrawEvidence(room.as(room.ana), { id: evidenceId, reason: '' }));
      expect((await findEvidence(room.db, evidenceId))?.withdrawnAt).not.toBeNull();
      const asked = value(await addComment(room.as(room.ben), { id, kind: 'query', text: 'Who counted?' }));
      expect((await room.desk()).claims.find((claim) => claim.id === id)?.hasQuery).toBe(true);
      const comment = asked.detail.comments[0]?.id ?? '';
      value(await answerComment(room.as(room.ana), { id: comment, ...answerInput.parse({ answer: 'They did.' }) }));
      const again = answerInput.parse({ answer: 'Again.' });
      expect(refusal(await answerComment(room.as(room.ana), { id: comment, ...again })).kind).toBe('refused');
      const claimVersion = (await room.detail(room.edda, id)).claim.version;
      value(await setDisposition(room.as(room.edda), { id, claimVersion, kind: 'fix', reason: '' }));
      value(await assignClaims(room.as(room.edda), { id: room.articleId, claimIds: null, assigneeId: room.ana.id }));
      expect((await room.desk()).next).not.toBeNull();
    });

    it('splits, merges, drops and restores, and its counters follow', async () => {
      const { claimCount } = await article();
      const { spans, version } = (await room.detail(room.ana, id)).claim;
      const part = { kind: 'event' as const, spans: [...spans] };
      const parts = [
        { ...part, text: 'One.' },
        { ...part, text: 'Two.' },
      ];
      const two = value(await splitClaim(room.as(room.ana), { id, claimVersion: version, parts })).desk.claims;
      expect(await article()).toMatchObject({ claimCount: claimCount + 1, openCount: claimCount + 1 });
      const claims = two.filter((claim) => claim.text === 'One.' || claim.text === 'Two.');
      const merge = { claims: claims.map((claim) => ({ id: claim.id, version: claim.version })), text: 'Both.' };
      const one = value(await mergeClaims(room.as(room.ana), { id: room.articleId, ...merge, kind: 'event' })).desk;
      expect(one.claims).toHaveLength(claimCount);
      const claimVersion = one.claims.find((claim) => claim.id === id)?.version ?? 0;
      value(await dropClaim(room.as(room.edda), { id, claimVersion, reason: 'Ran before.' }));
      expect(await article()).toMatchObject({ claimCount: claimCount - 1 });
      value(await restoreClaim(room.as(room.edda), { id }));
      expect(await article()).toMatchObject({ claimCount, openCount: claimCount });
      const file = await findClaim(room.db, id);
      expect(file && (await claimsBefore(room.db, file.claim))).toBe(one.claims.findIndex((claim) => claim.id === id));
    });

    it('lends a claim to one person at a time', async () => {
      const now = (ms: number) => ({ ...room.as(room.ana), now: ms });
      expect(value(await holdClaim(now(0), { id }))).toMatchObject({ held: true, expiresAt: LEASE_MS });
      expect(value(await holdClaim(now(60_000), { id }))).toMatchObject({ held: true });
      const ben = { ...room.as(room.ben), now: 120_000 };
      expect(value(await holdClaim(ben, { id }))).toMatchObject({ held: false, inHandBy: room.ana.id });
      value(await releaseClaim(now(130_000), { id }));
      expect(value(await holdClaim(ben, { id }))).toMatchObject({ held: true });
      const later = { ...room.as(room.ana), now: 120_000 + LEASE_MS };
      expect(value(await holdClaim(later, { id }))).toMatchObject({ held: true });
    });

    it('names the next claim of mine by urgency, and none of what others hold', async () => {
      value(await assignClaims(room.as(room.edda), { id: room.articleId, claimIds: [id], assigneeId: room.ben.id }));
      expect(value(await myNextClaim(room.as(room.ben))).next?.claimId).toBe(id);
      expect(value(await myNextClaim(room.as(room.ana))).next).toBeNull();
      expect((await room.desk(room.ana)).next?.claimId).not.toBe(id);
      expect(refusal(await myNextClaim(room.as(room.ada))).kind).toBe('forbidden');
    });

    it('lets exactly one of two people save who saw the same', async () => {
      await policyIs(room.room, PRESET_POLICIES.wire);
      for (let round = 0; round < 10; round += 1) {
        value(await logSearch(room.as(room.ana), { id, place: 'register', terms: 'ferry' }));
        value(await logSearch(room.as(room.ben), { id, place: 'archive', terms: 'ferry' }));
        const { version } = (await room.detail(room.ana, id)).claim;
        const input = checkInput.parse({ claimVersion: version, said: {}, so: 'open', code: 'unverified' });
        const results = await Promise.all([
          saveCheck(room.as(room.ana), { id, ...input }),
          saveCheck(room.as(room.ben), { id, ...input }),
        ]);
        expect(results.map((result) => (result.ok ? 'saved' : result.error.kind)).toSorted()).toEqual([
          'saved',
          'stale',
        ]);
      }
      const { verdicts } = room.db.tables;
      const rows = await room.db.read.select().from(verdicts).where(eq(verdicts.claimId, id));
      expect(rows.filter((row) => row.endedAt === null)).toHaveLength(1);
      expect(await article()).toMatchObject({ unverifiedCount: 1 });
    });

    it('keeps all that two people add in the same moment', async () => {
      const add = (n: number) =>
        logSearch(room.as(n % 2 === 0 ? room.ana : room.ben), { id, place: `place ${n}`, terms: 'ferry' });
      const results = await Promise.all([0, 1, 2, 3].map(add));
      expect(results.map((result) => result.ok)).toEqual([true, true, true, true]);
      const counts = [room.ana, room.ben].map(async (who) => (await room.detail(who, id)).searches.length);
      expect(await Promise.all(counts)).toEqual([2, 2]);
    });

    it('refuses counters on a text that changed or was signed off', async () => {
      const { id: articleId, currentVersion } = await article();
      const stale = moveCounters({ id: articleId, currentVersion: currentVersion + 1 }, []);
      expect((await room.db.commit({ writes: [stale], events: [] })).ok).toBe(false);
      const right = moveCounters({ id: articleId, currentVersion }, [{ from: null, to: 'disputed' }]);
      expect((await room.db.commit({ writes: [right], events: [] })).ok).toBe(true);
      expect(await article()).toMatchObject({ disputedCount: 1 });
    });
  });
});
