import { beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { claimsMatching, countClaimsMatching } from '#db/queries/claims-matching.ts';
import type { ClaimFilter } from '#lib/core/claims/claim-filter.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

const HOUR = 3_600_000;

eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;
  let article: ArticleId;
  const ids = async (filter: ClaimFilter, now = NOON) =>
    (await claimsMatching(db, { filter, now, limit: 100 })).map((row) => row.id);
  const fits = async (filter: ClaimFilter, expected: readonly ClaimId[], now = NOON) => {
    expect((await ids(filter, now)).toSorted()).toEqual([...expected].toSorted());
    expect(await countClaimsMatching(db, { filter, now })).toBe(expected.length);
  };

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
    article = await put.article(ana, { slug: 'harbour' });
  });

  it('lists the most urgent first, and goes on after a cursor without gap or repeat', async () => {
    const low = await put.claim(article, { priority: 0.2 });
    const firstOfTwo = await put.claim(article, { priority: 0.8 });
    const secondOfTwo = await put.claim(article, { priority: 0.8 });
    expect(await ids({})).toEqual([firstOfTwo, secondOfTwo, low]);
    const rest = await claimsMatching(db, {
      filter: {},
      now: NOON,
      limit: 5,
      after: { priority: 0.8, id: firstOfTwo },
    });
    expect(rest.map((row) => row.id)).toEqual([secondOfTwo, low]);
    expect(rest[0]).toMatchObject({ article: 'harbour', assignee: null, kind: 'event' });
  });

  it('shows of an endless claim the beginning', async () => {
    await put.claim(article, { text: 'The bridge is closed and '.repeat(40_000) });
    const [row] = await claimsMatching(db, { filter: {}, now: NOON, limit: 5 });
    expect(row?.text).toBe(`${'The bridge is closed and '.repeat(32)}…`);
  });

  it('leaves out withdrawn claims', async () => {
    await put.claim(article, { withdrawnAt: NOON });
    await fits({}, []);
  });

  it('narrows by article, code, state, priority, origins, assignee and stage', async () => {
    const other = await put.article(ana, { stage: 'signed_off' });
    const open = await put.claim(article, { assigneeId: ana });
    const judged = await put.claim(other, { code: 'disputed', state: 'final', priority: 0.6, originCount: 1 });
    await fits({ article }, [open]);
    await fits({ code: 'disputed' }, [judged]);
    await fits({ code: 'none' }, [open]);
    await fits({ state: 'final' }, [judged]);
    await fits({ priority: 'high' }, [judged]);
    await fits({ origins: 'one' }, [judged]);
    await fits({ assignee: ana }, [open]);
    await fits({ assignee: 'none' }, [judged]);
    await fits({ stage: 'checking' }, [open]);
    await fits({ stage: 'signed_off', code: 'disputed' }, [judged]);
  });

  describe('of what an editor is needed for', () => {
    it('finds final claims that want a disposition, until one is in force', async () => {
      const disputed = await put.claim(article, { code: 'disputed', state: 'final' });
      const wording = await put.claim(article, { code: 'attributed', state: 'final', kind: 'characterisation' });
      await put.claim(article, { code: 'attributed', state: 'final' });
      await fits({ needs: 'disposition' }, [disputed, wording]);
      await given(db, (q, t) =>
        q.insert(t.dispositions).values({ id: put.newId(), claimId: disputed, kind: 'cut', setBy: ana, setAt: NOON }),
      );
      await fits({ needs: 'disposition' }, [wording]);
    });

    it('finds what waits for a decision, a second check or attention', async () => {
      const deciding = await put.claim(article, { state: 'deciding' });
      const checked = await put.claim(article, { state: 'checked' });
      const changed = await put.claim(article, { state: 'needs_attention' });
      await fits({ needs: 'decision' }, [deciding]);
      await fits({ needs: 'second_check' }, [checked]);
      await fits({ needs: 'attention' }, [changed]);
    });

    it('finds questions to the writer until they are answered', async () => {
      const asked = await put.claim(article);
      const query = {
        id: put.newId(),
        claimId: asked,
        kind: 'query' as const,
        text: 'Which day?',
        authorId: ana,
        createdAt: NOON,
      };
      await given(db, (q, t) => q.insert(t.comments).values(query));
      await fits({ needs: 'answer' }, [asked]);
      await given(db, (q, t) => q.update(t.comments).set({ answeredAt: NOON, answer: 'Friday' }));
      await fits({ needs: 'answer' }, []);
    });

    it('finds verdicts given against the policy', async () => {
      const overridden = await put.claim(article, { code: 'attributed', state: 'final' });
      await put.verdict(overridden, ana, { overrideReason: 'heard the recording' });
      const ordinary = await put.claim(article, { code: 'attributed', state: 'final' });
      await put.verdict(ordinary, ana);
      await fits({ needs: 'override' }, [overridden]);
    });

    it('asks nothing of stories that are signed off', async () => {
      const done = await put.article(ana, { stage: 'signed_off' });
      await put.claim(done, { code: 'disputed', state: 'final' });
      await fits({ needs: 'disposition' }, []);
    });
  });

  it('knows who judged a claim, and on which day', async () => {
    const bea = await put.person('Bea');
    const byAna = await put.claim(article, { code: 'attributed', state: 'final' });
    await put.verdict(byAna, ana, { setAt: NOON });
    const byBea = await put.claim(article, { code: 'attributed', state: 'final' });
    await put.verdict(byBea, bea, { setAt: NOON - 24 * HOUR });
    await fits({ checker: ana }, [byAna]);
    await fits({ on: '2026-03-08' }, [byBea]);
    await fits({ checker: ana, on: '2026-03-08' }, []);
  });

  it('puts each open claim in exactly one bucket of waiting', async () => {
    const waited = (hours: number) => put.claim(article, { createdAt: NOON - hours * HOUR });
    const [fresh, day, days, week, old] = [
      await waited(0),
      await waited(4),
      await waited(24),
      await waited(72),
      await waited(168),
    ];
    await put.claim(article, { code: 'attributed', createdAt: NOON });
    await fits({ wait: 'under_4h' }, [fresh]);
    await fits({ wait: 'under_1d' }, [day]);
    await fits({ wait: 'under_3d' }, [days]);
    await fits({ wait: 'under_7d' }, [week]);
    await fits({ wait: 'over_7d' }, [old]);
  });

  it('narrows to the claims that a search found', async () => {
    const one = await put.claim(article);
    await put.claim(article);
    const found = async (claims: readonly ClaimId[]) =>
      (await claimsMatching(db, { filter: {}, now: NOON, limit: 9, found: claims })).map((row) => row.id);
    expect(await found([one])).toEqual([one]);
    expect(await found([])).toEqual([]);
  });
});
