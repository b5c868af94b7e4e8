import { beforeEach, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { claimsInQueue, countCheckedSince, countQueue } from '#db/queries/claims-in-queue.ts';
import { queueChains } from '#db/queries/queue-chains.ts';
import type { QueueFilter, QueueSection } from '#lib/core/claims/queue.ts';
import type { ArticleId, ClaimId, UserId } from '#lib/core/ids.ts';
import { eachEngine } from '../../support/database.ts';
import { given, NOON } from '../../support/rows.ts';
import { shelf } from '../../support/shelf.ts';

const DAY = 24 * 3_600_000;
const TODAY = NOON + DAY / 2;

eachEngine((_, open) => {
  let db: Db;
  let put: ReturnType<typeof shelf>;
  let ana: UserId;
  let bea: UserId;
  let article: ArticleId;

  /** The ids of a section, which is counted at the same time. */
  const section = async (name: QueueSection, filter: QueueFilter = 'all', reviewer = ana) => {
    const asked = { reviewer, filter, today: TODAY, most: 100 };
    const rows = await claimsInQueue(db, { ...asked, section: name });
    expect((await countQueue(db, asked))[name]).toBe(rows.length);
    return rows.map(({ id }): ClaimId => id);
  };

  beforeEach(async () => {
    db = await open();
    put = shelf(db);
    ana = await put.person('Ana');
    bea = await put.person('Bea');
    article = await put.article(ana);
  });

  it('tells mine from those open to anyone, the most urgent first, and leaves out what others have or is done', async () => {
    const free = await put.claim(article);
    const mineLow = await put.claim(article, { assigneeId: ana, priority: 0.1 });
    const mineHigh = await put.claim(article, { assigneeId: ana, priority: 0.9, state: 'needs_attention' });
    await put.claim(article, { assigneeId: bea });
    await put.claim(article, { assigneeId: ana, state: 'final', code: 'attributed' });
    await put.claim(article, { withdrawnAt: NOON });
    expect(await section('mine')).toEqual([mineHigh, mineLow]);
    expect(await section('free')).toEqual([free]);
  });

  it('shows what was returned, the longest waiting first, and nowhere else', async () => {
    const later = await put.claim(article, { assigneeId: ana, returnedAt: NOON, returnedReason: 'Which day?' });
    const earlier = await put.claim(article, { assigneeId: ana, returnedAt: NOON - DAY });
    expect(await section('returned')).toEqual([earlier, later]);
    expect(await section('mine')).toEqual([]);
  });

  it('shows what is due by the end of today, late ones first, mine and free alike', async () => {
    const late = await put.article(ana, { dueAt: NOON - DAY });
    const soon = await put.article(ana, { dueAt: NOON + 1000 });
    const tomorrow = await put.article(ana, { dueAt: TODAY + 1 });
    const free = await put.claim(soon);
    const mine = await put.claim(late, { assigneeId: ana });
    const notYet = await put.claim(tomorrow);
    await put.claim(late, { assigneeId: bea });
    expect(await section('due')).toEqual([mine, free]);
    expect(await section('free')).toEqual([notYet]);
  });

  it('offers a second check to anyone but who made the first', async () => {
    const claim = await put.claim(article, { state: 'checked', assigneeId: ana });
    const check = {
      id: put.newId<'check'>(),
      claimId: claim,
      round: 1,
      seat: 'first' as const,
      checkerId: ana,
      startedAt: NOON,
    };
    await given(db, (q, t) =>
      q.insert(t.checks).values({ ...check, status: 'closed', so: 'open', code: 'unverified', closedAt: NOON }),
    );
    expect(await section('second')).toEqual([]);
    expect(await section('second', 'all', bea)).toEqual([claim]);
  });

  it('narrows to high priority, one origin, and what was asked of the writer', async () => {
    const plain = await put.claim(article);
    const high = await put.claim(article, { priority: 0.7 });
    const single = await put.claim(article, { originCount: 1 });
    await given(db, (q, t) =>
      q
        .insert(t.comments)
        .values({ id: put.newId(), claimId: plain, kind: 'query', text: 'Who?', authorId: ana, createdAt: NOON }),
    );
    expect(await section('free', 'high')).toEqual([high]);
    expect(await section('free', 'one_origin')).toEqual([single]);
    expect(await section('free', 'asked')).toEqual([plain]);
  });

  it('goes no further than it is told', async () => {
    for (let i = 0; i < 5; i += 1) await put.claim(article);
    const some = await claimsInQueue(db, { reviewer: ana, section: 'free', filter: 'all', today: TODAY, most: 3 });
    expect(some).toHaveLength(3);
    const counts = await countQueue(db, { reviewer: ana, filter: 'all', today: TODAY, most: 4 });
    expect(counts).toEqual({ returned: 0, due: 0, second: 0, mine: 0, free: 4 });
  });

  it('shows a claim with its story and who said it, outermost first; only those that were asked for', async () => {
    const claim = await put.claim(article, { text: 'The bridge is closed.', linkCount: 2 });
    const other = await put.claim(article);
    await put.link(claim, { position: 1, sourceText: 'the mayor' });
    await put.link(claim, { position: 0, sourceText: 'HotNews' });
    await put.link(other, { position: 0, sourceText: 'a passer-by' });
    const shown = await claimsInQueue(db, { reviewer: ana, section: 'free', filter: 'all', today: TODAY, most: 9 });
    expect(shown.find(({ id }) => id === claim)).toMatchObject({
      text: 'The bridge is closed.',
      linkCount: 2,
      reasons: [],
      articleId: article,
      demonstration: false,
    });
    const links = await queueChains(db, [claim]);
    expect(links.map(({ sourceText, registeredName }) => [sourceText, registeredName])).toEqual([
      ['HotNews', null],
      ['the mayor', null],
    ]);
    expect(await queueChains(db, [])).toEqual([]);
  });

  it('shows of endless claims and names the beginning, and of an endless chain the outermost', async () => {
    const claim = await put.claim(article, { text: 'The bridge is closed and '.repeat(40_000) });
    const plain = await put.claim(article, { text: 'ă'.repeat(800) });
    await put.link(claim, {
      position: 0,
      sourceText: 'the mayor and '.repeat(40_000),
      cueText: 'said and '.repeat(40_000),
    });
    await put.link(claim, { position: 40, sourceText: 'a passer-by' });
    const shown = await claimsInQueue(db, { reviewer: ana, section: 'free', filter: 'all', today: TODAY, most: 9 });
    const textOf = (id: ClaimId) => shown.find((row) => row.id === id)?.text;
    expect(textOf(claim)).toBe(`${'The bridge is closed and '.repeat(32)}…`);
    expect(textOf(plain)).toBe('ă'.repeat(800));
    const [link, ...more] = await queueChains(db, [claim]);
    expect(link?.sourceText).toBe(`${'the mayor and '.repeat(15).slice(0, 200)}…`);
    expect(link?.cueText).toHaveLength(201);
    expect(link?.sourceName).toBe(null);
    expect(more).toEqual([]);
  });

  it('counts the checks that a person closed since a moment', async () => {
    await put.verdict(await put.claim(article), ana, { setAt: NOON - DAY });
    await put.verdict(await put.claim(article), ana, { setAt: NOON });
    await put.verdict(await put.claim(article), bea, { setAt: NOON });
    expect(await countCheckedSince(db, ana, NOON - 1)).toBe(1);
    expect(await countCheckedSince(db, ana, NOON - DAY)).toBe(2);
  });
});
