import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readCapture } from '#lib/workflow/desk/read-capture.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { policyIs, refusal, value } from '../../support/scenario.ts';

describe('a second check', () => {
  let room: DeskRoom;
  let id: ClaimId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers', ['Orvale Post']);
    await policyIs(room.room, { ...PRESET_POLICIES.magazine, secondCheck: { rule: 'all' } });
  });

  const firstCheck = async () => {
    const post = await room.withPost(room.ana, id);
    value(await addComment(room.as(room.ana), { id, kind: 'comment', text: 'Clearly fine.' }));
    const saved = await room.check(room.ana, id, { code: 'attributed', rationale: 'It says so.' });
    return { ...post, saved };
  };

  it('is awaited after the first, with no verdict in force', async () => {
    const { saved } = await firstCheck();
    expect(saved.outcome).toBe('checked');
    expect(saved.claim).toMatchObject({ state: 'checked', code: null });
    expect((await room.desk(room.ben)).claims.find((claim) => claim.id === id)?.code).toBeNull();
  });

  it('is blind: no view shows the other anything of the first', async () => {
    const { captureId } = await firstCheck();
    value(await addComment(room.as(room.ana), { id, kind: 'comment', text: 'I still think so.' }));
    for (const other of [room.ben, room.edda, room.ada]) {
      const seen = await room.detail(other, id);
      expect(seen.checks).toEqual([]);
      expect(seen.origins).toEqual([]);
      expect(seen.circles).toEqual([]);
      expect(seen.comments).toEqual([]);
      expect(seen.searches).toEqual([]);
      expect(seen.facts.evidence).toEqual([]);
      expect(seen.claim).toMatchObject({ linkCount: 0, originCount: 0, code: null });
      expect(seen.history.map((entry) => entry.words)).not.toContain('Check saved');
      expect(seen.history.map((entry) => entry.words)).not.toContain('Evidence added');
      expect(JSON.stringify(seen)).not.toContain('It says so.');
      const desk = await room.desk(other);
      expect(desk.claims.find((claim) => claim.id === id)).toMatchObject({ linkCount: 0, mine: 'none' });
      expect(desk.captures.map((capture) => capture.evidenceCount)).toEqual([0]);
      const capture = value(await readCapture(room.as(other), { id: captureId, article: room.articleId }));
      expect(capture.pins).toEqual([]);
    }
    expect((await room.detail(room.ana, id)).checks).toHaveLength(1);
  });

  it('shows nothing of the first either where its save is stale', async () => {
    const before = await room.detail(room.ben, id);
    await firstCheck();
    const problem = refusal(await room.tryCheck(room.ben, id, { claimVersion: before.claim.version }));
    expect(problem.kind).toBe('stale');
    expect((problem.theirs as ClaimDetail).checks).toEqual([]);
    expect(JSON.stringify(problem)).not.toContain('It says so.');
  });

  it('is given by somebody else', async () => {
    await firstCheck();
    expect((await room.detail(room.ana, id)).may.check).toMatchObject({ allowed: false });
    expect(refusal(await room.tryCheck(room.ana, id, { code: 'attributed' })).kind).toBe('forbidden');
  });

  it('that agrees closes the claim', async () => {
    await firstCheck();
    await room.withPost(room.ben, id);
    expect((await room.detail(room.ben, id)).claim.state).toBe('second_check');
    const saved = await room.check(room.ben, id, { code: 'attributed' });
    expect(saved).toMatchObject({ outcome: 'final', claim: { code: 'attributed', linkCount: 1 } });
    const seen = await room.detail(room.ada, id);
    expect(seen.checks.map((check) => check.seat).toSorted()).toEqual(['first', 'second']);
    expect(seen.history.map((entry) => entry.words)).toContain('Check saved');
  });

  const disagree = async () => {
    await firstCheck();
    value(await logSearch(room.as(room.ben), { id, place: 'port register', terms: 'ferry' }));
    return room.check(room.ben, id, { code: 'unverified', rationale: 'Only the Post says so.' });
  };

  it('that differs goes to an editor, who sees both and decides with a reason', async () => {
    expect((await disagree()).outcome).toBe('deciding');
    const seen = await room.detail(room.edda, id);
    expect(seen.checks).toHaveLength(2);
    expect(seen.may.decide).toEqual({ allowed: true });
    const input = { claimVersion: seen.claim.version, so: 'open', reasonCode: null } as const;
    const decided = value(
      await decideClaim(room.as(room.edda), { id, ...input, code: 'attributed', reason: 'The copy credits the Post.' }),
    );
    expect(decided.claim).toMatchObject({ state: 'final', code: 'attributed' });
    expect((await room.detail(room.ana, id)).decision).toMatchObject({ code: 'attributed', by: room.edda.id });
  });

  it('is decided by no reviewer, by nobody who checked, and by nobody where nothing is to be decided', async () => {
    const input = { code: 'attributed', so: 'open', reasonCode: null, reason: 'Because.' } as const;
    const open = await room.detail(room.edda, id);
    expect(
      refusal(await decideClaim(room.as(room.edda), { id, claimVersion: open.claim.version, ...input })).kind,
    ).toBe('refused');
    await disagree();
    const { version } = (await room.detail(room.edda, id)).claim;
    expect(refusal(await decideClaim(room.as(room.ana), { id, claimVersion: version, ...input })).kind).toBe(
      'forbidden',
    );
    const both = { ...room.ana, roles: ['reviewer', 'editor'] as const };
    expect(refusal(await decideClaim(room.as(both), { id, claimVersion: version, ...input })).kind).toBe('forbidden');
    expect(refusal(await decideClaim(room.as(room.edda), { id, claimVersion: version - 1, ...input })).kind).toBe(
      'stale',
    );
  });

  it('takes no further check while an editor decides', async () => {
    await disagree();
    expect(refusal(await room.tryCheck(room.emil, id, { code: 'attributed' })).kind).toBe('refused');
  });
});
