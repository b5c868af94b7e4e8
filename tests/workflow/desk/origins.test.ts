import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId, OriginId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { joinOrigins } from '#lib/workflow/sources/join-origins.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { captured, creditedTo, pinned, policyIs, refusal, value } from '../../support/scenario.ts';

const RADIO = 'The ferry carried 120,000 passengers, our reporter counted.\n';
const TIMES = 'Last year 120,000 passengers took the ferry, the log shows.\n';

describe('origins', () => {
  let room: DeskRoom;
  let id: ClaimId;
  let radio: OriginId;
  let times: OriginId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers');
    await policyIs(room.room, PRESET_POLICIES.wire);
    radio = await support('Orvale Radio', RADIO, 'Radio count');
    times = await support('Harbour Times', TIMES, 'Harbour log');
  });

  const support = async (source: string, text: string, newOriginName: string): Promise<OriginId> => {
    const { captureId } = await captured(room.room, room.articleId, source, text);
    const { detail, evidenceId } = await pinned(room.room, room.ana, id, {
      captureId,
      text,
      exact: '120,000 passengers',
      stance: 'supports',
      standing: 'first_hand',
      origin: { newOriginName },
    });
    const group = detail.origins.find((one) => one.evidence.some((item) => item.id === evidenceId));
    if (!group?.id) throw new Error('The evidence has an origin');
    return group.id;
  };
  const groups = async () =>
    (await room.detail(room.ana, id)).origins.map(({ name, evidence }) => [name, evidence.length]);

  it('of two independent reports corroborate', async () => {
    const saved = await room.check(room.ana, id, { code: 'corroborated', so: 'supported' });
    expect(saved.claim).toMatchObject({ code: 'corroborated', linkCount: 2, originCount: 2 });
  });

  it('joined into one, with a reason, no longer do, and a claim that rested on them asks for attention', async () => {
    await room.check(room.ana, id, { code: 'corroborated', so: 'supported' });
    const joined = await joinOrigins(room.as(room.ben), { id: radio, intoId: times, reason: 'Both read the log.' });
    expect(value(joined).claimIds).toEqual([id]);
    expect(await groups()).toEqual([['Harbour log', 2]]);
    const seen = await room.detail(room.ana, id);
    expect(seen.claim).toMatchObject({ state: 'needs_attention', originCount: 1, linkCount: 2 });
    expect(seen.origins[0]?.folds.map((fold) => fold.words)).toContain('Both read the log.');
    expect(refusal(await room.tryCheck(room.ana, id, { code: 'corroborated', so: 'supported' })).kind).toBe('refused');
  });

  it('are split with a reason into an origin of its own', async () => {
    value(await joinOrigins(room.as(room.ana), { id: radio, intoId: times, reason: 'Both read the log.' }));
    const [group] = (await room.detail(room.ana, id)).origins;
    const [first] = group?.evidence ?? [];
    if (!first) throw new Error('There is evidence');
    const split = { evidenceIds: [first.id], name: 'Radio tally', reason: 'They counted themselves.' };
    value(await splitOrigin(room.as(room.ana), { id: times, ...split }));
    expect((await groups()).toSorted()).toEqual([
      ['Harbour log', 1],
      ['Radio tally', 1],
    ]);
  });

  it('that the machine proposed count once a person confirms them', async () => {
    const other = await room.claim('resigned');
    await creditedTo(room.room, other, []);
    const text = 'The harbour master resigned in March.\n';
    const { captureId } = await captured(room.room, room.articleId, 'Quay Weekly', text);
    const { detail } = await pinned(room.room, room.ana, other, { captureId, text, exact: 'resigned in March' });
    const [proposed] = detail.origins;
    if (!proposed?.id) throw new Error('An origin is proposed');
    expect(proposed.confirmed).toBe(false);
    value(await confirmOrigin(room.as(room.ana), { id: proposed.id, captureId: null }));
    const after = await room.detail(room.ana, other);
    expect(after.origins[0]?.confirmed).toBe(true);
    expect(after.facts.evidence[0]?.origin?.key).toBe(proposed.id);
    expect(after.claim.version).toBe(detail.claim.version + 1);
  });

  it('get the name that the desk knows them by', async () => {
    value(await renameOrigin(room.as(room.ana), { id: radio, name: 'Reporter’s tally' }));
    expect((await groups()).map(([name]) => name)).toContain('Reporter’s tally');
  });

  it('of others, or evidence of others, are not there to be touched', async () => {
    const as = room.as(room.ben);
    const [group] = (await room.detail(room.ana, id)).origins;
    const [hidden] = group?.evidence ?? [];
    if (!hidden || !group?.id) throw new Error('There is evidence');
    const split = { evidenceIds: [hidden.id], name: 'x', reason: 'y' };
    expect(refusal(await splitOrigin(as, { id: group.id, ...split })).kind).toBe('not_found');
    const missing = room.newId<'origin'>();
    expect(refusal(await confirmOrigin(as, { id: missing, captureId: null })).kind).toBe('not_found');
    expect(refusal(await joinOrigins(as, { id: radio, intoId: missing, reason: 'z' })).kind).toBe('not_found');
    expect(refusal(await joinOrigins(as, { id: radio, intoId: radio, reason: 'z' })).kind).toBe('invalid');
  });

  it('are for reviewers and editors', async () => {
    for (const actor of [room.ada, room.nobody]) {
      const as = room.as(actor);
      const refused = [
        await confirmOrigin(as, { id: radio, captureId: null }),
        await joinOrigins(as, { id: radio, intoId: times, reason: 'z' }),
        await splitOrigin(as, { id: radio, evidenceIds: [], name: 'x', reason: 'y' }),
        await renameOrigin(as, { id: radio, name: 'x' }),
      ];
      expect(refused.map((result) => refusal(result).kind)).toEqual(Array(4).fill('forbidden'));
    }
  });
});
