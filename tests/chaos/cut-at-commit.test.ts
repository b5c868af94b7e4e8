import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Db } from '#db/db.ts';
import { databaseFailure } from '#db/failure.ts';
import { openDatabase } from '#db/open.ts';
import { isEventId } from '#db/queries/events-for-undo.ts';
import { keepMutation } from '#db/writes/mutations.ts';
import { countAttempt } from '#db/writes/rate-limits.ts';
import type { DatabaseFailure } from '#lib/core/database-failure.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Result } from '#lib/core/result.ts';
import { sha256Hex } from '#lib/core/text/sha256.ts';
import { claimAddInput, commentInput, evidenceInput, searchInput } from '#lib/schema/desk-inputs.ts';
import { importForm } from '#lib/schema/import-form.ts';
import { importArticle } from '#lib/workflow/articles/import-article.ts';
import { addClaim } from '#lib/workflow/desk/add-claim.ts';
import { addComment } from '#lib/workflow/desk/add-comment.ts';
import { addEvidence } from '#lib/workflow/desk/add-evidence.ts';
import { logSearch } from '#lib/workflow/desk/log-search.ts';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { once } from '#lib/workflow/repeats/once.ts';
import { deskRoom, POST_TEXT } from '../support/desk-room.ts';
import { diceOf } from '../support/dice.ts';
import { dropPostgresDatabases, newPostgresDatabase } from '../support/postgres-database.ts';
import { newEvent } from '../support/rows.ts';
import { cuttingProxy, type Cut } from './support/cutting-proxy.ts';

const CUT = 1000;
const AT_ONCE = 6;
const ENDS: readonly Cut[] = ['nowhere', 'before', 'after', 'answered'];

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});
afterAll(dropPostgresDatabases);

/** The same database, by a wire that is cut at COMMIT and by one that is not. */
async function wired(ends: readonly Cut[] = ENDS) {
  const url = await newPostgresDatabase();
  const dice = diceOf(17);
  let isCutting = true;
  const proxy = await cuttingProxy(url, () => (isCutting ? (dice.one(ends) ?? 'nowhere') : 'nowhere'));
  closing.push(proxy.close);
  const [cut, whole] = [
    await openDatabase({ url: proxy.url, connections: AT_ONCE }),
    await openDatabase({ url, connections: 2 }),
  ];
  closing.push(cut.close, whole.close);
  return { cut, whole, cuts: proxy.cuts, calm: () => (isCutting = false) };
}

