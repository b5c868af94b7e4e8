import { globSync, readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaptureId, ClaimId, EvidenceId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { inlineWorkers } from '#lib/jobs/inline-workers.ts';
import { answerInput, checkInput, evidenceChangeInput, evidenceInput } from '#lib/schema/desk-inputs.ts';
import type { Context } from '#lib/workflow/context.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { holdClaim } from '#lib/workflow/desk/hold-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { readClaim } from '#lib/workflow/desk/read-claim.ts';
import { readDesk } from '#lib/workflow/desk/read-desk.ts';
import { releaseClaim } from '#lib/workflow/desk/release-claim.ts';
import { saveCheck } from '#lib/workflow/desk/save-check.ts';
import { saveDraft } from '#lib/workflow/desk/save-draft.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';
import { exportReport } from '#lib/workflow/reports/export-report.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { answerComment } from '#lib/workflow/desk/answer-comment.ts';
import { answerFlag } from '#lib/workflow/desk/answer-flag.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { tickEvidence } from '#lib/workflow/desk/tick-evidence.ts';
import { joinOrigins } from '#lib/workflow/sources/join-origins.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { returnClaim } from '#lib/workflow/desk/return-claim.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { mergeClaims } from '#lib/workflow/desk/merge-claims.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { inTurn, ofClaims as asksOfClaims, READS, type Ask as AskOf } from '../../support/all-reads.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, POST_TEXT, type DeskRoom } from '../../support/desk-room.ts';
import { captured, pinned, policyIs, value } from '../../support/scenario.ts';

/** Nobody else would say these: where one of them shows, the first check does. */
const FIRST_WORDS = ['zorblatt', 'quixarn', 'first rationale'];
const RADIO = 'A witness at the pier said that the old ferry had carried 90,000 passengers last year.\n';

/**
 * One newsroom with three claims: one never judged, one whose verdict of a first round needs attention, and one on which
 * a check is begun and not saved; and one more, that nobody looks at.
 */
async function newsroomOf() {
  const room = await deskRoom(await openTestDatabase());
  await policyIs(room.room, PRESET_POLICIES.wire);
  const fresh = await room.claim('passengers', ['Orvale Post']);
  const again = await room.claim('cost 4 million');
  const begun = await room.claim('resigned');
  const idle = await room.claim('approved');
  const post = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT, { by: room.edda });
  const radio = await captured(room.room, room.articleId, 'Orvale Radio', RADIO, { by: room.edda });
  await pinned(room.room, room.emil, again, { captureId: post.captureId, text: POST_TEXT, exact: 'The old ferry' });
  value(await logSearch(room.as(room.emil), { id: again, place: 'Archive', terms: 'ferry' }));
  await room.check(room.emil, again, { code: 'unverified', rationale: 'Nothing found in the first round.' });
  await policyIs(room.room, { ...PRESET_POLICIES.magazine, secondCheck: { rule: 'all' } });
  // Everything from here on happens in the same two moments, however much of it there is.
  const at = (now: number, actor: Actor): Context => ({
    db: room.db,
    actor,
    now,
    newId: room.newId,
    workers: inlineWorkers,
  });
  const setUp = room.as(room.edda).now;
  return {
    ...room,
    claims: [fresh, again, begun] as const,
    begun,
    idle,
    captures: [post, radio] as const,
    first: (actor: Actor) => at(setUp + 60_000, actor),
    second: (actor: Actor) => at(setUp + 120_000, actor),
  };
}
type Room = Awaited<ReturnType<typeof newsroomOf>>;

