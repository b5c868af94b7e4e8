import { desc } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { CaptureId, ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { EVENT_KINDS } from '#lib/core/log/event-kinds.ts';
import type { EventKind } from '#lib/core/log/event-payloads.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { REPORT_FORMATS } from '#lib/core/reports/formats.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { answerInput, evidenceChangeInput, evidenceInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { answerComment } from '#lib/workflow/desk/answer-comment.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { joinOrigins } from '#lib/workflow/sources/join-origins.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { READS, type ReadRoom } from '../../support/all-reads.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, POST_TEXT } from '../../support/desk-room.ts';
import { NOON } from '../../support/rows.ts';
import { captured, pinned, policyIs, value } from '../../support/scenario.ts';

const RADIO = 'A witness at the pier said that the old ferry had carried 90,000 passengers last year.\n';
const TWO_CHECKS = { ...PRESET_POLICIES.magazine, secondCheck: { rule: 'all' } } as const;

async function newsroomOf(db: Db) {
  const room = await deskRoom(db);
  await policyIs(room.room, TWO_CHECKS);
  const claim = await room.claim('passengers', ['Orvale Post']);
  const post = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT, { by: room.edda });
  const radio = await captured(room.room, room.articleId, 'Orvale Radio', RADIO, { by: room.edda });
  const second = (actor: Actor): Context => ({ ...room.as(actor), now: NOON + 86_400_000 });
  return { ...room, claim, claims: [claim], captures: [post, radio], second };
}
type Room = Awaited<ReturnType<typeof newsroomOf>>;

/** Whoever may see the most of what nobody else shall see: everything that they may read, in the very bytes. */
async function allThatShows(room: Room): Promise<Readonly<Record<string, string>>> {
  const reader: Actor = { ...room.ben, roles: ['admin', 'editor', 'reviewer'] };
  const seen: Record<string, string> = {};
  for (const [name, ask] of Object.entries(READS)) {
    // To take a report out is an entry of its own; what is in it is looked at in the end.
    if (name !== 'exportReport') seen[name] = JSON.stringify(await ask(room satisfies ReadRoom, reader));
  }
  return seen;
}

const exported = async (room: Room) => {
  const { articleId } = room;
  const bodies: string[] = [];
  for (const format of REPORT_FORMATS)
    bodies.push(value(await exportReport(room.second(room.edda), { articleId, format })).body);
  return bodies;
};

async function lastKind({ db }: Room): Promise<string | undefined> {
  const { events } = db.tables;
  const [last] = await db.read.select({ kind: events.kind }).from(events).orderBy(desc(events.sequence)).limit(1);
  return last?.kind;
}

type Work = {
  readonly room: Room;
  readonly by: Actor;
  readonly pin: (of: 'post' | 'radio', exact: string, more?: object) => Promise<EvidenceId>;
  readonly detail: () => ReturnType<Room['detail']>;
};
type Act = (work: Work) => Promise<unknown>;

const ORIGIN = { origin: { newOriginName: 'Zorblatt harbour office' } } as const;

