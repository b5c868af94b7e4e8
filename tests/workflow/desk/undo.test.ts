import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureId, ClaimId, Id } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import type { ClaimDetail } from '#lib/schema/claim-detail.ts';
import type { DeskView } from '#lib/schema/desk-view.ts';
import { answerInput, captureInput, evidenceChangeInput, sourceInput } from '#lib/schema/desk-inputs.ts';
import { addClaim } from '#lib/workflow/desk/add-claim.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { answerComment } from '#lib/workflow/desk/answer-comment.ts';
import { assignClaims } from '#lib/workflow/desk/assign-claims.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { decideClaim } from '#lib/workflow/desk/decide-claim.ts';
import { dropClaim } from '#lib/workflow/desk/drop-claim.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { mergeClaims } from '#lib/workflow/desk/merge-claims.ts';
import { restoreClaim } from '#lib/workflow/desk/restore-claim.ts';
import { returnClaim } from '#lib/workflow/desk/return-claim.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { setDisposition } from '#lib/workflow/desk/set-disposition.ts';
import { splitClaim } from '#lib/workflow/desk/split-claim.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';
import { verifyChain } from '#lib/workflow/log/verify-chain.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { joinOrigins } from '#lib/workflow/sources/join-origins.ts';
import { renameOrigin } from '#lib/workflow/sources/rename-origin.ts';
import { splitOrigin } from '#lib/workflow/sources/split-origin.ts';
import { undoAction } from '#lib/workflow/undo/undo-action.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, POST_TEXT, type DeskRoom } from '../../support/desk-room.ts';
import { given } from '../../support/rows.ts';
import { captured, pinned, policyIs, refusal, value } from '../../support/scenario.ts';