/** All that a first checker may leave behind, on one claim; gives the ids of it. */
async function workOf(room: Room, claim: ClaimId): Promise<readonly string[]> {
  const [post, radio] = room.captures;
  const ana = () => room.first(room.ana);
  const pin = (captureId: CaptureId, text: string, exact: string, more: object) => {
    const start = text.indexOf(exact);
    const input = evidenceInput.parse({
      captureId,
      start,
      end: start + exact.length,
      exact,
      standing: 'secondary',
      ...more,
    });
    return addEvidence(ana(), { id: claim, ...input });
  };
  const quoted = value(
    await pin(post.captureId, POST_TEXT, 'carried 120,000 passengers last year', {
      stance: 'attributes',
      origin: { newOriginName: 'Zorblatt harbour office' },
    }),
  );
  const context = value(await pin(radio.captureId, RADIO, 'A witness at the pier', { stance: 'context' }));
  // What contradicts a verdict in force is everybody's at once, and nobody is blind to it.
  const against =
    claim !== room.claims[1]
      ? await contradiction(room, () => pin(radio.captureId, RADIO, '90,000 passengers', { stance: 'contradicts' }))
      : [];
  value(await withdrawEvidence(ana(), { id: context.evidenceId, reason: 'zorblatt' }));
  value(await logSearch(ana(), { id: claim, place: 'Zorblatt archive', terms: 'quixarn' }));
  value(await addComment(ana(), { id: claim, kind: 'comment', text: 'zorblatt says it' }));
  value(await addComment(ana(), { id: claim, kind: 'query', text: 'Is quixarn right?' }));
  await originWork(room, claim);
  value(await holdClaim(ana(), { id: claim }));
  const { db } = room;
  const rows = [
    await db.read.select({ id: db.tables.evidence.id }).from(db.tables.evidence),
    await db.read.select({ id: db.tables.searches.id }).from(db.tables.searches),
    await db.read.select({ id: db.tables.comments.id }).from(db.tables.comments),
  ].flat();
  return [quoted.evidenceId, ...against, ...rows.map((row) => row.id)];
}

/** As much as shows of evidence that is added under a verdict, and nothing that is left of it. */
async function addedAndWithdrawn(room: Room, id: ClaimId): Promise<void> {
  const [post] = room.captures;
  const exact = 'The old ferry';
  const input = evidenceInput.parse({
    captureId: post.captureId,
    start: 0,
    end: exact.length,
    exact,
    stance: 'context',
    standing: 'secondary',
  });
  const { evidenceId } = value(await addEvidence(room.first(room.ana), { id, ...input }));
  value(await withdrawEvidence(room.first(room.ana), { id: evidenceId, reason: '' }));
}

async function contradiction(room: Room, pin: () => ReturnType<typeof addEvidence>): Promise<readonly EvidenceId[]> {
  const { evidenceId } = value(await pin());
  value(
    await setContradiction(room.first(room.ana), {
      id: evidenceId,
      state: 'answered',
      note: 'zorblatt answered',
      credible: false,
      credibleReason: 'quixarn',
    }),
  );
  return [evidenceId];
}

/** What a first checker says of where the evidence comes from. */
async function originWork(room: Room, claim: ClaimId): Promise<void> {
  const ana = () => room.first(room.ana);
  const { origins } = value(await readClaim(ana(), { id: claim }));
  for (const origin of origins) {
    if (origin.key === null || origin.evidence.some((item) => !item.mine)) continue;
    const of = { id: claim, originKey: origin.key };
    if (!origin.confirmed) value(await confirmOrigin(ana(), { ...of, evidenceIds: null }));
    value(await renameOrigin(ana(), { ...of, name: `Quixarn ${origin.name}`, anonymous: '' }));
  }
}

const FORM = { said: {}, so: 'open', reasonCode: null, calculation: '', overrideReason: '' } as const;

/** The bare check: a code, a rationale, and the one search that the policy wants for it. */
async function firstCheck(room: Room, id: ClaimId): Promise<void> {
  value(await logSearch(room.first(room.ana), { id, place: 'Zorblatt library', terms: 'ferry' }));
  const { claim } = value(await readClaim(room.first(room.ana), { id }));
  const found = { code: 'unverified', rationale: 'first rationale' };
  const input = checkInput.parse({ ...FORM, ...found, claimVersion: claim.version });
  value(await saveCheck(room.first(room.ana), { id, ...input }));
}

