import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureId, ClaimId, SourceId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { sourceInput, undoInput } from '#lib/schema/desk-inputs.ts';
import { sourceChangeInput } from '#lib/schema/source-form.ts';
import { dashboardView } from '#lib/workflow/dashboard/dashboard-view.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { changeSource } from '#lib/workflow/sources/change-source.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { relateSources } from '#lib/workflow/sources/relate-sources.ts';
import { unrelateSources } from '#lib/workflow/sources/unrelate-sources.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { captured, pinned, policyIs, refusal, value } from '../../support/scenario.ts';

const ARDEN = 'The harbour master resigned in March, Borun Post reported.\n';
const RADIO = 'The harbour master of Orvale resigned in March. Our reporter saw the letter.\n';

describe('a verdict under which something changes', () => {
  let room: DeskRoom;
  let id: ClaimId;
  let arden: Pinned;
  let radio: Pinned;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    await policyIs(room.room, PRESET_POLICIES.wire);
    id = await room.claim('resigned');
    arden = await supports('Arden News', ARDEN);
    radio = await supports('Orvale Radio', RADIO);
    for (const { key } of (await room.detail(room.ana, id)).origins) {
      if (key !== null) value(await confirmOrigin(room.as(room.ana), { id, originKey: key, evidenceIds: null }));
    }
    await room.check(room.ana, id, { code: 'corroborated', so: 'supported' });
  });

  type Pinned = { readonly captureId: CaptureId; readonly sourceId: SourceId };
  const supports = async (source: string, text: string, standing = 'first_hand' as const): Promise<Pinned> => {
    const capture = await captured(room.room, room.articleId, source, text);
    const exact = text.trim();
    await pinned(room.room, room.ana, id, { captureId: capture.captureId, text, exact, stance: 'supports', standing });
    return capture;
  };
  const seen = async (actor = room.ben) => (await room.detail(actor, id)).claim;
  const origins = async () => (await room.detail(room.edda, id)).origins.map(({ name }) => name).toSorted();

  it('stands as long as nothing of that does', async () => {
    expect(await origins()).toEqual(['Borun Post', 'Orvale Radio']);
    await captured(room.room, room.articleId, 'Quay Weekly', 'Snow fell on the quay.\n');
    value(await addSource(room.as(room.ana), sourceInput.parse({ name: 'Quay Monthly', kind: 'outlet' })));
    expect(await seen()).toMatchObject({ state: 'final', attentionReason: null });
  });

  it('needs attention at once when a capture shows that what it rests on rests on another', async () => {
    const post = 'The harbour master resigned in March, Orvale Radio said.\n';
    await captured(room.room, room.articleId, 'Borun Post', post);
    expect(await origins()).toEqual(['Orvale Radio']);
    const claim = await seen();
    expect(claim).toMatchObject({ state: 'needs_attention', code: 'corroborated', originCount: 1 });
    expect(claim.attentionReason).toMatch(/^“Arden News” now rests on Orvale Radio, because /u);
    const dashboard = value(await dashboardView(room.as(room.edda)));
    expect(JSON.stringify(dashboard)).toContain('now rests on Orvale Radio');
    const [entry] = (await room.detail(room.ben, id)).history;
    expect(entry?.words).toBe('What the verdict rests on changed');
    expect((await verifyChain(room.db)).ok).toBe(true);
  });

  it('is as before when that capture is taken back, and clear of it when a new check is saved', async () => {
    const post = 'The harbour master resigned in March, Orvale Radio said.\n';
    await captured(room.room, room.articleId, 'Borun Post', post);
    const { events } = room.db.tables;
    const added = (await room.db.read.select().from(events)).findLast((event) => event.kind === 'capture.added');
    const undo = undoInput.parse({ articleId: room.articleId, eventId: added?.id });
    value(await undoAction(room.as(room.ana), undo));
    expect(await seen()).toMatchObject({ state: 'final', attentionReason: null, originCount: 2 });
    await captured(room.room, room.articleId, 'Borun Post', `${post}And again.\n`);
    expect((await seen()).state).toBe('needs_attention');
    value(await logSearch(room.as(room.ana), { id, place: 'register', terms: 'harbour master' }));
    await room.check(room.ana, id, { code: 'unverified', rationale: 'One voice only.' });
    expect(await seen()).toMatchObject({ state: 'final', code: 'unverified', attentionReason: null });
  });

  it('shows a circle that a capture closes, and names it', async () => {
    const post = 'The harbour master resigned in March, Arden News reported.\n';
    await captured(room.room, room.articleId, 'Borun Post', post);
    const detail = await room.detail(room.ben, id);
    expect(detail.circles).toHaveLength(1);
    expect(detail.circles[0]?.words).toContain('Arden News');
    expect(detail.circles[0]?.words).toContain('Borun Post');
    expect(detail.claim.state).toBe('needs_attention');
  });

  it('needs attention when two of its sources turn out to have one owner, by a relation or by their entries', async () => {
    const owned = { id: radio.sourceId, relation: 'owned_by' as const, other: 'Borun Post' };
    value(await addSource(room.as(room.ana), sourceInput.parse({ name: 'Borun Post', kind: 'outlet' })));
    expect((await seen()).state).toBe('final');
    const { otherId } = value(await relateSources(room.as(room.edda), owned));
    expect(await seen()).toMatchObject({ state: 'needs_attention', originCount: 1 });
    value(await unrelateSources(room.as(room.edda), { id: radio.sourceId, relation: 'owned_by', otherId }));
    expect((await seen()).originCount).toBe(2);

    const entry = { id: radio.sourceId, version: 1, name: 'Orvale Radio', kind: 'outlet' } as const;
    const changed = sourceChangeInput.parse({ ...entry, owner: 'Borun Post', aliases: 'Radio Orvale\nRO' });
    value(await changeSource(room.as(room.ada), changed));
    expect((await seen()).originCount).toBe(1);
    expect(refusal(await changeSource(room.as(room.ada), changed)).kind).toBe('stale');
    const taken = { ...changed, version: 2, aliases: ['arden news'] };
    expect(refusal(await changeSource(room.as(room.ada), taken)).kind).toBe('invalid');
    expect(refusal(await changeSource(room.as(room.ana), changed)).kind).toBe('forbidden');
  });

  it('needs attention when one of its sources turns out to be our own outlet', async () => {
    const entry = { id: radio.sourceId, version: 1, name: 'Orvale Radio', kind: 'outlet' } as const;
    const changed = sourceChangeInput.parse({ ...entry, owner: 'Orvale Daily' });
    value(await changeSource(room.as(room.edda), changed));
    const claim = await seen();
    expect(claim.state).toBe('needs_attention');
    expect(claim.attentionReason).toContain('does not count any more');
  });

  it('needs attention when evidence is added to it: everybody sees a contradiction at once', async () => {
    const text = 'The harbour master never resigned, the port said.\n';
    const { captureId } = await captured(room.room, room.articleId, 'Port Gazette', text);
    const pin = { captureId, text, exact: text.trim(), stance: 'contradicts' } as const;
    await pinned(room.room, room.ben, id, pin);
    for (const actor of [room.ana, room.edda, room.ada]) {
      const detail = await room.detail(actor, id);
      expect(detail.claim).toMatchObject({ state: 'needs_attention', contradictionCount: 1 });
      expect(detail.claim.attentionReason).toBe('Evidence was added after the verdict: Port Gazette contradicts it.');
      const item = detail.origins.flatMap((group) => group.evidence).find((one) => one.captureId === captureId);
      expect(item).toMatchObject({ shared: true, stance: 'contradicts' });
      expect(item?.origin?.name).toBeTruthy();
    }
    expect((await room.desk(room.edda)).claims.find((claim) => claim.id === id)?.contradictionCount).toBe(1);
    const refused = await room.tryCheck(room.ana, id, { code: 'corroborated', so: 'supported' });
    expect(refusal(refused).kind).toBe('refused');
  });

  it('shares nothing but a contradiction where the policy wants a blind second check, and says no more than that', async () => {
    await policyIs(room.room, { ...PRESET_POLICIES.wire, secondCheck: { rule: 'all' } });
    await pinned(room.room, room.ben, id, { captureId: arden.captureId, text: ARDEN, exact: 'resigned in March' });
    const detail = await room.detail(room.edda, id);
    expect(detail.claim).toMatchObject({ state: 'needs_attention', linkCount: 2 });
    expect(detail.claim.attentionReason).toBe('Evidence was added after the verdict.');
    expect(detail.origins.flatMap((group) => group.evidence)).toHaveLength(2);
  });

  it('is left alone while a second check is awaited, which judges on what is there then', async () => {
    await policyIs(room.room, { ...PRESET_POLICIES.wire, secondCheck: { rule: 'all' } });
    const other = await room.claim('approved');
    const text = 'The Orvale council approved a second ferry on Tuesday, Borun Post reported.\n';
    const { captureId } = await captured(room.room, room.articleId, 'Hill Herald', text);
    await pinned(room.room, room.ana, other, { captureId, text, exact: text.trim(), stance: 'supports' });
    value(await logSearch(room.as(room.ana), { id: other, place: 'register', terms: 'ferry' }));
    await room.check(room.ana, other, { code: 'unverified', rationale: 'Not enough.' });
    const before = (await room.detail(room.ben, other)).claim;
    await captured(room.room, room.articleId, 'Borun Post', 'Approved on Tuesday, Arden News reported.\n');
    expect(before.state).toBe('checked');
    expect((await room.detail(room.ben, other)).claim).toMatchObject({
      state: before.state,
      originCount: before.originCount,
      attentionReason: null,
    });
  });
});
