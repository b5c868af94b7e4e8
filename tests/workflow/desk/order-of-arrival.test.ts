import { describe, expect, it } from 'vitest';
import type { CaptureId, ClaimId, SourceId } from '#lib/core/ids.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { captureInput, sourceInput } from '#lib/schema/desk-inputs.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { relateSources } from '#lib/workflow/sources/relate-sources.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { pinned, value } from '../../support/scenario.ts';

const SOURCES = {
  'Harbour Board': 'institution',
  'Harbour Wire': 'agency',
  'Arden News': 'outlet',
  'Borun Post': 'outlet',
  'Quay Weekly': 'outlet',
  'Orvale Radio': 'outlet',
  'Harbour Holding': 'institution',
} as const;
const CAPTURES: Readonly<Record<string, keyof typeof SOURCES>> = {
  'The harbour master of Orvale resigned in March. The board thanks him for twenty years on the quay.\n':
    'Harbour Board',
  'ORVALE (Harbour Wire) - The harbour master resigned in March, the Harbour Board said in a release.\n':
    'Harbour Wire',
  'The harbour master resigned in March, Borun Post reported.\n': 'Arden News',
  'The harbour master resigned in March, Arden News reported.\n': 'Borun Post',
  'The harbour master resigned in March, according to Harbour Wire.\n': 'Quay Weekly',
  'The harbour master resigned in March. Our reporter saw the letter on his desk.\n': 'Orvale Radio',
};

type Step = {
  readonly needs: readonly string[];
  readonly gives: string;
  readonly take: (world: World) => Promise<void>;
};
type World = {
  readonly room: DeskRoom;
  readonly id: ClaimId;
  readonly sources: Map<string, SourceId>;
  readonly captures: Map<string, CaptureId>;
};

const STEPS: readonly Step[] = [
  ...Object.entries(SOURCES).map(([name, kind]): Step => ({
    needs: [],
    gives: name,
    take: async ({ room, sources }) => {
      const added = await addSource(room.as(room.ana), sourceInput.parse({ name, kind }));
      sources.set(name, value(added).sourceId);
    },
  })),
  ...Object.entries(CAPTURES).flatMap(([text, source]): Step[] => [
    {
      needs: [source],
      gives: text,
      take: async ({ room, sources, captures }) => {
        const input = captureInput.parse({ articleId: room.articleId, sourceId: sources.get(source), text });
        captures.set(text, value(await addCapture(room.as(room.ana), input)).captureId);
      },
    },
    {
      needs: [text],
      gives: `pin of ${text}`,
      take: async ({ room, id, captures }) => {
        const captureId = captures.get(text) ?? ('' as CaptureId);
        await pinned(room.room, room.ana, id, { captureId, text, exact: text.trim(), stance: 'supports' });
      },
    },
  ]),
  {
    needs: ['Orvale Radio', 'Harbour Holding', 'Quay Weekly'],
    gives: 'relations',
    take: async ({ room, sources }) => {
      for (const owned of ['Orvale Radio', 'Quay Weekly']) {
        const id = sources.get(owned) ?? ('' as SourceId);
        value(await relateSources(room.as(room.edda), { id, relation: 'owned_by', other: 'Harbour Holding' }));
      }
    },
  },
];

/** A shuffle that keeps every step after those that it needs. */
function orderOf(seed: number): readonly Step[] {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const waiting = STEPS.map((step) => ({ step, at: next() })).toSorted((a, b) => a.at - b.at);
  const given = new Set<string>();
  const order: Step[] = [];
  while (waiting.length > 0) {
    const at = waiting.findIndex(({ step }) => step.needs.every((need) => given.has(need)));
    const [found] = waiting.splice(at, 1);
    if (!found) throw new Error('A step needs what no step gives');
    order.push(found.step);
    given.add(found.step.gives);
  }
  return order;
}

/** What a reviewer sees in the end, without ids and times. */
async function outcomeOf(order: readonly Step[]): Promise<unknown> {
  const room = await deskRoom(await openTestDatabase());
  const id = await room.claim('resigned');
  const world = { room, id, sources: new Map(), captures: new Map() };
  for (const step of order) await step.take(world);
  for (const { key } of (await room.detail(room.ana, id)).origins) {
    if (key !== null) value(await confirmOrigin(room.as(room.ana), { id, originKey: key, evidenceIds: null }));
  }
  const { origins, circles, facts, policy, claim } = await room.detail(room.ana, id);
  return {
    origins: origins
      .map(({ name, own, circular, evidence }) => ({
        name,
        own,
        circular,
        from: evidence.map((item) => item.source).toSorted(),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    circles: circles.map(({ words }) => words),
    permitted: permittedVerdicts({ ...facts, so: 'supported' }, policy.policy),
    counts: [claim.linkCount, claim.originCount],
  };
}

describe('the order in which things arrive', () => {
  it('changes no origin, no circle and no verdict', async () => {
    const first = await outcomeOf(STEPS);
    expect(first).toMatchObject({ circles: [expect.stringContaining('Arden News')], counts: [6, 3] });
    for (const seed of [1, 2, 3, 4, 5, 6]) expect(await outcomeOf(orderOf(seed)), `order ${seed}`).toEqual(first);
  });
});
