import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import type { ClaimSummary, DeskView } from '#lib/schema/desk-view.ts';
import { addClaim } from '#lib/workflow/desk/add-claim.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { mergeClaims } from '#lib/workflow/desk/merge-claims.ts';
import { restoreClaim } from '#lib/workflow/desk/restore-claim.ts';
import { returnClaim } from '#lib/workflow/desk/return-claim.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';
import { splitClaim } from '#lib/workflow/desk/split-claim.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { policyIs, refusal, value } from '../../support/scenario.ts';

describe('claims at the desk', () => {
  let room: DeskRoom;
  let desk: DeskView;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    desk = await room.desk();
  });

  const find = (words: string, view: DeskView = desk): ClaimSummary => {
    const claim = view.claims.find((one) => one.text.includes(words));
    if (!claim) throw new Error(`No claim says “${words}”`);
    return claim;
  };
  const spanOf = (words: string) => {
    const start = desk.version.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const accounted = ({ claims, uncovered, version }: DeskView) =>
    version.sentences.every(
      (sentence) =>
        claims.some((claim) => claim.spans.some((span) => span.start < sentence.end && sentence.start < span.end)) ||
        uncovered.some((one) => one.sentence === sentence.id && one.reason !== ''),
    );

  it('account for every sentence of the copy', () => {
    expect(accounted(desk)).toBe(true);
  });

  it('are worded anew, and a finding in force then asks for attention', async () => {
    const { id } = find('passengers');
    await room.claim('passengers', ['Orvale Post']);
    await policyIs(room.room, PRESET_POLICIES.wire);
    await room.withPost(room.ana, id);
    const { claim } = await room.check(room.ana, id, { code: 'attributed' });
    const edit = { text: 'The old ferry carried 120,000 people.', kind: 'quantity' as const };
    const stale = refusal(await editClaim(room.as(room.ben), { id, claimVersion: 1, ...edit }));
    expect(stale.kind).toBe('stale');
    expect((stale.theirs as DeskView).claims).toHaveLength(desk.claims.length);
    const changed = value(await editClaim(room.as(room.ben), { id, claimVersion: claim.version, ...edit }));
    expect(find('120,000 people', changed.desk)).toMatchObject({ id, kind: 'quantity', state: 'needs_attention' });
  });

  it('take their words from the copy, and from nowhere else', async () => {
    const { id, version } = find('passengers');
    const edit = (spans: readonly { start: number; end: number }[]) =>
      editClaim(room.as(room.ana), { id, claimVersion: version, text: 'x', kind: 'event', spans: [...spans] });
    expect(refusal(await edit([{ start: 0, end: 999_999 }])).kind).toBe('invalid');
    expect(refusal(await edit([{ start: 9, end: 9 }])).kind).toBe('invalid');
    const moved = refusal(await edit([spanOf('approved a second ferry')]));
    expect(moved.kind).toBe('refused');
    expect(moved.message).toContain('Drop the claim with a reason');
    const kept = value(await edit([spanOf('120,000'), spanOf('120,000 passengers ')]));
    expect(kept.desk.claims.find((claim) => claim.id === id)?.spans).toEqual([spanOf('120,000 passengers')]);
  });

  it('are split, each part with its words, the first with what was done', async () => {
    const { id, version, ordinal } = find('passengers');
    await room.claim('passengers', ['Orvale Post']);
    const parts = [
      { text: 'The old ferry carried passengers.', kind: 'event' as const, spans: [spanOf('the old ferry carried')] },
      { text: 'They were 120,000.', kind: 'quantity' as const, spans: [spanOf('120,000 passengers last year')] },
    ];
    const split = value(await splitClaim(room.as(room.ana), { id, claimVersion: version, parts }));
    expect(split.desk.claims).toHaveLength(desk.claims.length + 1);
    expect(find('The old ferry carried passengers', split.desk)).toMatchObject({ id, ordinal });
    const second = find('They were 120,000', split.desk);
    expect(second).toMatchObject({ ordinal: ordinal + 1, state: 'open' });
    expect(second.chain.map((link) => link.source?.name)).toEqual(['Orvale Post']);
    expect(accounted(split.desk)).toBe(true);
  });

  it('are merged into the one that is being checked', async () => {
    const one = find('passengers');
    const two = find('resigned');
    await room.withPost(room.ana, two.id);
    const now = await room.desk();
    const claims = [one, two].map(({ id }) => ({ id, version: now.claims.find((row) => row.id === id)?.version ?? 0 }));
    const merge = { claims, text: 'Both happened.', kind: 'event' as const };
    const merged = value(await mergeClaims(room.as(room.ana), { id: room.articleId, ...merge }));
    expect(merged.claimId).toBe(two.id);
    expect(merged.desk.claims).toHaveLength(desk.claims.length - 1);
    expect(find('Both happened', merged.desk).spans.length).toBe(2);
    expect(accounted(merged.desk)).toBe(true);
    const again = await mergeClaims(room.as(room.ana), { id: room.articleId, ...merge });
    expect(refusal(again).kind).toBe('not_found');
  });

  it('are not merged when two of them are being checked', async () => {
    const ids = [find('passengers').id, find('resigned').id];
    for (const id of ids) await room.withPost(room.ana, id);
    const now = await room.desk();
    const claims = now.claims.filter((row) => ids.includes(row.id)).map(({ id, version }) => ({ id, version }));
    const merge = { claims, text: 'Both.', kind: 'event' as const };
    expect(refusal(await mergeClaims(room.as(room.ana), { id: room.articleId, ...merge })).kind).toBe('refused');
  });

  it('are dropped by an editor with a reason, which the sentence keeps, and come back', async () => {
    const { id, version, sentence } = find('resigned');
    const drop = { id, claimVersion: version, reason: 'Ran yesterday.' };
    expect(refusal(await dropClaim(room.as(room.ana), drop)).kind).toBe('forbidden');
    const dropped = value(await dropClaim(room.as(room.edda), drop));
    expect(dropped.desk.claims).toHaveLength(desk.claims.length - 1);
    expect(dropped.desk.uncovered).toContainEqual({ sentence, reason: 'Ran yesterday.' });
    expect(dropped.desk.dropped).toMatchObject([{ id, reason: 'Ran yesterday.' }]);
    expect(accounted(dropped.desk)).toBe(true);
    expect(refusal(await restoreClaim(room.as(room.ana), { id })).kind).toBe('forbidden');
    const restored = value(await restoreClaim(room.as(room.edda), { id }));
    expect(restored.desk.claims.map((claim) => claim.id)).toEqual(desk.claims.map((claim) => claim.id));
    expect(refusal(await restoreClaim(room.as(room.edda), { id })).kind).toBe('refused');
  });

  it('are made of selected words, in their place', async () => {
    const spans = [spanOf('a second ferry')];
    const input = { text: 'There is a first ferry.', kind: 'other' as const, spans };
    const added = value(await addClaim(room.as(room.ana), { id: room.articleId, ...input }));
    const made = find('There is a first ferry', added.desk);
    expect(made).toMatchObject({ chain: [], state: 'open', priority: 0.5 });
    expect(made.ordinal).toBe(find('approved a second ferry', added.desk).ordinal + 1);
  });

  it('are given to people who may check them', async () => {
    const { id } = find('passengers');
    const assign = (assigneeId: Actor['id'] | null, claimIds: readonly ClaimId[] | null = [id], by = room.edda) =>
      assignClaims(room.as(by), { id: room.articleId, claimIds: claimIds && [...claimIds], assigneeId });
    const given = value(await assign(room.ben.id));
    expect(given.desk.claims.find((claim) => claim.id === id)?.assigneeId).toBe(room.ben.id);
    const all = value(await assign(room.ana.id, null));
    expect(all.desk.claims.every((claim) => claim.assigneeId === room.ana.id)).toBe(true);
    expect(refusal(await assign(room.ada.id)).kind).toBe('invalid');
    expect(refusal(await assign(room.newId<'user'>())).kind).toBe('invalid');
    expect(refusal(await assign(room.ben.id, [room.newId<'claim'>()])).kind).toBe('not_found');
    expect(refusal(await assign(room.ben.id, [id], room.ana)).kind).toBe('forbidden');
  });

  it('get a disposition from an editor; "stet" with its reason', async () => {
    const { id, version } = find('passengers');
    const set = (input: { kind: 'fix' | 'stet' | null; reason?: string; claimVersion?: number }, by = room.edda) =>
      setDisposition(room.as(by), { id, claimVersion: version, reason: '', ...input });
    expect(refusal(await set({ kind: 'fix' }, room.ana)).kind).toBe('forbidden');
    expect(refusal(await set({ kind: 'stet' })).kind).toBe('invalid');
    const { detail } = value(await set({ kind: 'fix' }));
    expect(detail.disposition).toMatchObject({ kind: 'fix', by: room.edda.id });
    expect(refusal(await set({ kind: 'stet', reason: 'As agreed.' })).kind).toBe('stale');
    const next = { claimVersion: detail.claim.version };
    expect(value(await set({ kind: 'stet', reason: 'As agreed.', ...next })).detail.claim.disposition).toBe('stet');
  });

  it('go back to the reviewer with what is to be done', async () => {
    const { id, version } = find('passengers');
    const back = { id, claimVersion: version, reason: 'Ask the port.' };
    expect(refusal(await returnClaim(room.as(room.ana), back)).kind).toBe('forbidden');
    const { detail } = value(await returnClaim(room.as(room.edda), back));
    expect(detail.claim.returned).toMatchObject({ reason: 'Ask the port.' });
  });

  it('are edited by nobody whose role does not check', async () => {
    const { id } = find('passengers');
    const spans = [spanOf('120,000')];
    const part = { text: 'x', kind: 'event' as const, spans };
    for (const actor of [room.ada, room.nobody]) {
      const as = room.as(actor);
      const refused = [
        await editClaim(as, { id, claimVersion: 1, text: 'x', kind: 'event' }),
        await splitClaim(as, { id, claimVersion: 1, parts: [part, part] }),
        await mergeClaims(as, { id: room.articleId, claims: [], text: 'x', kind: 'event' }),
        await addClaim(as, { id: room.articleId, ...part }),
        await dropClaim(as, { id, claimVersion: 1, reason: 'x' }),
        await restoreClaim(as, { id }),
        await returnClaim(as, { id, claimVersion: 1, reason: 'x' }),
        await setDisposition(as, { id, claimVersion: 1, kind: 'fix', reason: '' }),
      ];
      expect(refused.map((result) => refusal(result).kind)).toEqual(refused.map(() => 'forbidden'));
    }
  });
});