type Ask = AskOf<Room>;
const ofClaims = asksOfClaims<Room>;

/** What hands out nothing of a check: people and set-up, a page of the web, a model's proposals. */
const APART = ['listPeople', 'readInvitation', 'setupIsOpen', 'readPage', 'readSuggestions'];

/** What a second checker does, each with its answer; on the same claim and captures as the first. */
const DEEDS: Readonly<Record<string, Ask>> = {
  holdClaim: ofClaims((room, actor, id) => holdClaim(room.second(actor), { id })),
  addComment: ofClaims((room, actor, id) => addComment(room.second(actor), { id, kind: 'comment', text: 'I look.' })),
  logSearch: ofClaims((room, actor, id) => logSearch(room.second(actor), { id, place: 'Register', terms: 'ferry' })),
  'undoing what was just done': ofClaims(async (room, actor, id) => {
    const done = value(await logSearch(room.second(actor), { id, place: 'Register', terms: 'again' }));
    return undoAction(room.second(actor), { articleId: room.articleId, eventId: done.eventId as never });
  }),
  'addEvidence, the very passages of the first': ofClaims((room, actor, id) => {
    const [post, radio] = room.captures;
    const pins = [
      {
        captureId: post.captureId,
        text: POST_TEXT,
        exact: 'carried 120,000 passengers last year',
        stance: 'attributes',
      },
      { captureId: radio.captureId, text: RADIO, exact: '90,000 passengers', stance: 'contradicts' },
    ];
    return inTurn(pins, async ({ captureId, text, exact, stance }) => {
      const start = text.indexOf(exact);
      const input = { captureId, start, end: start + exact.length, exact, stance, standing: 'secondary' };
      return value(await addEvidence(room.second(actor), { id, ...evidenceInput.parse(input) }));
    });
  }),
  saveDraft: ofClaims((room, actor, id) =>
    saveDraft(room.second(actor), { id, ...FORM, code: null, rationale: 'mine' } as never),
  ),
  releaseClaim: ofClaims((room, actor, id) => releaseClaim(room.second(actor), { id })),
  'somebody’s evidence by its id': ofClaims(async (room, actor) => {
    const { db } = room;
    const [row] = await db.read.select({ id: db.tables.evidence.id }).from(db.tables.evidence);
    return withdrawEvidence(room.second(actor), { id: row?.id ?? ('none' as EvidenceId), reason: 'mine' });
  }),
};

type Strange = Readonly<Record<'evidence' | 'flags' | 'comments' | 'events', readonly string[]>>;
/** By newsroom: ids of what is hidden there, or of nothing at all. */
const strangers = new Map<Room, Strange>();
const strange = (room: Room, kind: keyof Strange): readonly never[] => (strangers.get(room)?.[kind] ?? []) as never[];

/** What only the first checker sees: all that they did. */
async function hiddenIn({ db, ana }: Room): Promise<Strange> {
  const { comments, events, evidence, flags } = db.tables;
  const pinned = await db.read.select({ id: evidence.id }).from(evidence).where(eq(evidence.createdBy, ana.id));
  const asked = await db.read.select({ id: flags.id, of: flags.evidenceId }).from(flags);
  const said = await db.read.select({ id: comments.id }).from(comments).where(eq(comments.authorId, ana.id));
  const done = await db.read.select().from(events).where(eq(events.actorId, ana.id));
  const own = new Set(pinned.map(({ id }) => id));
  return {
    evidence: pinned.map(({ id }) => id),
    flags: asked.filter(({ of }) => own.has(of)).map(({ id }) => id),
    comments: said.map(({ id }) => id),
    events: done.map(({ id }) => id),
  };
}

