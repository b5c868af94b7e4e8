import { beforeEach, describe, expect, it } from 'vitest';
import type { CaptureId, ClaimId, EvidenceId } from '#lib/core/ids.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import {
  captureInput,
  contradictionInput,
  evidenceChangeInput,
  evidenceInput,
  MAX_TEXT_BYTES,
  sourceInput,
} from '#lib/schema/desk-inputs.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { changeEvidence } from '#lib/workflow/desk/change-evidence.ts';
import { readCapture } from '#lib/workflow/desk/read-capture.ts';
import { setContradiction } from '#lib/workflow/desk/set-contradiction.ts';
import { withdrawEvidence } from '#lib/workflow/desk/withdraw-evidence.ts';
import { addCapture } from '#lib/workflow/sources/add-capture.ts';
import { addSource } from '#lib/workflow/sources/add-source.ts';
import { openTestDatabase } from '../../support/database.ts';
import { deskRoom, POST_TEXT, type DeskRoom } from '../../support/desk-room.ts';
import { captured, importedArticle, pinned, policyIs, refusal, value } from '../../support/scenario.ts';

describe('evidence', () => {
  let room: DeskRoom;
  let id: ClaimId;
  let captureId: CaptureId;

  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
    id = await room.claim('passengers', ['Orvale Post']);
    ({ captureId } = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT));
  });

  const quote = (input: Partial<(typeof evidenceInput)['_input']> = {}) =>
    evidenceInput.parse({
      captureId,
      start: 4,
      end: 13,
      exact: 'old ferry',
      stance: 'attributes',
      standing: 'secondary',
      ...input,
    });
  const add = (input: Partial<(typeof evidenceInput)['_input']> = {}, actor = room.ana) =>
    addEvidence(room.as(actor), { id, ...quote(input) });

  it('pins the exact words to their place, with their surroundings, in a check of my own', async () => {
    const { detail, versionBefore } = value(await add());
    expect(detail.claim.version).toBeGreaterThan(versionBefore);
    expect(detail.check).not.toBeNull();
    expect(detail.claim.mine).toBe('draft');
    const [item] = detail.origins.flatMap((group) => group.evidence);
    expect(item).toMatchObject({ source: 'Orvale Post', mine: true });
    expect(item?.quote).toMatchObject({ exact: 'old ferry', start: 4, end: 13, prefix: 'The ' });
  });

  it('has its sentences offered for the claims that they may bear on', async () => {
    const view = value(await readCapture(room.as(room.ana), { id: captureId, article: room.articleId }));
    const [first] = view.near[id] ?? [];
    const sentence = view.sentences[first ?? -1];
    expect(view.text.slice(sentence?.start, sentence?.end)).toContain('passengers');
    for (const places of Object.values(view.near)) expect(places.every((at) => at < view.sentences.length)).toBe(true);
  });

  it('is seen by its author alone until the check closes', async () => {
    value(await add());
    const seen = await room.detail(room.ben, id);
    expect(seen.origins).toEqual([]);
    expect(seen.facts.evidence).toEqual([]);
    expect((await room.desk(room.ben)).claims.find((claim) => claim.id === id)?.linkCount).toBe(0);
  });

  it('refuses words that are not in the capture at that place', async () => {
    for (const wrong of [{ exact: 'new ferry' }, { start: 5, end: 14 }, { start: 90_000, end: 90_009 }]) {
      expect(refusal(await add(wrong)).kind).toBe('refused');
    }
    expect((await room.detail(room.ana, id)).check).toBeNull();
  });

  it('refuses a capture of another article as not there', async () => {
    const other = await importedArticle(room.room, 'Snow fell on Orvale on Monday. The mayor said it would melt.\n');
    const foreign = await captured(room.room, other, 'Snow Gazette', 'Snow fell.\n');
    expect(refusal(await add({ captureId: foreign.captureId, start: 0, end: 4, exact: 'Snow' })).kind).toBe(
      'not_found',
    );
    expect(refusal(await add({ captureId: room.newId<'capture'>() })).kind).toBe('not_found');
    const view = await readCapture(room.as(room.ana), { id: foreign.captureId, article: room.articleId });
    expect(refusal(view).kind).toBe('not_found');
  });

  it('takes silence only for a capture that was read to its end', async () => {
    const silent = { captureId, stance: 'silent', standing: 'secondary', terms: 'passengers' } as const;
    const partly = evidenceInput.parse({ ...silent, complete: false });
    expect(refusal(await addEvidence(room.as(room.ana), { id, ...partly })).kind).toBe('invalid');
    const whole = evidenceInput.parse({ ...silent, complete: true });
    const { detail } = value(await addEvidence(room.as(room.ana), { id, ...whole }));
    expect(detail.origins.flatMap((group) => group.evidence)[0]).toMatchObject({ quote: null, stance: 'silent' });
  });

  it('proposes an origin that counts for nothing until a person confirms it', async () => {
    const { detail } = value(await add({ stance: 'supports', standing: 'first_hand' }));
    expect(detail.origins).toHaveLength(1);
    expect(detail.origins[0]).toMatchObject({ confirmed: false });
    expect(detail.facts.evidence[0]?.origin).toBeNull();
  });

  it('takes the origin that a person names as confirmed', async () => {
    const { detail } = value(await add({ origin: { newOriginName: 'Harbour register' } }));
    expect(detail.origins[0]).toMatchObject({ name: 'Harbour register', confirmed: true });
    expect(detail.facts.evidence[0]?.origin?.name).toBe('Harbour register');
    expect(refusal(await add({ origin: { originKey: 'name:nobody' } })).kind).toBe('not_found');
  });

  it('is withdrawn by its author alone', async () => {
    const { evidenceId } = value(await add());
    const gone = await withdrawEvidence(room.as(room.ben), { id: evidenceId, reason: '' });
    expect(refusal(gone).kind).toBe('not_found');
    value(await withdrawEvidence(room.as(room.ana), { id: evidenceId, reason: 'wrong passage' }));
    expect((await room.detail(room.ana, id)).origins).toEqual([]);
    const again = await withdrawEvidence(room.as(room.ana), { id: evidenceId, reason: '' });
    expect(refusal(again).kind).toBe('not_found');
  });

  it('that is withdrawn from a final claim asks for attention, and is counted no more', async () => {
    await policyIs(room.room, PRESET_POLICIES.wire);
    const { evidenceId } = value(await add());
    expect((await room.check(room.ana, id, { code: 'attributed' })).claim.linkCount).toBe(1);
    const other = await withdrawEvidence(room.as(room.ben), { id: evidenceId, reason: '' });
    expect(refusal(other).kind).toBe('forbidden');
    const { detail } = value(await withdrawEvidence(room.as(room.ana), { id: evidenceId, reason: '' }));
    expect(detail.claim).toMatchObject({ state: 'needs_attention', code: 'attributed', linkCount: 0 });
  });

  it('changes by withdrawing the old and pinning the same words anew', async () => {
    const { evidenceId } = value(await add());
    const input = evidenceChangeInput.parse({ stance: 'supports', standing: 'first_hand' });
    const changed = value(await changeEvidence(room.as(room.ana), { id: evidenceId, ...input }));
    expect(changed.evidenceId).not.toBe(evidenceId);
    const [item] = changed.detail.origins.flatMap((group) => group.evidence);
    expect(item).toMatchObject({ id: changed.evidenceId, stance: 'supports', standing: 'first_hand' });
    expect(item?.quote?.exact).toBe('old ferry');
    const foreign = await changeEvidence(room.as(room.ben), { id: changed.evidenceId, ...input });
    expect(refusal(foreign).kind).toBe('not_found');
  });

  it('that contradicts is judged credible or answered with a reason', async () => {
    const { evidenceId } = value(await add({ stance: 'contradicts' }));
    const judge = (input: (typeof contradictionInput)['_input'], of: EvidenceId = evidenceId) =>
      setContradiction(room.as(room.ana), { id: of, ...contradictionInput.parse(input) });
    expect(refusal(await judge({ state: 'answered', credible: null })).kind).toBe('invalid');
    expect(refusal(await judge({ state: 'open', credible: true })).kind).toBe('invalid');
    const { detail } = value(
      await judge({ state: 'stands', note: 'nobody answered', credible: true, credibleReason: 'a log' }),
    );
    expect(detail.facts.evidence[0]).toMatchObject({ stance: 'contradicts', state: 'stands', credible: true });
    expect(detail.claim.contradictionCount).toBe(1);
    const supporting = value(await add({ stance: 'supports' })).evidenceId;
    expect(refusal(await judge({ state: 'open', credible: null }, supporting)).kind).toBe('refused');
  });

  it('is added, and sources and captures too, by nobody whose role does not check', async () => {
    for (const actor of [room.ada, room.nobody]) {
      expect(refusal(await add({}, actor)).kind).toBe('forbidden');
      const source = sourceInput.parse({ name: 'Orvale Radio', kind: 'outlet' });
      expect(refusal(await addSource(room.as(actor), source)).kind).toBe('forbidden');
      const sourceId = room.newId<'source'>();
      const capture = captureInput.parse({ articleId: room.articleId, sourceId, text: 'x' });
      expect(refusal(await addCapture(room.as(actor), capture)).kind).toBe('forbidden');
    }
  });
});

