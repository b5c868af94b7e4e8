import { beforeEach, describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { SourceId } from '#lib/core/ids.ts';
import { sourceInput } from '#lib/schema/desk-inputs.ts';
import { policyNow } from '#lib/workflow/desk/policy-now.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { trustAgency } from '#lib/workflow/policy/trust-agency.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { relateSources } from '#lib/workflow/sources/relate-sources.ts';
import { sourceView } from '#lib/workflow/sources/source-view.ts';
import { unrelateSources } from '#lib/workflow/sources/unrelate-sources.ts';
import { openTestDatabase } from '../../support/database.ts';
import { newsroom, refusal, value, type Newsroom } from '../../support/scenario.ts';

let room: Newsroom;
let wire: SourceId;
let holding: SourceId;

beforeEach(async () => {
  room = await newsroom(await openTestDatabase());
  const add = async (name: string, kind: 'agency' | 'institution') =>
    value(await addSource(room.as(room.ana), sourceInput.parse({ name, kind }))).sourceId;
  wire = await add('Harbour Wire', 'agency');
  holding = await add('Harbour Holding', 'institution');
});

const eventsOf = async (kind: string) => {
  const { events } = room.db.tables;
  return room.db.read.select().from(events).where(eq(events.kind, kind));
};

describe('how a source stands to another', () => {
  const owned = () => ({ id: wire, relation: 'owned_by' as const, other: ' harbour holding ' });
  const relationsSeen = async () => value(await sourceView(room.as(room.ana), { id: wire })).relations;

  it('is said by an editor or an administrator, with the name that the registry knows, and logged', async () => {
    for (const actor of [room.edda, room.ada]) {
      value(await relateSources(room.as(actor), owned()));
      expect(await relationsSeen()).toEqual([{ id: holding, name: 'Harbour Holding', relation: 'owned_by' }]);
      value(await unrelateSources(room.as(actor), { id: wire, relation: 'owned_by', otherId: holding }));
      expect(await relationsSeen()).toEqual([]);
    }
    expect(await eventsOf('source.related')).toMatchObject([
      { actorId: room.edda.id, subjectId: wire },
      { actorId: room.ada.id, subjectId: wire },
    ]);
    expect(await eventsOf('source.unrelated')).toHaveLength(2);
    expect((await verifyChain(room.db)).ok).toBe(true);
  });

  it('is not for reviewers', async () => {
    expect(refusal(await relateSources(room.as(room.ana), owned())).kind).toBe('forbidden');
    const taken = { id: wire, relation: 'owned_by' as const, otherId: holding };
    expect(refusal(await unrelateSources(room.as(room.ana), taken)).kind).toBe('forbidden');
    expect(value(await sourceView(room.as(room.ana), { id: wire })).mayRelate).toBe(false);
  });

  it('is refused to itself, to what nobody registered, twice, and taken back where it does not hold', async () => {
    const relate = (other: string) => relateSources(room.as(room.edda), { ...owned(), other });
    expect(refusal(await relate('Harbour Wire')).fields?.['other']).toMatch(/itself/);
    expect(refusal(await relate('Nobody knows it')).fields?.['other']).toMatch(/No source of this name/);
    value(await relate('Harbour Holding'));
    expect(refusal(await relate('Harbour Holding')).kind).toBe('invalid');
    const other = { id: wire, relation: 'state' as const, otherId: holding };
    expect(refusal(await unrelateSources(room.as(room.edda), other)).kind).toBe('stale');
  });
});

describe('the list of trusted agencies', () => {
  const trust = (actor = room.ada, more: object = {}) =>
    trustAgency(room.as(actor), { id: wire, version: 0, trusted: true, note: 'Ten years without a fault.', ...more });

  it('is kept by an administrator, as the next version of the policy, with the reason', async () => {
    expect(value(await trust())).toEqual({ version: 1 });
    expect((await policyNow(room.db)).policy.trustedAgencies).toEqual([wire]);
    expect(value(await sourceView(room.as(room.ana), { id: wire })).trust).toMatchObject({ trusted: true, version: 1 });
    expect(await eventsOf('policy.saved')).toMatchObject([
      { actorId: room.ada.id, policyVersion: 1, reason: 'Ten years without a fault.' },
    ]);
    value(await trust(room.ada, { version: 1, trusted: false, note: 'A fault.' }));
    expect((await policyNow(room.db)).policy.trustedAgencies).toEqual([]);
  });

  it('is not for editors or reviewers', async () => {
    for (const actor of [room.edda, room.ana]) expect(refusal(await trust(actor)).kind).toBe('forbidden');
  });

  it('takes agencies only, nothing twice, and nobody who looked at an older policy', async () => {
    expect(refusal(await trust(room.ada, { id: holding })).message).toMatch(/Only a news agency/);
    expect(refusal(await trust(room.ada, { trusted: false })).kind).toBe('refused');
    value(await trust());
    expect(refusal(await trust()).kind).toBe('stale');
    expect(value(await sourceView(room.as(room.ada), { id: holding })).trust).toBeNull();
  });
});