const madeUp = ({ newId }: Room, like: Strange): Strange => ({
  evidence: like.evidence.map(() => newId()),
  flags: like.flags.map(() => newId()),
  comments: like.comments.map(() => newId()),
  events: like.events.map(() => newId()),
});

const HIDDEN_ORIGINS = ['name:quixarn zorblatt harbour office', 'name:zorblatt harbour office'];
const CONTRADICTION = { state: 'answered', note: 'mine', credible: null, credibleReason: '' } as const;

/** By their ids, or their keys, what somebody may not see is answered as what is not there. */
const ATTEMPTS: Readonly<Record<string, Ask>> = {
  'withdrawing hidden evidence': (room, actor) =>
    inTurn(strange(room, 'evidence'), (id) => withdrawEvidence(room.second(actor), { id, reason: 'mine' })),
  'changing hidden evidence': (room, actor) =>
    inTurn(strange(room, 'evidence'), (id) =>
      changeEvidence(room.second(actor), { id, ...evidenceChangeInput.parse({ stance: 'context' }) }),
    ),
  'judging a hidden contradiction': (room, actor) =>
    inTurn(strange(room, 'evidence'), (id) => setContradiction(room.second(actor), { id, ...CONTRADICTION })),
  'ticking hidden evidence': (room, actor) =>
    inTurn(strange(room, 'evidence'), (id) => tickEvidence(room.second(actor), { id, reason: 'mine' })),
  'answering a hidden question of the comparison': (room, actor) =>
    inTurn(strange(room, 'flags'), (id) => answerFlag(room.second(actor), { id, reason: 'mine' })),
  'answering a hidden comment': (room, actor) =>
    inTurn(strange(room, 'comments'), (id) =>
      answerComment(room.second(actor), { id, ...answerInput.parse({ answer: 'mine' }) }),
    ),
  'undoing what was done in secret': (room, actor) =>
    inTurn(strange(room, 'events'), (eventId) =>
      undoAction(room.second(actor), { articleId: room.articleId, eventId }),
    ),
  'confirming, renaming, joining a hidden origin': ofClaims((room, actor, id) =>
    inTurn(HIDDEN_ORIGINS, async (originKey) => [
      await confirmOrigin(room.second(actor), { id, originKey, evidenceIds: null }),
      await confirmOrigin(room.second(actor), { id, originKey, evidenceIds: [...strange(room, 'evidence')] }),
      await renameOrigin(room.second(actor), { id, originKey, name: 'Mine', anonymous: '' }),
      await joinOrigins(room.second(actor), { id, originKey, intoKey: 'name:mine', reason: 'mine' }),
      await joinOrigins(room.second(actor), { id, originKey: 'name:mine', intoKey: originKey, reason: 'mine' }),
    ]),
  ),
  'splitting hidden evidence off': ofClaims((room, actor, id) =>
    inTurn(strange(room, 'evidence'), (one) =>
      splitOrigin(room.second(actor), { id, evidenceIds: [one], name: 'Mine', reason: 'mine' }),
    ),
  ),
  'pinning to a hidden origin': ofClaims((room, actor, id) =>
    inTurn(HIDDEN_ORIGINS, (originKey) => {
      const [post] = room.captures;
      const place = { captureId: post.captureId, start: 0, end: 7, exact: POST_TEXT.slice(0, 7) };
      const input = { ...place, stance: 'context', standing: 'secondary', origin: { originKey } };
      return addEvidence(room.second(actor), { id, ...evidenceInput.parse(input) });
    }),
  ),
  'saving what is out of date': ofClaims(async (room, actor, id) => {
    const stale = { id, claimVersion: 99_999, reason: 'mine' };
    const form = checkInput.parse({ ...FORM, code: 'unverified', rationale: 'mine', claimVersion: 99_999 });
    const worded = { text: 'Mine.', kind: 'event', spans: undefined } as const;
    return [
      await saveCheck(room.second(actor), { id, ...form }),
      await editClaim(room.second(actor), { ...stale, ...worded }),
      await dropClaim(room.second(actor), stale),
      await returnClaim(room.second(actor), stale),
      await setDisposition(room.second(actor), { ...stale, kind: 'stet' }),
      await decideClaim(room.second(actor), { ...stale, code: 'unverified', so: 'open', reasonCode: null }),
    ];
  }),
  'signing off': (room, actor) => signOffArticle(room.second(actor), { articleId: room.articleId, version: 99_999 }),
};