/** One of each kind of entry that belongs to a check, in an order in which each finds what it needs. */
const ACTS: readonly (readonly [EventKind, Act])[] = [
  ['search.logged', ({ room, by }) => search(room, by)],
  ['evidence.added', ({ pin }) => pin('post', 'carried 120,000 passengers last year', ORIGIN)],
  ['evidence.added', ({ pin }) => pin('radio', '90,000 passengers', { stance: 'supports' })],
  ['evidence.added', ({ pin }) => pin('radio', 'A witness at the pier', { stance: 'context' })],
  [
    'evidence.changed',
    async (work) => {
      const change = evidenceChangeInput.parse({ standing: 'first_hand' });
      value(await changeEvidence(work.room.as(work.by), { id: await itemOf(work, 'attributes'), ...change }));
    },
  ],
  [
    'flag.answered',
    async (work) => value(await tickEvidence(work.room.as(work.by), { id: await flagged(work), reason: 'Both.' })),
  ],
  ['comment.added', ({ room, by }) => comment(room, by)],
  ['comment.answered', (work) => answer(work)],
  ['origin.confirmed', (work) => confirmed(work)],
  [
    'origin.renamed',
    async (work) => {
      const input = { ...(await originOf(work, 'attributes')), name: 'Zorblatt office', anonymous: '' };
      value(await renameOrigin(work.room.as(work.by), input));
    },
  ],
  [
    'origin.split',
    async (work) => {
      const evidenceIds = [await itemOf(work, 'context')];
      const input = { id: work.room.claim, evidenceIds, name: 'A witness', reason: 'She saw it.' };
      value(await splitOrigin(work.room.as(work.by), input));
    },
  ],
  [
    'origin.joined',
    async (work) => {
      const { originKey: intoKey } = await originOf(work, 'attributes');
      const input = { ...(await originOf(work, 'context')), intoKey, reason: 'One and the same.' };
      value(await joinOrigins(work.room.as(work.by), input));
    },
  ],
  [
    'evidence.withdrawn',
    async (work) =>
      value(await withdrawEvidence(work.room.as(work.by), { id: await itemOf(work, 'context'), reason: '' })),
  ],
  [
    'action.undone',
    async ({ room, by }) => {
      const eventId = (await search(room, by)).eventId as never;
      value(await undoAction(room.as(by), { articleId: room.articleId, eventId }));
    },
  ],
];

/** Where no verdict is in force: there it is everybody's at once. */
const CONTRADICTIONS: readonly (readonly [EventKind, Act])[] = [
  ['evidence.added', ({ pin }) => pin('post', 'The old ferry', { stance: 'contradicts' })],
  [
    'contradiction.set',
    async (work) => {
      const judged = {
        state: 'answered',
        note: 'Zorblatt says no.',
        credible: false,
        credibleReason: 'Hearsay.',
      } as const;
      value(await setContradiction(work.room.as(work.by), { id: await itemOf(work, 'contradicts'), ...judged }));
    },
  ],
];

/** What a first checker may still do to a check that is closed, while the second is awaited. */
const AFTER_CLOSING = ACTS.filter(([kind]) =>
  ['flag.answered', 'comment.added', 'comment.answered', 'origin.confirmed'].includes(kind),
);

async function search(room: Room, by: Actor) {
  return value(await logSearch(room.as(by), { id: room.claim, place: 'Zorblatt archive', terms: 'ferry' }));
}

async function comment(room: Room, by: Actor) {
  return value(await addComment(room.as(by), { id: room.claim, kind: 'query', text: 'Is zorblatt right?' }));
}

async function answer({ room, by, detail }: Work) {
  const asked = (await detail()).comments.find((one) => one.answer === null && one.by === by.id);
  const told = { answer: 'Yes.', answerBy: 'Lena Holt', answerChannel: 'phone', answerOn: '2026-03-09' };
  const context = room.as(by);
  const on = new Date(context.now).toISOString().slice(0, 10);
  value(await answerComment(context, { id: asked?.id ?? '', ...answerInput.parse({ ...told, answerOn: on }) }));
}

async function confirmed({ room, by, detail }: Work) {
  const origin = (await detail()).origins.find((one) => !one.confirmed && one.key !== null);
  const input = { id: room.claim, originKey: origin?.key ?? '', evidenceIds: null };
  value(await confirmOrigin(room.as(by), input));
}

const items = async ({ detail, by }: Work) =>
  (await detail()).origins
    .flatMap((origin) => origin.evidence.map((item) => ({ item, key: origin.key ?? '' })))
    .filter(({ item }) => item.createdBy === by.id);

async function itemOf(work: Work, stance: string): Promise<EvidenceId> {
  const found = (await items(work)).find(({ item }) => item.stance === stance);
  if (!found) throw new Error(`Nothing ${stance}.`);
  return found.item.id;
}

async function flagged(work: Work): Promise<EvidenceId> {
  const found = (await items(work)).find(({ item }) => item.flags.some((flag) => flag.answer === null));
  if (!found) throw new Error('Nothing is asked.');
  return found.item.id;
}

async function originOf(work: Work, stance: string): Promise<{ readonly id: ClaimId; readonly originKey: string }> {
  const found = (await items(work)).find(({ item }) => item.stance === stance);
  return { id: work.room.claim, originKey: found?.key ?? '' };
}

