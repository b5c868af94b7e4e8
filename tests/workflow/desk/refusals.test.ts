import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { answerInput, draftInput, evidenceChangeInput } from '#lib/schema/desk-inputs.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { answerComment } from '#lib/workflow/desk/answer-comment.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { holdClaim } from '#lib/workflow/desk/hold-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { releaseClaim } from '#lib/workflow/desk/release-claim.ts';
import { saveDraft } from '#lib/workflow/desk/save-draft.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, POST_TEXT, type DeskRoom } from '../../support/desk-room.ts';
import { given } from '../../support/rows.ts';
import { captured, pinned, policyIs, refusal, value } from '../../support/scenario.ts';

/** The work of a reviewer, asked for by somebody else, on what Ana has on the claim. */
type Ask = (
  by: Actor,
  on: { readonly id: ClaimId; readonly evidenceId: string; readonly commentId: string },
) => Promise<Parameters<typeof refusal>[0]>;

let room: DeskRoom;
let on: Parameters<Ask>[1];

beforeEach(async () => {
  room = await deskRoom(await openTestDatabase());
  await policyIs(room.room, PRESET_POLICIES.wire);
  const id = await room.claim('passengers', ['Orvale Post']);
  const { captureId } = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT);
  const pin = { captureId, text: POST_TEXT, exact: 'old ferry', stance: 'contradicts' as const };
  const { evidenceId } = await pinned(room.room, room.ana, id, pin);
  const asked = value(await addComment(room.as(room.ana), { id, kind: 'query', text: 'Which year?' }));
  on = { id, evidenceId, commentId: asked.detail.comments[0]?.id ?? '' };
});

const ASKS: Readonly<Record<string, Ask>> = {
  'logging a search': (by, { id }) => logSearch(room.as(by), { id, place: 'web', terms: 'ferry' }),
  'a remark': (by, { id }) => addComment(room.as(by), { id, kind: 'comment', text: 'Look here.' }),
  'answering a query': (by, { commentId }) =>
    answerComment(room.as(by), { id: commentId, ...answerInput.parse({ answer: 'Last year.' }) }),
  'keeping a draft': (by, { id }) => saveDraft(room.as(by), { id, ...draftInput.parse(DRAFT) }),
  'taking a claim in hand': (by, { id }) => holdClaim(room.as(by), { id }),
  'laying it out of hand': (by, { id }) => releaseClaim(room.as(by), { id }),
  'judging a contradiction': (by, { evidenceId }) =>
    setContradiction(room.as(by), { id: evidenceId as never, ...JUDGED }),
  'changing evidence': (by, { evidenceId }) => changeEvidence(room.as(by), { id: evidenceId as never, ...CHANGED }),
  'withdrawing evidence': (by, { evidenceId }) =>
    withdrawEvidence(room.as(by), { id: evidenceId as never, reason: '' }),
};
const DRAFT = {
  said: {},
  so: 'open',
  code: null,
  reasonCode: null,
  rationale: 'x',
  calculation: '',
  overrideReason: '',
};
const JUDGED = { state: 'stands', note: 'It is on record.', credible: null, credibleReason: '' } as const;
const CHANGED = evidenceChangeInput.parse({ stance: 'context' });

describe.each(Object.entries(ASKS))('%s', (_, ask) => {
  it('is not for an administrator, nor for somebody without a role, whether or not it is there', async () => {
    const nothing = { id: room.newId<'claim'>(), evidenceId: room.newId(), commentId: room.newId() };
    for (const actor of [room.ada, room.nobody]) {
      const refused = refusal(await ask(actor, on));
      expect(refused.kind).toBe('forbidden');
      expect(refusal(await ask(actor, nothing))).toEqual(refused);
    }
  });

  it('leaves nothing in the log when it is refused', async () => {
    const { events } = room.db.tables;
    const before = await room.db.read.select().from(events);
    refusal(await ask(room.nobody, on));
    expect(await room.db.read.select().from(events)).toEqual(before);
  });
});

it.each(['logging a search', 'a remark', 'answering a query', 'judging a contradiction', 'changing evidence'])(
  '%s is refused once the story is signed off',
  async (name) => {
    await given(room.db, (q, t) => q.update(t.articles).set({ stage: 'signed_off' }));
    expect(refusal((await ASKS[name]?.(room.ana, on)) ?? { ok: true, value: null }).kind).toBe('refused');
  },
);

it('the evidence of another cannot be changed or withdrawn, also once it may be seen', async () => {
  value(await logSearch(room.as(room.ana), { id: on.id, place: 'web', terms: 'ferry' }));
  await room.check(room.ana, on.id, { code: 'unverified', so: 'open' });
  for (const name of ['changing evidence', 'withdrawing evidence'])
    expect(refusal((await ASKS[name]?.(room.ben, on)) ?? { ok: true, value: null }).kind).toBe('forbidden');
});

it('an action is taken back by nobody without a role, whether or not there was one', async () => {
  const { articleId } = room;
  const search = value(await logSearch(room.as(room.ana), { id: on.id, place: 'web', terms: 'ferry' }));
  const remark = value(await addComment(room.as(room.ben), { id: on.id, kind: 'comment', text: 'Look here.' }));
  for (const eventId of [search.eventId, remark.eventId, room.newId()]) {
    const asked = { articleId, eventId: eventId as never };
    expect(refusal(await undoAction(room.as(room.nobody), asked)).kind).toBe('forbidden');
  }
});
