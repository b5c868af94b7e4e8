import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId, EvidenceId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';
import { queueView } from '#lib/workflow/queue/queue-view.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { captured, pinned, value } from '../../support/scenario.ts';

const OTHER_NUMBER = 'The old ferry carried 90,000 passengers last year, the harbour office said.\n';

describe('the queue with flags', () => {
  let room: DeskRoom;
  let id: ClaimId;
  let evidenceId: EvidenceId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers', ['Orvale Post']);
    const { captureId } = await captured(room.room, room.articleId, 'Orvale Post', OTHER_NUMBER);
    ({ evidenceId } = await pinned(room.room, room.ana, id, {
      captureId,
      text: OTHER_NUMBER,
      exact: 'The old ferry carried 90,000 passengers last year',
    }));
  });

  const withFlags = async (actor: Actor) => {
    const { sections } = value(await queueView(room.as(actor), { filter: 'flags' }));
    return sections.flatMap(({ rows }) => rows.map((row) => row.id));
  };

  it('holds the claims with open flags of my own draft, and none of somebody else’s', async () => {
    expect(await withFlags(room.ana)).toEqual([id]);
    expect(await withFlags(room.ben)).toEqual([]);
  });

  it('says of a claim what my own open check holds, and not that there is no evidence', async () => {
    const { sections } = value(await queueView(room.as(room.ana), { filter: 'flags' }));
    expect(sections[0]?.rows[0]).toMatchObject({ id, linkCount: 0, draftPassages: 1 });
    const others = value(await queueView(room.as(room.ben), { filter: 'all' }));
    expect(others.sections.flatMap(({ rows }) => rows.map((row) => row.draftPassages))).not.toContain(1);
  });

  it('lets go of a claim once its flags are answered', async () => {
    value(await tickEvidence(room.as(room.ana), { id: evidenceId, reason: 'The office counts otherwise.' }));
    expect(await withFlags(room.ana)).toEqual([]);
  });
});
