import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { joinOrigins } from '#lib/workflow/sources/join-origins.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { captured, creditedTo, pinned, policyIs, refusal, value } from '../../support/scenario.ts';

const RADIO = 'The old ferry carried 120,000 passengers last year, our reporter counted.\n';
const TIMES = 'Last year the old ferry carried 120,000 passengers, the log shows.\n';

describe('origins', () => {
  let room: DeskRoom;
  let id: ClaimId;
  let radio: EvidenceId;
  let times: EvidenceId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers');
    await policyIs(room.room, PRESET_POLICIES.wire);
    radio = await support('Orvale Radio', RADIO, 'Radio count');
    times = await support('Harbour Times', TIMES, 'Harbour log');
  });

  const support = async (source: string, text: string, newOriginName: string): Promise<EvidenceId> => {
    const { captureId } = await captured(room.room, room.articleId, source, text);
    const pin = { captureId, text, exact: text.trim(), stance: 'supports', standing: 'first_hand' } as const;
    return (await pinned(room.room, room.ana, id, { ...pin, origin: { newOriginName } })).evidenceId;
  };
  const groupOf = async (item: EvidenceId) => {
    const found = (await room.detail(room.ana, id)).origins.find((one) =>
      one.evidence.some(({ id: is }) => is === item),
    );
    if (!found?.key) throw new Error('The evidence has an origin');
    return { ...found, key: found.key };
  };
  const groups = async () =>
    (await room.detail(room.ana, id)).origins.map(({ name, evidence }) => [name, evidence.length]);
  const join = async (reason = 'Both read the log.') => ({
    id,
    originKey: (await groupOf(radio)).key,
    intoKey: (await groupOf(times)).key,
    reason,
  });

  it('of two independent reports corroborate', async () => {
    const saved = await room.check(room.ana, id, { code: 'corroborated', so: 'supported' });
    expect(saved.claim).toMatchObject({ code: 'corroborated', linkCount: 2, originCount: 2 });
  });

  it('joined into one, with a reason, no longer do, and a claim that rested on them asks for attention', async () => {
    await room.check(room.ana, id, { code: 'corroborated', so: 'supported' });
    value(await joinOrigins(room.as(room.ben), await join()));
    expect(await groups()).toEqual([['Harbour log', 2]]);
    const seen = await room.detail(room.edda, id);
    expect(seen.claim).toMatchObject({ state: 'needs_attention', originCount: 1, linkCount: 2 });
    expect(seen.claim.attentionReason).toBe(
      'Radio count and Harbour log were found to be one origin after the verdict.',
    );
    const joined = seen.origins[0]?.evidence.find((item) => item.id === radio);
    expect(joined?.origin).toMatchObject({ why: 'person', ruling: { kind: 'joined', reason: 'Both read the log.' } });
    expect(refusal(await room.tryCheck(room.ana, id, { code: 'corroborated', so: 'supported' })).kind).toBe('refused');
  });

  it('are split with a reason into an origin of its own', async () => {
    value(await joinOrigins(room.as(room.ana), await join()));
    const split = { id, evidenceIds: [radio], name: 'Radio tally', reason: 'They counted themselves.' };
    value(await splitOrigin(room.as(room.ana), split));
    expect((await groups()).toSorted()).toEqual([
      ['Harbour log', 1],
      ['Radio tally', 1],
    ]);
    const again = { ...split, name: 'radio tally' };
    expect(refusal(await splitOrigin(room.as(room.ana), again)).kind).toBe('invalid');
  });

  it('that are computed count once a person confirms them, for this claim and no other', async () => {
    const other = await room.claim('resigned');
    await creditedTo(room.room, other, []);
    const text = 'The harbour master resigned in March.\n';
    const { captureId } = await captured(room.room, room.articleId, 'Quay Weekly', text);
    const pin = { captureId, text, exact: text.trim(), stance: 'supports' } as const;
    const { detail } = await pinned(room.room, room.ana, other, pin);
    const [proposed] = detail.origins;
    if (!proposed?.key) throw new Error('An origin is computed');
    expect(proposed).toMatchObject({ name: 'Quay Weekly', confirmed: false });
    expect(detail.facts.evidence[0]?.origin).toBeNull();
    const confirmed = { id: other, originKey: proposed.key, evidenceIds: null };
    value(await confirmOrigin(room.as(room.ana), confirmed));
    const after = await room.detail(room.ana, other);
    expect(after.origins[0]?.confirmed).toBe(true);
    expect(after.facts.evidence[0]?.origin?.key).toBe(proposed.key);
    expect(after.claim.version).toBeGreaterThan(detail.claim.version);
    expect(refusal(await confirmOrigin(room.as(room.ana), confirmed)).kind).toBe('refused');

    const elsewhere = await room.claim('approved');
    const again = await pinned(room.room, room.ana, elsewhere, pin);
    expect(again.detail.origins[0]).toMatchObject({ name: 'Quay Weekly', confirmed: false });
  });

  it('get the name that the desk knows them by, and no verdict asks for attention for a name alone', async () => {
    await room.check(room.ana, id, { code: 'corroborated', so: 'supported' });
    const named = { id, originKey: (await groupOf(radio)).key, name: 'Reporter’s tally', anonymous: '' };
    value(await renameOrigin(room.as(room.ana), named));
    expect((await groups()).map(([name]) => name)).toContain('Reporter’s tally');
    expect((await room.detail(room.ana, id)).claim.state).toBe('final');
  });

  it('are not renamed to another origin of the claim: that is a join, with a reason', async () => {
    const other = (await groupOf(times)).name;
    for (const name of [other, `The ${other.toUpperCase()}`]) {
      const named = { id, originKey: (await groupOf(radio)).key, name, anonymous: '' };
      const refused = refusal(await renameOrigin(room.as(room.ana), named));
      expect(refused.fields?.['name']).toMatch(/already an origin of this claim.*“Join with another”/u);
    }
  });

  it('renamed to whom the copy credits are no second witness any more, and attention is asked for', async () => {
    await creditedTo(room.room, id, ['Lena Holt']);
    await room.check(room.ana, id, { code: 'corroborated', so: 'supported' });
    const named = { id, originKey: (await groupOf(radio)).key, name: 'Lena Holt', anonymous: '' };
    value(await renameOrigin(room.as(room.ana), named));
    expect((await room.detail(room.edda, id)).claim).toMatchObject({
      state: 'needs_attention',
      attentionReason: 'The origin Radio count was found to be Lena Holt after the verdict.',
    });
  });

  it('of others, or evidence of others, are not there to be touched', async () => {
    const as = room.as(room.ben);
    const { key: originKey } = await groupOf(radio);
    const intoKey = (await groupOf(times)).key;
    const refused = [
      await splitOrigin(as, { id, evidenceIds: [radio], name: 'x', reason: 'y' }),
      await confirmOrigin(as, { id, originKey, evidenceIds: null }),
      await joinOrigins(as, { id, originKey, intoKey, reason: 'z' }),
      await renameOrigin(as, { id, originKey, name: 'x', anonymous: '' }),
    ];
    expect(refused.map((result) => refusal(result).kind)).toEqual(Array(4).fill('not_found'));
    const same = { id, originKey, intoKey: originKey, reason: 'z' };
    expect(refusal(await joinOrigins(room.as(room.ana), same)).kind).toBe('invalid');
    const none = { id, originKey: 'name:nobody', evidenceIds: null };
    expect(refusal(await confirmOrigin(room.as(room.ana), none)).kind).toBe('not_found');
  });

  it('are for reviewers and editors', async () => {
    const { key: originKey } = await groupOf(radio);
    for (const actor of [room.ada, room.nobody]) {
      const as = room.as(actor);
      const refused = [
        await confirmOrigin(as, { id, originKey, evidenceIds: null }),
        await joinOrigins(as, { id, originKey, intoKey: 'name:x', reason: 'z' }),
        await splitOrigin(as, { id, evidenceIds: [], name: 'x', reason: 'y' }),
        await renameOrigin(as, { id, originKey, name: 'x', anonymous: '' }),
      ];
      expect(refused.map((result) => refusal(result).kind)).toEqual(Array(4).fill('forbidden'));
    }
  });
});