/** What is done to a claim on which somebody else has begun, and taken back. */
const ON_BEGUN: Readonly<Record<string, Ask>> = {
  'wording the claim anew': (room, actor) =>
    takenBack(room, actor, async () => {
      const { claim } = value(await readClaim(room.second(actor), { id: room.begun }));
      const edit = { id: room.begun, claimVersion: claim.version, kind: claim.kind, spans: undefined };
      return editClaim(room.second(actor), { ...edit, text: `${claim.text} Again.` });
    }),
  'merging it with another': (room, actor) =>
    takenBack(room, actor, async () => {
      const ids = [room.begun, room.idle];
      const seen = await inTurn(ids, async (id) => value(await readClaim(room.second(actor), { id })).claim);
      const claims = seen.map((claim) => ({
        id: (claim as { id: ClaimId }).id,
        version: (claim as { version: number }).version,
      }));
      return mergeClaims(room.second(actor), { id: room.articleId, claims, text: 'Both.', kind: 'event' });
    }),
  'sending it back': (room, actor) =>
    takenBack(room, actor, async () => {
      const { claim } = value(await readClaim(room.second(actor), { id: room.begun }));
      return returnClaim(room.second(actor), { id: room.begun, claimVersion: claim.version, reason: 'Look again.' });
    }),
  'assigning it': (room, actor) =>
    takenBack(room, actor, () =>
      assignClaims(room.second(actor), { id: room.articleId, claimIds: [room.begun], assigneeId: room.ben.id }),
    ),
};

/** Both answers; a refusal has nothing to take back. */
async function takenBack(
  room: Room,
  actor: Actor,
  deed: () => Promise<Result<{ readonly eventId: string }, Problem>>,
): Promise<unknown> {
  const done = await deed();
  if (!done.ok) return done;
  return [
    done,
    await undoAction(room.second(actor), { articleId: room.articleId, eventId: done.value.eventId as never }),
  ];
}

/**
 * The answer as far as it can be the same in two databases: ids by what they are of, and of the entry of the log that a
 * report rests on only that there is one: its number is its place among all that happened in the newsroom.
 */
function comparable(room: Room, answer: unknown): unknown {
  const names = new Map<string, string>([
    ...room.claims.map((id, index) => [id, `claim ${index}`] as const),
    ...room.captures.flatMap(({ captureId, sourceId }, index) => [
      [captureId, `capture ${index}`] as const,
      [sourceId, `source ${index}`] as const,
    ]),
    ...[room.ana, room.ben, room.edda, room.emil, room.ada].map(({ id, name }) => [id, name] as const),
    [room.articleId, 'article'],
  ]);
  const text = JSON.stringify(answer, (key, part: unknown) => (key === 'lastEvent' ? 'an entry' : part));
  return JSON.parse(
    text
      .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? 'an id')
      .replace(/\\"sequence\\": \d+/g, '')
      .replace(/Log entry \d+/g, 'Log entry')
      .replace(/\b[0-9a-f]{64}\b/g, 'a hash'),
  );
}

/** Whatever they did, nothing more may show afterwards than before. */
const WALK: readonly (readonly [string, Ask])[] = [
  ...Object.entries(READS),
  ...Object.entries(ATTEMPTS),
  ...Object.entries(ON_BEGUN),
  ...Object.entries(DEEDS),
  ...Object.entries(READS).map(([name, ask]) => [`${name} afterwards`, ask] as const),
];