describe('undo', () => {
  let room: DeskRoom;
  let id: ClaimId;
  let captureId: CaptureId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    await policyIs(room.room, PRESET_POLICIES.wire);
    id = await room.claim('passengers', ['Orvale Post']);
    ({ captureId } = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT));
  });

  const undo = (actor: Actor, eventId: string) =>
    undoAction(room.as(actor), { articleId: room.articleId, eventId: eventId as Id<'event'> });
  const pin = (actor: Actor, more: Partial<Parameters<typeof pinned>[3]> = {}) =>
    pinned(room.room, actor, id, { captureId, text: POST_TEXT, exact: 'old ferry', ...more });

  /** What a person sees of the claim and of the desk, but for versions and the history, which only ever grow. */
  const seen = async (actor: Actor) => {
    const detail = await room.detail(actor, id).catch(() => null);
    return JSON.parse(
      JSON.stringify(
        { detail: detail && still(detail), desk: stillDesk(await room.desk(actor)) },
        (key, part: unknown) => (key === 'version' || key === 'otherOrigins' || key === 'people' ? undefined : part),
      ),
    ) as unknown;
  };
  // What was typed is given back with a check, and so its findings are in the facts.
  const still = ({ history: _history, check: _check, draft: _draft, claim, facts, ...detail }: ClaimDetail) => ({
    ...detail,
    evidence: facts.evidence,
    claim: { ...claim, mine: null },
  });
  const stillDesk = ({ next: _next, ...desk }: DeskView) => ({
    ...desk,
    claims: desk.claims.map((claim) => ({ ...claim, mine: null })),
    lines: desk.lines.map((line) => ({ ...line, mine: null })),
  });

  const cases: Record<
    string,
    () => Promise<{ readonly before: unknown; readonly eventId: string; readonly by: Actor }>
  > = {
    'a saved check': async () => {
      await pin(room.ana);
      return act(room.ana, async () => (await room.check(room.ana, id, { code: 'attributed' })).eventId);
    },
    'a check that replaced another verdict': async () => {
      await pin(room.ana);
      await room.check(room.ana, id, { code: 'attributed' });
      value(await logSearch(room.as(room.ana), { id, place: 'archive', terms: 'ferry' }));
      return act(room.ana, async () => (await room.check(room.ana, id, { code: 'unverified' })).eventId);
    },
    'added evidence': () => act(room.ana, async () => (await pin(room.ana)).eventId),
    'withdrawn evidence of a final claim': async () => {
      const { evidenceId } = await pin(room.ana);
      await room.check(room.ana, id, { code: 'attributed' });
      return act(
        room.ana,
        async () => value(await withdrawEvidence(room.as(room.ana), { id: evidenceId, reason: '' })).eventId,
      );
    },
    'changed evidence': async () => {
      const { evidenceId } = await pin(room.ana);
      const change = evidenceChangeInput.parse({ stance: 'supports' });
      return act(
        room.ana,
        async () => value(await changeEvidence(room.as(room.ana), { id: evidenceId, ...change })).eventId,
      );
    },
    'a judged contradiction': async () => {
      const { evidenceId } = await pin(room.ana, { stance: 'contradicts' });
      const judged = { state: 'answered', note: 'by the port', credible: false, credibleReason: 'hearsay' } as const;
      return act(
        room.ana,
        async () => value(await setContradiction(room.as(room.ana), { id: evidenceId, ...judged })).eventId,
      );
    },
    'a logged search': () =>
      act(room.ana, async () => value(await logSearch(room.as(room.ana), { id, place: 'web', terms: 'x' })).eventId),
    'a comment': () =>
      act(
        room.ana,
        async () => value(await addComment(room.as(room.ana), { id, kind: 'query', text: 'Who?' })).eventId,
      ),
    'an answer': async () => {
      const { detail } = value(await addComment(room.as(room.ben), { id, kind: 'query', text: 'Who?' }));
      const comment = detail.comments[0]?.id ?? '';
      return act(
        room.ana,
        async () =>
          value(await answerComment(room.as(room.ana), { id: comment, ...answerInput.parse({ answer: 'The port.' }) }))
            .eventId,
      );
    },
    'a disposition that replaced another': async () => {
      const first = value(
        await setDisposition(room.as(room.edda), { id, claimVersion: 1, kind: 'fix', reason: '' }),
      ).detail;
      const next = { id, claimVersion: first.claim.version, kind: 'cut', reason: '' } as const;
      return act(room.edda, async () => value(await setDisposition(room.as(room.edda), next)).eventId);
    },
    'a confirmed origin': async () => {
      const origin = originOf((await pin(room.ana)).detail);
      return act(
        room.ana,
        async () => value(await confirmOrigin(room.as(room.ana), { id, originKey: origin, evidenceIds: null })).eventId,
      );
    },
    'a renamed origin': async () => {
      const origin = originOf((await pin(room.ana)).detail);
      const named = { id, originKey: origin, name: 'x', anonymous: '' };
      return act(room.ana, async () => value(await renameOrigin(room.as(room.ana), named)).eventId);
    },
    'joined origins': async () => {
      const first = originOf((await pin(room.ana, { origin: { newOriginName: 'A' } })).detail);
      await pin(room.ana, { exact: 'passengers', origin: { newOriginName: 'B' } });
      const second = (await room.detail(room.ana, id)).origins.find((group) => group.name === 'B')?.key ?? first;
      await room.check(room.ana, id, { code: 'attributed' });
      return act(
        room.ana,
        async () =>
          value(await joinOrigins(room.as(room.ana), { id, originKey: first, intoKey: second, reason: 'same' }))
            .eventId,
      );
    },
    'a split origin': async () => {
      const { evidenceId } = await pin(room.ana);
      const split = { id, evidenceIds: [evidenceId], name: 'B', reason: 'own' };
      return act(room.ana, async () => value(await splitOrigin(room.as(room.ana), split)).eventId);
    },
    'an assignment of claims that were different people’s': async () => {
      const other = await room.claim('resigned');
      const give = (claimIds: readonly ClaimId[], assigneeId: Actor['id']) =>
        assignClaims(room.as(room.edda), { id: room.articleId, claimIds: [...claimIds], assigneeId });
      value(await give([other], room.ben.id));
      return act(room.edda, async () => value(await give([id, other], room.ana.id)).eventId);
    },
    'a claim sent back': async () => {
      await pin(room.ana);
      const { claim } = await room.check(room.ana, id, { code: 'attributed' });
      const sent = { id, claimVersion: claim.version, reason: 'Ask the port.' };
      return act(room.edda, async () => value(await returnClaim(room.as(room.edda), sent)).eventId);
    },
    'a decision': async () => {
      await policyIs(room.room, { ...PRESET_POLICIES.magazine, secondCheck: { rule: 'all' } });
      await pin(room.ana);
      await room.check(room.ana, id, { code: 'attributed' });
      value(await logSearch(room.as(room.ben), { id, place: 'port register', terms: 'ferry' }));
      const { claim } = await room.check(room.ben, id, { code: 'unverified' });
      const decision = { id, claimVersion: claim.version, code: 'unverified', so: 'open' } as const;
      return act(
        room.edda,
        async () =>
          value(await decideClaim(room.as(room.edda), { ...decision, reasonCode: null, reason: 'Weak.' })).eventId,
      );
    },
    'an added source': () =>
      act(room.ana, async () => {
        const source = sourceInput.parse({ name: 'Port register', kind: 'institution', articleId: room.articleId });
        return value(await addSource(room.as(room.ana), source)).eventId ?? '';
      }),
    'an added capture': () =>
      act(room.ana, async () => {
        const sourceId = (await room.desk()).captures[0]?.sourceId ?? '';
        const capture = captureInput.parse({ articleId: room.articleId, sourceId, text: 'Another text.' });
        return value(await addCapture(room.as(room.ana), capture)).eventId ?? '';
      }),
    'an edited claim': () =>
      act(
        room.ana,
        async () =>
          value(await editClaim(room.as(room.ana), { id, claimVersion: 1, text: 'x', kind: 'other' })).eventId,
      ),
    'a split claim': async () => {
      const { spans } = (await room.detail(room.ana, id)).claim;
      const part = { kind: 'event' as const, spans: [...spans] };
      const parts = [
        { text: 'a', ...part },
        { text: 'b', ...part },
      ];
      return act(
        room.ana,
        async () => value(await splitClaim(room.as(room.ana), { id, claimVersion: 1, parts })).eventId,
      );
    },
    'merged claims': async () => {
      const other = await room.claim('resigned');
      const claims = [id, other].map((one) => ({ id: one, version: 1 }));
      const merge = { id: room.articleId, claims, text: 'x', kind: 'event' as const };
      return act(room.ana, async () => value(await mergeClaims(room.as(room.ana), merge)).eventId);
    },
    'an added claim': () =>
      act(room.ana, async () => {
        const { spans } = (await room.detail(room.ana, id)).claim;
        const claim = { id: room.articleId, text: 'x', kind: 'event' as const, spans: [...spans] };
        return value(await addClaim(room.as(room.ana), claim)).eventId;
      }),
    'a dropped claim': () =>
      act(
        room.edda,
        async () => value(await dropClaim(room.as(room.edda), { id, claimVersion: 1, reason: 'x' })).eventId,
      ),
    'a restored claim': async () => {
      value(await dropClaim(room.as(room.edda), { id, claimVersion: 1, reason: 'ran before' }));
      return act(room.edda, async () => value(await restoreClaim(room.as(room.edda), { id })).eventId);
    },
  };
  const originOf = (detail: ClaimDetail) => {
    const origin = detail.origins[0]?.key;
    if (!origin) throw new Error('There is an origin');
    return origin;
  };
  const act = async (by: Actor, action: () => Promise<string>) => {
    const before = await seen(by);
    const eventId = await action();
    expect(await seen(by)).not.toEqual(before);
    return { before, eventId, by };
  };

  it.each(Object.keys(cases))('takes back %s, and all is as it was', async (name) => {
    const { before, eventId, by } = (await cases[name]?.()) ?? { before: null, eventId: '', by: room.ana };
    const undone = value(await undo(by, eventId));
    expect(undone.words).toMatch(/^Undone: /);
    expect(await seen(by)).toEqual(before);
    expect(refusal(await undo(by, eventId)).kind).toBe('refused');
    expect((await verifyChain(room.db)).ok).toBe(true);
    const { articles, claims } = room.db.tables;
    const [article] = await room.db.read.select().from(articles);
    const rows = (await room.db.read.select().from(claims)).filter((row) => row.withdrawnAt === null);
    expect(article?.claimCount).toBe(rows.length);
    expect(article?.openCount).toBe(rows.filter((row) => row.code === null).length);
    expect(article?.attributedCount).toBe(rows.filter((row) => row.code === 'attributed').length);
  });

  it('gives back what was typed with a saved check', async () => {
    await pin(room.ana);
    const { eventId } = await room.check(room.ana, id, { code: 'attributed', rationale: 'It says so.' });
    value(await undo(room.ana, eventId));
    const detail = await room.detail(room.ana, id);
    expect(detail.draft).toMatchObject({ code: 'attributed', rationale: 'It says so.' });
    expect(detail.check).not.toBeNull();
    expect((await room.check(room.ana, id, { code: 'attributed' })).outcome).toBe('final');
  });

  it('lets a decision that was taken back be made anew, by whoever may', async () => {
    const { eventId, by } = (await cases['a decision']?.()) ?? { eventId: '', by: room.edda };
    value(await undo(by, eventId));
    const { claim } = await room.detail(room.emil, id);
    const decision = { id, claimVersion: claim.version, code: 'unverified', so: 'open' } as const;
    const again = { ...decision, reasonCode: null, reason: 'Still weak.' };
    expect(value(await decideClaim(room.as(room.emil), again)).claim).toMatchObject({ state: 'final' });
    expect((await room.detail(room.emil, id)).decision).toMatchObject({ by: room.emil.id });
  });

  it('keeps a capture that evidence rests on, and a source that the copy cites', async () => {
    const sourceId = (await room.desk()).captures[0]?.sourceId ?? '';
    const given = captureInput.parse({ articleId: room.articleId, sourceId, text: POST_TEXT.repeat(2) });
    const added = value(await addCapture(room.as(room.ana), given));
    await pin(room.ben, { captureId: added.captureId, text: POST_TEXT.repeat(2) });
    expect(refusal(await undo(room.ana, added.eventId ?? '')).kind).toBe('stale');
    const [cited] = (await room.desk()).citedSources;
    const same = sourceInput.parse({ name: cited?.name ?? '', kind: 'outlet', articleId: room.articleId });
    expect(value(await addSource(room.as(room.ana), same))).toMatchObject({ existed: true, eventId: null });
  });

  it('does not ask for a decision on one claim to be taken back before something at the desk on another', async () => {
    const elsewhere = await room.claim('resigned');
    const search = value(await logSearch(room.as(room.edda), { id: elsewhere, place: 'web', terms: 'x' }));
    await cases['a decision']?.();
    value(await undo(room.edda, search.eventId));
  });

  it('takes back the last action first', async () => {
    const first = await pin(room.ana);
    const second = await pin(room.ana, { exact: 'passengers' });
    expect(refusal(await undo(room.ana, first.eventId)).kind).toBe('refused');
    value(await undo(room.ana, second.eventId));
    value(await undo(room.ana, first.eventId));
  });

  it('is for the person who did it, until somebody else acts on the same claim or the article is signed off', async () => {
    const { eventId } = await pin(room.ana);
    expect(refusal(await undo(room.ben, eventId)).kind).toBe('not_found');
    const remark = value(await addComment(room.as(room.ben), { id, kind: 'comment', text: 'Seen by all.' }));
    expect(refusal(await undo(room.ana, remark.eventId)).kind).toBe('forbidden');
    const other = await pin(room.ana, { exact: 'passengers' });
    value(await addComment(room.as(room.ben), { id, kind: 'comment', text: 'Look here.' }));
    expect(refusal(await undo(room.ana, other.eventId)).kind).toBe('forbidden');
    const elsewhere = await room.claim('resigned');
    const search = value(await logSearch(room.as(room.ana), { id: elsewhere, place: 'web', terms: 'x' }));
    await given(room.db, (q, t) => q.update(t.articles).set({ stage: 'signed_off' }));
    expect(refusal(await undo(room.ana, search.eventId)).kind).toBe('forbidden');
  });

  it('puts no verdict back over what somebody pinned meanwhile, seen or not, until that is taken back', async () => {
    const own = { captureId, text: POST_TEXT, exact: 'carried 120,000 passengers last year' };
    await pinned(room.room, room.ana, id, own);
    await room.check(room.ana, id, { code: 'attributed' });
    for (const second of ['none', 'all'] as const) {
      await policyIs(room.room, {
        ...PRESET_POLICIES.wire,
        ...(second === 'all' ? { secondCheck: { rule: 'all' } } : {}),
      });
      const stance = second === 'all' ? 'context' : 'contradicts';
      const { version: claimVersion } = (await room.detail(room.edda, id)).claim;
      const back = value(await returnClaim(room.as(room.edda), { id, claimVersion, reason: 'Look again.' }));
      const added = await pinned(room.room, room.ben, id, { captureId, text: POST_TEXT, exact: 'passengers', stance });
      expect(refusal(await undo(room.edda, back.eventId)).kind).toBe('forbidden');
      expect((await room.detail(room.edda, id)).claim).toMatchObject({ state: 'needs_attention' });
      value(await undo(room.ben, added.eventId));
      value(await undo(room.edda, back.eventId));
      expect((await room.detail(room.edda, id)).claim).toMatchObject({ state: 'final', contradictionCount: 0 });
    }
  });

  it('knows no event of another article, nor one that cannot be undone', async () => {
    expect(refusal(await undo(room.ana, room.newId())).kind).toBe('not_found');
    const { events } = room.db.tables;
    const [imported] = await room.db.read.select().from(events);
    expect(refusal(await undo(room.edda, imported?.id ?? '')).kind).toBe('not_found');
  });
});