describe('captures and sources', () => {
  let room: DeskRoom;
  beforeEach(async () => {
    room = await deskRoom(await openTestDatabase());
  });

  it('keep the bytes, the text and the hash of each; the same text again is the same capture', async () => {
    const text = '\uFEFFA line.\r\nAnother.\u0000\r\n';
    const first = await captured(room.room, room.articleId, 'Orvale Radio', text);
    const again = await captured(room.room, room.articleId, 'Orvale Radio', text, { by: room.ben });
    expect(again).toEqual(first);
    const view = value(await readCapture(room.as(room.ana), { id: first.captureId, article: room.articleId }));
    expect(view.text).toBe('A line.\nAnother.\uFFFD\n');
    expect(view.sentences.map(({ start, end }) => view.text.slice(start, end))).toContain('A line.');
    const { captureOriginals } = room.db.tables;
    const [row] = await room.db.read.select().from(captureOriginals);
    expect(Buffer.from(row?.bytes ?? []).toString('utf8')).toBe(text);
  });

  it('meet under one name, however it is written', async () => {
    const add = async (name: string) =>
      value(await addSource(room.as(room.ana), sourceInput.parse({ name, kind: 'outlet', articleId: room.articleId })));
    const first = await add('Orvale Radio');
    expect(await add('  orvale radio ')).toMatchObject({ sourceId: first.sourceId, existed: true, eventId: null });
    const cited = (await room.desk()).citedSources.filter((source) => source.sourceId === first.sourceId);
    expect(cited).toHaveLength(1);
  });

  it('refuse more than 2 MB, nothing at all, and places that are not there', async () => {
    const { sourceId } = await captured(room.room, room.articleId, 'Orvale Radio', 'On air.\n');
    const give = (text: string, more: object = {}) =>
      addCapture(room.as(room.ana), {
        ...captureInput.parse({ articleId: room.articleId, sourceId, text: 'x' }),
        text,
        ...more,
      });
    expect(refusal(await give('ă'.repeat(MAX_TEXT_BYTES / 2 + 1))).kind).toBe('too_large');
    expect(refusal(await give(' \n ')).kind).toBe('invalid');
    expect(refusal(await give('x', { articleId: room.newId<'article'>() })).kind).toBe('not_found');
    expect(refusal(await give('x', { sourceId: room.newId<'source'>() })).kind).toBe('not_found');
  });

  it('show by source what they are credited for and what is pinned there', async () => {
    const id = await room.claim('passengers', ['Orvale Post']);
    const { captureId } = await captured(room.room, room.articleId, 'Orvale Post', POST_TEXT);
    await pinned(room.room, room.ana, id, { captureId, text: POST_TEXT, exact: 'old ferry' });
    const view = value(await readCapture(room.as(room.ana), { id: captureId, article: room.articleId }));
    expect(view.claims).toMatchObject([{ claimId: id, credits: true, pinned: true }]);
    expect(view.pins).toMatchObject([{ claimId: id, stance: 'attributes', mine: true }]);
  });
});
