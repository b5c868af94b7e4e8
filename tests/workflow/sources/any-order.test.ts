import { expect, it } from 'vitest';
import type { ClaimId, SourceId } from '#lib/core/ids.ts';
import { CODES } from '#lib/core/verdicts/codes.ts';
import { permittedVerdicts } from '#lib/core/verdicts/permitted-verdicts.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { proposeFindings } from '#lib/core/verdicts/propose-findings.ts';
import { captureInput, sourceInput } from '#lib/schema/desk-inputs.ts';
import { sourceChangeInput } from '#lib/schema/source-form.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { changeSource } from '#lib/workflow/sources/change-source.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { relateSources } from '#lib/workflow/sources/relate-sources.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { diceOf } from '../../support/dice.ts';
import { creditedTo, pinned, policyIs, value } from '../../support/scenario.ts';

/** Who published what; two of them have it from each other, two have one owner, one is known by another name. */
const SAYS = {
  'Arden News': 'The harbour master resigned in March, the Borun Post reported.\n',
  'Borun Post': 'In March the harbour master resigned, according to Arden News.\n',
  'Cliff Gazette': 'The harbour master resigned in March, a spokesman for the Orvale Port Authority said.\n',
  'Dune Herald': 'The harbour master of Orvale resigned in March, OPA said.\n',
  'Orvale Radio': 'In March, our reporter saw, the harbour master resigned and left.\n',
  'Quay Weekly': 'The harbour master resigned in March. Nobody has replaced him.\n',
} as const;
const NAMES = Object.keys(SAYS) as readonly (keyof typeof SAYS)[];
const PORT = 'Orvale Port Authority';

type Step = { readonly name: string; readonly after: readonly string[]; readonly do: () => Promise<unknown> };

/** What comes of it when it arrives in an order that chance gives. */
async function outcome(seed: number) {
  const room = await deskRoom(await openTestDatabase());
  await policyIs(room.room, PRESET_POLICIES.wire);
  const id: ClaimId = await room.claim('resigned');
  await creditedTo(room.room, id, []);
  const dice = diceOf(seed);
  const open = [...steps(room, id)];
  const done = new Set<string>();
  while (open.length > 0) {
    const ready = open.filter((step) => step.after.every((name) => done.has(name)));
    const step = dice.one(ready);
    if (!step) throw new Error('No step can be done.');
    await step.do();
    done.add(step.name);
    open.splice(open.indexOf(step), 1);
  }
  for (const { key } of (await room.detail(room.ana, id)).origins)
    await confirmOrigin(room.as(room.ana), { id, originKey: key ?? '', evidenceIds: null });
  const { facts, origins, circles } = await room.detail(room.ana, id);
  const { so, said } = proposeFindings(facts);
  const chain = facts.chain.map((link, at) => ({ ...link, said: said[at] ?? link.said }));
  const permitted = permittedVerdicts({ ...facts, so, chain }, PRESET_POLICIES.wire);
  return {
    origins: origins
      .map(
        ({ name, evidence }) =>
          `${name}: ${evidence
            .map((item) => item.source)
            .toSorted()
            .join(', ')}`,
      )
      .toSorted(),
    circles: circles.map(({ words }) => words),
    so,
    permitted: CODES.map((code) => [code, permitted[code].allowed, permitted[code].reasons]),
  };
}

function steps(room: DeskRoom, id: ClaimId): readonly Step[] {
  const sources = new Map<string, SourceId>();
  const register = (name: string, kind: 'outlet' | 'institution' = 'outlet'): Step => ({
    name: `source ${name}`,
    after: [],
    do: async () => {
      const input = sourceInput.parse({ name, kind, articleId: room.articleId });
      sources.set(name, value(await addSource(room.as(room.ana), input)).sourceId);
    },
  });
  const idOf = (name: string): SourceId => {
    const known = sources.get(name);
    if (!known) throw new Error(`${name} is not registered yet.`);
    return known;
  };
  const capture = (name: keyof typeof SAYS): Step => ({
    name: `capture ${name}`,
    after: [`source ${name}`],
    do: async () => {
      const text = SAYS[name];
      const input = captureInput.parse({ articleId: room.articleId, sourceId: idOf(name), text });
      const { captureId } = value(await addCapture(room.as(room.ana), input));
      captures.set(name, captureId);
    },
  });
  const captures = new Map<string, Parameters<typeof pinned>[3]['captureId']>();
  const pin = (name: keyof typeof SAYS): Step => ({
    name: `pin ${name}`,
    after: [`capture ${name}`],
    do: async () => {
      const captureId = captures.get(name);
      if (!captureId) throw new Error(`${name} is not captured yet.`);
      const text = SAYS[name];
      const standing = name === 'Orvale Radio' ? 'first_hand' : 'secondary';
      const as = { stance: 'supports', standing, tick: { reason: 'Seen.' } } as const;
      await pinned(room.room, room.ana, id, { captureId, text, exact: text.trim(), ...as });
    },
  });
  return [
    ...NAMES.flatMap((name) => [register(name), capture(name), pin(name)]),
    register(PORT, 'institution'),
    {
      name: 'alias',
      after: [`source ${PORT}`],
      do: async () => {
        const entry = { id: idOf(PORT), version: 1, name: PORT, kind: 'institution', aliases: 'OPA' };
        value(await changeSource(room.as(room.edda), sourceChangeInput.parse(entry)));
      },
    },
    {
      name: 'owner',
      after: ['source Orvale Radio', 'source Quay Weekly'],
      do: async () => {
        const owned = { id: idOf('Quay Weekly'), relation: 'owned_by' as const, other: 'Orvale Radio' };
        value(await relateSources(room.as(room.edda), owned));
      },
    },
  ];
}

it('gives the same origins, circles and permitted verdicts in whatever order all of it arrives', async () => {
  const first = await outcome(1);
  expect(first.origins).toContain('Orvale Port Authority: Cliff Gazette, Dune Herald');
  expect(first.origins).toContain('Orvale Radio: Orvale Radio, Quay Weekly');
  expect(first.circles).toHaveLength(1);
  for (let seed = 2; seed <= 8; seed += 1) expect(await outcome(seed), `order ${seed}`).toEqual(first);
});