describe('whoever may give the second check', () => {
  let worked: Room;
  let bare: Room;
  let traces: readonly string[];

  beforeAll(async () => {
    worked = await newsroomOf();
    bare = await newsroomOf();
    const before = await idsOf(worked);
    const found: string[] = [];
    for (const claim of worked.claims) found.push(...(await workOf(worked, claim)));
    traces = found.filter((id) => !before.has(id));
    await addedAndWithdrawn(bare, bare.claims[1]);
    // That somebody has a claim in hand is for all to see.
    value(await holdClaim(bare.first(bare.ana), { id: bare.begun }));
    for (const room of [worked, bare]) for (const claim of room.claims.slice(0, 2)) await firstCheck(room, claim);
    strangers.set(worked, await hiddenIn(worked));
    strangers.set(bare, madeUp(bare, await hiddenIn(worked)));
  });

  it('has a first check before them that is full of work, and in the other newsroom nothing but the check', async () => {
    expect(traces.length).toBeGreaterThan(10);
    for (const room of [worked, bare]) {
      const { claims } = value(await readDesk(room.second(room.ben), { id: room.articleId }));
      const states = claims.filter((claim) => room.claims.includes(claim.id)).map((claim) => claim.state);
      expect(states.toSorted()).toEqual(['checked', 'checked', 'open']);
    }
    expect(JSON.stringify(await READS['readClaim']?.(worked, worked.ana))).toContain('zorblatt');
  });

  const visitors: Readonly<Record<string, (room: Room) => Actor>> = {
    'a reviewer': (room) => room.ben,
    'an editor': (room) => room.edda,
    'an admin who reviews': (room) => ({ ...room.ada, roles: ['admin', 'reviewer'] }),
  };

  describe.each(Object.keys(visitors))('%s', (name) => {
    const actorIn = (room: Room): Actor => visitors[name]?.(room) ?? room.ben;

    it.each(WALK)('learns nothing of the first from %s', async (_, ask) => {
      const [seen, expected] = [await ask(worked, actorIn(worked)), await ask(bare, actorIn(bare))];
      const text = JSON.stringify(seen);
      expect(traces.filter((id) => text.includes(id))).toEqual([]);
      expect(FIRST_WORDS.filter((word) => text.toLowerCase().includes(word))).toEqual([]);
      expect(comparable(worked, seen)).toEqual(comparable(bare, expected));
    });
  });
});

it('gives a report in the same bytes whatever is done in a check that is still open', async () => {
  const room = await newsroomOf();
  const report = async () =>
    value(await exportReport(room.second(room.edda), { articleId: room.articleId, format: 'json' })).body;
  const before = await report();
  await workOf(room, room.claims[0]);
  expect(await report()).toBe(before);
});

const idsOf = async ({ db }: DeskRoom) =>
  new Set(
    [
      await db.read.select({ id: db.tables.evidence.id }).from(db.tables.evidence),
      await db.read.select({ id: db.tables.searches.id }).from(db.tables.searches),
      await db.read.select({ id: db.tables.comments.id }).from(db.tables.comments),
    ]
      .flat()
      .map((row): string => row.id),
  );

it('walks every use case that a page or a GET of the app asks', () => {
  const asked = new Set(
    globSync('app/**/{page,layout,route}.{ts,tsx}').flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      if (file.endsWith('route.ts') && !/export const (GET|HEAD)\b/.test(source)) return [];
      return [...source.matchAll(/import \{ (\w+)[^}]*\} from '#lib\/workflow\//g)].map((match) => match[1] ?? '');
    }),
  );
  const deeds = ['saveDraft', 'holdClaim', 'releaseClaim', 'askModel', 'once'];
  const unknown = [...asked].filter((name) => !(name in READS) && !APART.includes(name) && !deeds.includes(name));
  expect(unknown).toEqual([]);
});
