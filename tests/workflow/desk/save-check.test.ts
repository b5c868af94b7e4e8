import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import { checkInput } from '#lib/schema/desk-inputs.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { saveDraft } from '#lib/workflow/desk/save-draft.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, POST_TEXT, type DeskRoom } from '../../support/desk-room.ts';
import { given } from '../../support/rows.ts';
import { captured, pinned, policyIs, refusal, value } from '../../support/scenario.ts';

const UNVERIFIED = checkInput.parse({ claimVersion: 1, said: {}, so: 'open', code: 'unverified' });

describe('saving a check', () => {
  let room: DeskRoom;
  let id: ClaimId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers', ['Orvale Post']);
    await policyIs(room.room, PRESET_POLICIES.wire);
  });

  const article = async () => {
    const { articles } = room.db.tables;
    const [row] = await room.db.read.select().from(articles).where(eq(articles.id, room.articleId));
    return row;
  };
  const events = async () => room.db.read.select().from(room.db.tables.events);

  it('puts a permitted verdict in force, with counters, evidence counts and an event', async () => {
    const before = await article();
    await room.withPost(room.ana, id);
    const saved = await room.check(room.ana, id, { code: 'attributed' });
    expect(saved.outcome).toBe('final');
    expect(saved.claim).toMatchObject({ code: 'attributed', state: 'final', linkCount: 1, mine: 'closed' });
    expect(await article()).toMatchObject({ attributedCount: 1, openCount: (before?.openCount ?? 0) - 1 });
    const seen = await room.detail(room.ben, id);
    expect(seen.verdict).toMatchObject({ code: 'attributed', by: room.ana.id, policyVersion: 1 });
    expect(seen.checks).toHaveLength(1);
    expect(seen.people[room.ana.id]).toBe('Ana Reviewer');
    expect((await events()).at(-1)).toMatchObject({ kind: 'check.closed', claimId: id, policyVersion: 1 });
    expect((await verifyChain(room.db)).ok).toBe(true);
  });

  it('tells where save and next goes', async () => {
    await room.withPost(room.ana, id);
    const { next } = await room.check(room.ana, id, { code: 'attributed' });
    expect(next?.articleId).toBe(room.articleId);
    expect(next?.claimId).not.toBe(id);
  });

  it('refuses a verdict that the evidence does not permit, with the reason, and writes nothing', async () => {
    const before = await events();
    const problem = refusal(await room.tryCheck(room.ana, id, { code: 'corroborated', so: 'supported' }));
    expect(problem.kind).toBe('refused');
    expect(problem.message).not.toBe('');
    expect(await events()).toHaveLength(before.length);
    expect((await room.detail(room.ana, id)).claim).toMatchObject({ state: 'open', code: null });
  });

  it('asks for a logged search before "unverified"', async () => {
    expect(refusal(await room.tryCheck(room.ana, id, { code: 'unverified' })).kind).toBe('refused');
    value(await logSearch(room.as(room.ana), { id, place: 'port register', terms: 'ferry 2025' }));
    expect((await room.check(room.ana, id, { code: 'unverified' })).outcome).toBe('final');
  });

  it('refuses a dispute without its rationale as incomplete', async () => {
    const problem = refusal(
      await room.tryCheck(room.ana, id, { code: 'disputed', reasonCode: 'arithmetic', calculation: '2 + 2 = 4' }),
    );
    expect(['invalid', 'refused']).toContain(problem.kind);
  });

  it('keeps a reviewer from going outside the policy, and lets an editor do so with a reason, counted', async () => {
    const quoted = await room.claim('passengers');
    const { captureId } = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT);
    const supports = (by: Actor) =>
      pinned(room.room, by, quoted, {
        captureId,
        text: POST_TEXT,
        exact: 'The old ferry carried 120,000 passengers last year',
        stance: 'supports',
        origin: { newOriginName: 'Harbour log' },
      });
    const inside = { code: 'corroborated', so: 'supported' } as const;
    const outside = { ...inside, overrideReason: 'I heard them say so.' } as const;
    await supports(room.ana);
    expect(refusal(await room.tryCheck(room.ana, quoted, inside)).kind).toBe('refused');
    expect(refusal(await room.tryCheck(room.ana, quoted, outside)).kind).toBe('forbidden');
    await supports(room.edda);
    const saved = await room.check(room.edda, quoted, outside);
    expect(saved.outcome).toBe('final');
    expect((await room.detail(room.ben, quoted)).verdict?.overrideReason).toBe('I heard them say so.');
    expect((await events()).at(-1)?.reason).toBe('I heard them say so.');
  });

  it('crosses the floor for nobody', async () => {
    const problem = refusal(
      await room.tryCheck(room.edda, id, { code: 'corroborated', so: 'supported', overrideReason: 'I am sure.' }),
    );
    expect(problem.kind).toBe('refused');
    expect((await room.detail(room.edda, id)).verdict).toBeNull();
  });

  it('refuses the second save of two people, and shows what is there now', async () => {
    await room.withPost(room.ana, id);
    const ben = await room.detail(room.ben, id);
    await room.check(room.ana, id, { code: 'attributed' });
    const problem = refusal(
      await room.tryCheck(room.ben, id, { code: 'unverified', claimVersion: ben.claim.version, rationale: 'Mine.' }),
    );
    expect(problem.kind).toBe('stale');
    expect((problem.theirs as ClaimDetail).verdict).toMatchObject({ code: 'attributed', by: room.ana.id });
  });

  it('refuses a finding on a link of another claim', async () => {
    const other = await room.claim('resigned', ['Harbour office']);
    const [link] = (await room.detail(room.ana, other)).claim.chain;
    if (!link) throw new Error('The claim has a link');
    await room.withPost(room.ana, id);
    const problem = refusal(await room.tryCheck(room.ana, id, { code: 'attributed', said: { [link.id]: 'reported' } }));
    expect(problem.kind).toBe('invalid');
  });

  it('answers a claim that is not there as not found', async () => {
    const missing = room.newId<'claim'>();
    expect(refusal(await readClaim(room.as(room.ana), { id: missing })).kind).toBe('not_found');
    expect(refusal(await saveCheck(room.as(room.ana), { ...UNVERIFIED, id: missing })).kind).toBe('not_found');
  });

  it('lets a person save anew, in a round of its own, and ends the verdict before', async () => {
    await room.withPost(room.ana, id);
    await room.check(room.ana, id, { code: 'attributed' });
    value(await logSearch(room.as(room.ana), { id, place: 'archive', terms: 'ferry' }));
    await room.check(room.ana, id, { code: 'unverified' });
    const { verdicts } = room.db.tables;
    const rows = await room.db.read.select().from(verdicts).where(eq(verdicts.claimId, id));
    expect(rows.map((row) => [row.code, row.endedAt === null])).toEqual([
      ['attributed', false],
      ['unverified', true],
    ]);
    expect(await article()).toMatchObject({ attributedCount: 0, unverifiedCount: 1 });
  });

  it('keeps what is typed for its author alone, until it is saved', async () => {
    const form = {
      said: {},
      so: 'open' as const,
      code: null,
      reasonCode: null,
      rationale: 'half a sen',
      calculation: '',
      overrideReason: '',
    };
    value(await saveDraft(room.as(room.ana), { id, ...form }));
    expect((await room.detail(room.ana, id)).draft?.rationale).toBe('half a sen');
    expect((await room.detail(room.ben, id)).draft).toBeNull();
    await room.withPost(room.ana, id);
    await room.check(room.ana, id, { code: 'attributed' });
    expect((await room.detail(room.ana, id)).draft).toBeNull();
  });

  it('takes no check on an article that is signed off', async () => {
    await room.withPost(room.ana, id);
    await given(room.db, (q, t) => q.update(t.articles).set({ stage: 'signed_off' }));
    expect(refusal(await room.tryCheck(room.ana, id, { code: 'attributed' })).kind).toBe('refused');
  });

  it('refuses people whose role does not check', async () => {
    for (const actor of [room.ada, room.nobody]) {
      expect(refusal(await saveCheck(room.as(actor), { ...UNVERIFIED, id })).kind).toBe('forbidden');
    }
  });
});
