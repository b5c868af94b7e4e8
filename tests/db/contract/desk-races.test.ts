import { afterEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import type { ClaimId } from '#lib/core/ids.ts';
import type { Actor } from '#lib/core/people/actor.ts';
import { PRESET_POLICIES } from '#lib/core/verdicts/policy.ts';
import { claimAddInput, claimEditInput } from '#lib/schema/desk-inputs.ts';
import { addClaim } from '#lib/workflow/desk/add-claim.ts';
import { editClaim } from '#lib/workflow/desk/edit-claim.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { reportView } from '#lib/workflow/reports/report-view.ts';
import { signOffArticle } from '#lib/workflow/reports/sign-off-article.ts';
import { confirmOrigin } from '#lib/workflow/sources/confirm-origin.ts';
import { relateSources } from '#lib/workflow/sources/relate-sources.ts';
import { checkedStory, FERRY_POST } from '../../support/checked-story.ts';
import { headKeys } from '#lib/head-keys.ts';
import { eachEngine } from '../../support/database.ts';
import { deskRoom, type DeskRoom } from '../../support/desk-room.ts';
import { recounted } from '../../support/recounted.ts';
import { captured, creditedTo, pinned, policyIs, value } from '../../support/scenario.ts';

const ARDEN = 'The harbour master resigned in March, the Borun Post reported.\n';
const RADIO = 'In March the harbour master resigned, our reporter saw.\n';
const POST = 'The harbour master resigned in March, Orvale Radio said.\n';

const signer = headKeys('the secret of a newsroom, long enough to be one');

/** What two people do in the same moment, whoever is first. */
eachEngine((_, openOne) => {
  const used: Db[] = [];
  const open = async (): Promise<Db> => {
    const db = await openOne();
    used.push(db);
    return db;
  };
  // The next test gets another database: what is remembered of a story's texts goes by ids, which are the same in each.
  afterEach(async () => {
    await Promise.all(used.splice(0).map((db) => db.close()));
  });

  const truthful = async (room: Pick<DeskRoom, 'db'>) => {
    for (const { text, kept, counted } of await recounted(room.db))
      expect({ text, ...kept }).toEqual({ text, ...counted });
    expect(await verifyRecord(room.db, { verifier: null })).toMatchObject({ ok: true });
  };

  /** A claim that two origins carry, one of which has it from a source that nobody has captured yet. */
  const twoOrigins = async () => {
    const room = await deskRoom(await open());
    await policyIs(room.room, PRESET_POLICIES.wire);
    const id: ClaimId = await room.claim('resigned');
    await creditedTo(room.room, id, []);
    for (const [source, text] of [
      ['Arden News', ARDEN],
      ['Orvale Radio', RADIO],
    ] as const) {
      const { captureId } = await captured(room.room, room.articleId, source, text);
      const pin = { captureId, text, exact: text.trim(), stance: 'supports', standing: 'first_hand' } as const;
      await pinned(room.room, room.ana, id, { ...pin, tick: { reason: 'Seen.' } });
    }
    for (const { key } of (await room.detail(room.ana, id)).origins)
      value(await confirmOrigin(room.as(room.ana), { id, originKey: key ?? '', evidenceIds: null }));
    return { room, id };
  };

  it('pins of one passage by two people are one item each, and ten by one person are one', async () => {
    const room = await deskRoom(await open());
    const id = await room.claim('resigned');
    const { captureId } = await captured(room.room, room.articleId, 'Orvale Radio', RADIO);
    const pin = { captureId, text: RADIO, exact: RADIO.trim() };
    const ben = Array.from({ length: 10 }, () => pinned(room.room, room.ben, id, pin));
    const done = await Promise.all([pinned(room.room, room.ana, id, pin), ...ben]);
    expect(new Set(done.map((one) => one.evidenceId)).size).toBe(2);
    expect(done.filter((one) => !one.existed)).toHaveLength(2);
    expect(await room.db.read.select().from(room.db.tables.evidence)).toHaveLength(2);
    await truthful(room);
  });

  it('a verdict and a capture that changes its origin never leave a verdict on what is no more', async () => {
    const { room, id } = await twoOrigins();
    const [saved] = await Promise.all([
      room.tryCheck(room.ana, id, { code: 'corroborated', so: 'supported' }),
      captured(room.room, room.articleId, 'Borun Post', POST),
    ]);
    const { claim } = await room.detail(room.edda, id);
    expect(claim.state).toBe(saved.ok ? 'needs_attention' : 'open');
    expect(claim.attentionReason ?? 'Orvale Radio').toContain('Orvale Radio');
    await truthful(room);
  });

  it('a verdict and a relation that makes its origins one do not either', async () => {
    const { room, id } = await twoOrigins();
    const { sourceId } = await captured(room.room, room.articleId, 'Hill Herald', 'Snow fell on the hills.\n');
    expect(sourceId).toBeTruthy();
    const { sources } = room.db.tables;
    const rows = await room.db.read.select().from(sources);
    const radio = rows.find((row) => row.name === 'Orvale Radio');
    await captured(room.room, room.articleId, 'Borun Post', 'Gulls were seen.\n');
    const [saved] = await Promise.all([
      room.tryCheck(room.ana, id, { code: 'corroborated', so: 'supported' }),
      relateSources(room.as(room.edda), { id: radio?.id ?? room.newId(), relation: 'owned_by', other: 'Borun Post' }),
    ]);
    const { claim } = await room.detail(room.edda, id);
    expect(claim.state).toBe(saved.ok ? 'needs_attention' : 'open');
    await truthful(room);
  });

  it('a sign-off and a pin: what is signed was whole, or it is not signed', async () => {
    const story = await checkedStory(await open());
    const { room, articleId, claimId, captureId } = story;
    const { article } = value(await reportView(room.as(room.edda), { id: articleId }));
    const pin = { captureId, text: FERRY_POST, exact: 'the port authority said', stance: 'contradicts' } as const;
    const [signed, added] = await Promise.all([
      signOffArticle({ ...room.as(room.edda), signer }, { articleId, version: article.version }),
      pinned(room, room.ben, claimId, pin).catch(() => null),
    ]);
    expect([signed.ok, added !== null].filter(Boolean)).toHaveLength(1);
    const { claims } = room.db.tables;
    const [claim] = await room.db.read.select().from(claims);
    expect(claim?.state).toBe(signed.ok ? 'final' : 'needs_attention');
    await truthful(room);
  });

  it('two people who each take a sentence’s claim away, trusting in the other’s, do not both', async () => {
    const room = await deskRoom(await open());
    const { version } = await room.desk(room.edda);
    const seen = (await room.desk(room.edda)).claims;
    const [first] = seen;
    if (!first) throw new Error('A claim was expected.');
    const added = value(
      await addClaim(room.as(room.edda), {
        id: room.articleId,
        ...claimAddInput.parse({ text: 'It was decided.', kind: 'event', spans: first.spans }),
      }),
    );
    const elsewhere = version.sentences.find(
      (one) => one.id !== first.sentence && seen.some((c) => c.sentence === one.id),
    );
    if (!elsewhere || added.claimId === null) throw new Error('Another sentence was expected.');
    const spans = [{ start: elsewhere.start, end: elsewhere.end }];
    const take = async (actor: Actor, id: ClaimId) => {
      const { claim } = await room.detail(actor, id);
      const input = claimEditInput.parse({ claimVersion: claim.version, text: claim.text, kind: claim.kind, spans });
      return () => editClaim(room.as(actor), { id, ...input });
    };
    const [one, other] = [await take(room.ana, first.id), await take(room.ben, added.claimId as ClaimId)];
    const done = await Promise.all([one(), other()]);
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    const { claims } = await room.desk(room.edda);
    expect(claims.some((claim) => claim.sentence === first.sentence)).toBe(true);
    await truthful(room);
  });
});