describe('a connection to PostgreSQL that is cut at COMMIT', () => {
  it(`${CUT} times: what is said to be saved is, what is said not to be is not, and nothing is saved twice`, async () => {
    const { cut, whole, cuts } = await wired();
    const sofar = () => cuts.before + cuts.after + cuts.answered;
    const ids: string[] = [];
    const said = { saved: 0, no: 0, unknown: 0 };

    /** One change, sent under one id until it is known to be made. */
    const change = async () => {
      const id = randomUUID();
      ids.push(id);
      for (;;) {
        const row = { id, actorId: null, action: 'x', inputHash: 'x', receipt: {}, doneAt: 0 };
        const failure = await failureOf(cut.commit({ writes: [keepMutation(row)], events: [newEvent(id)] }));
        const isThere = await isEventId(whole, id);
        said[failure?.saved ?? 'saved'] += 1;
        if (failure?.saved !== 'unknown') expect([failure, isThere]).toEqual([failure, failure === null]);
        if (failure === null) return;
      }
    };
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (sofar() < CUT) await change();
      }),
    );
    expect(await whole.read.$count(whole.tables.events)).toBe(ids.length);
    expect(await whole.read.$count(whole.tables.mutations)).toBe(ids.length);
    expect(said.saved).toBe(ids.length);
    expect(said.no).toBeGreaterThan(0);
    expect(said.unknown).toBeLessThan(CUT / 20);
    for (const end of ENDS) expect(cuts[end], end).toBeGreaterThan(0);
    expect(await verifyRecord(whole, { verifier: null })).toMatchObject({ ok: true });
  }, 300_000);

  it('does not say that a change without an event was not saved, since nothing tells', async () => {
    const { cut } = await wired(['after']);
    const write = countAttempt('key', { now: 0, until: 1 });
    const failure = await cut.commit({ writes: [write], events: [] }).catch(databaseFailure);
    expect(failure).toMatchObject({ saved: 'unknown' });
  });

  it('leaves no doubled comment, search, evidence, claim or article', async () => {
    const { cut, whole, cuts, calm } = await wired();
    const room = await deskRoom(whole);
    const { articleId } = room;
    const id = await room.claim('resigned');
    const { captureId } = await room.withPost(room.ben, await room.claim('120,000'));
    const before = await counts(whole);
    const fingerprint = sha256Hex;
    const exact = (at: number) => ({ start: at, end: at + 8, exact: POST_TEXT.slice(at, at + 8) });

    const deeds: readonly ((n: number, key: string) => () => Promise<Result<unknown, Problem>>)[] = [
      (n, key) => () =>
        once('add-comment', addComment)(asked(room.ana, key), {
          id,
          ...commentInput.parse({ kind: 'comment', text: `Remark ${n}` }),
        }),
      (n, key) => () =>
        once('log-search', logSearch)(asked(room.ana, key), {
          id,
          ...searchInput.parse({ place: `Archive ${n}`, terms: 'ferry' }),
        }),
      (n, key) => () =>
        once('add-evidence', addEvidence)(asked(room.ana, key), {
          id,
          ...evidenceInput.parse({ captureId, stance: 'context', standing: 'secondary', ...exact(n) }),
        }),
      (_, key) => () =>
        once('add-claim', addClaim)(asked(room.edda, key), { id: articleId, ...claimAddInput.parse(NEW_CLAIM) }),
      (n, key) => () =>
        once('import-article', importArticle)(
          asked(room.edda, key),
          importForm.parse({ text: `Snow fell on Orvale on day ${n}. The mayor resigned.\n` }),
        ),
    ];
    const asked = (actor: typeof room.ana, key: string) => ({
      ...room.as(actor),
      db: cut,
      sent: { id: key, fingerprint },
    });
    /** As a browser does: once more under the same id while nobody could say; a double click besides. */
    const insist = async (deed: () => Promise<Result<unknown, Problem>>) => {
      for (let attempt = 0; attempt < 40; attempt += 1) {
        const [first, second] = await Promise.all([deed(), deed()].map((one) => one.catch(() => null)));
        if (first?.ok && second?.ok) return;
        const refused = [first, second].find((one) => one !== null && one !== undefined && !one.ok);
        if (refused && !refused.ok && refused.error.kind !== 'stale') throw new Error(refused.error.message);
      }
      throw new Error('This never went through.');
    };
    for (let n = 0; n < ROUNDS; n += 1) await Promise.all(deeds.map((deed) => insist(deed(n, randomUUID()))));
    calm();
    const after = await counts(whole);
    expect(
      Object.fromEntries(Object.entries(after).map(([table, count]) => [table, count - (before[table] ?? 0)])),
    ).toEqual({
      comments: ROUNDS,
      searches: ROUNDS,
      evidence: ROUNDS,
      articles: ROUNDS,
      mutations: ROUNDS * deeds.length,
      claimsAdded: ROUNDS,
    });
    expect(cuts.before + cuts.after + cuts.answered).toBeGreaterThan(ROUNDS);
    expect(await verifyRecord(whole, { verifier: null })).toMatchObject({ ok: true });
  });
});

/** null where it went through, also where that was known only when it was sent again. */
async function failureOf(commit: ReturnType<Db['commit']>): Promise<DatabaseFailure | null> {
  try {
    const result = await commit;
    if (!result.ok) expect(result.error.what).toBe('mutation');
    return null;
  } catch (error) {
    const failure = databaseFailure(error);
    if (failure === null) throw error;
    return failure;
  }
}

const ROUNDS = 12;
const NEW_CLAIM = { text: 'There is a ferry.', kind: 'event', spans: [{ start: 0, end: 15 }] };

async function counts({ read, tables }: Db): Promise<Record<string, number>> {
  const { comments, searches, evidence, articles, mutations } = tables;
  const claims = await read.select().from(tables.claims);
  return {
    comments: await read.$count(comments),
    searches: await read.$count(searches),
    evidence: await read.$count(evidence),
    articles: await read.$count(articles),
    mutations: await read.$count(mutations),
    claimsAdded: claims.filter((claim) => claim.madeBy === 'person').length,
  };
}