function workOf(room: Room, by: Actor): Work {
  const [post, radio] = room.captures;
  const place = (of: 'post' | 'radio'): { readonly captureId: CaptureId; readonly text: string } =>
    of === 'post'
      ? { captureId: post?.captureId as CaptureId, text: POST_TEXT }
      : { captureId: radio?.captureId as CaptureId, text: RADIO };
  return {
    room,
    by,
    detail: () => room.detail(by, room.claim),
    pin: async (of, exact, more = {}) => {
      const { captureId, text } = place(of);
      const start = text.indexOf(exact);
      const words = { captureId, start, end: start + exact.length, exact };
      const input = evidenceInput.parse({ ...words, stance: 'attributes', standing: 'secondary', ...more });
      return value(await addEvidence(room.as(by), { id: room.claim, ...input })).evidenceId;
    },
  };
}

type Situation = {
  readonly by: (room: Room) => Actor;
  readonly before: (room: Room) => Promise<unknown>;
  readonly acts: readonly (readonly [EventKind, Act])[];
};

const bare = { code: 'unverified', rationale: 'Nothing found.' } as const;

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'a check that is open': {
    by: (room) => room.ana,
    before: () => Promise.resolve(),
    acts: [...ACTS, ...CONTRADICTIONS],
  },
  'a check that is open for the first time under a verdict': {
    by: (room) => room.emil,
    before: async (room) => {
      await policyIs(room.room, PRESET_POLICIES.wire);
      await search(room, room.ana);
      await room.check(room.ana, room.claim, bare);
      await policyIs(room.room, TWO_CHECKS);
      // That evidence came under the verdict shows at once, to everybody.
      await workOf(room, room.emil).pin('post', 'the harbour office', { stance: 'context' });
    },
    acts: ACTS,
  },
  'a blind second check': {
    by: (room) => room.emil,
    before: async (room) => {
      await search(room, room.ana);
      await room.check(room.ana, room.claim, bare);
    },
    acts: [...ACTS, ...CONTRADICTIONS],
  },
  'a first check that is closed and waits for the second': {
    by: (room) => room.ana,
    before: async (room) => {
      const [post, radio] = room.captures;
      const pin = { captureId: radio?.captureId as CaptureId, text: RADIO, exact: '90,000 passengers' };
      await pinned(room.room, room.ana, room.claim, { ...pin, stance: 'supports' });
      const said = { captureId: post?.captureId as CaptureId, text: POST_TEXT, exact: 'The old ferry' };
      await pinned(room.room, room.ana, room.claim, { ...said, stance: 'context' });
      await search(room, room.ana);
      await room.check(room.ana, room.claim, bare);
    },
    acts: AFTER_CLOSING,
  },
};

eachEngine((_, open) => {
  let room: Room;

  beforeEach(async () => {
    room = await newsroomOf(await open());
  });

  describe.each(Object.keys(SITUATIONS))('what is done in %s', (name) => {
    it('changes no byte of what anybody else may read', async () => {
      const situation = SITUATIONS[name];
      if (!situation) throw new Error(name);
      await situation.before(room);
      const work = workOf(room, situation.by(room));
      const reports = await exported(room);
      const before = await allThatShows(room);
      const own = (await work.detail()).claim.version;
      for (const [kind, act] of situation.acts) {
        await act(work);
        expect(await lastKind(room)).toBe(kind);
        expect([kind, await allThatShows(room)]).toEqual([kind, before]);
      }
      expect((await work.detail()).claim.version).toBeGreaterThan(own);
      expect(await exported(room)).toEqual(reports);
    });
  });
});

it('tries every kind of entry that may belong to a check, save that the check was saved', () => {
  const hidden = Object.entries(EVENT_KINDS).filter(
    ([, { seenBy }]) => seenBy === 'check' || seenBy === 'check if any',
  );
  const tried = new Set<string>([...ACTS, ...CONTRADICTIONS].map(([kind]) => kind));
  expect(hidden.map(([kind]) => kind).filter((kind) => !tried.has(kind))).toEqual(['check.closed']);
});
