import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { verifyRecord } from '#lib/workflow/log/verify-record.ts';
import { copyApp } from '../app/support/app-server.ts';
import { DeskVisitor } from '../app/support/desk-visitor.ts';
import { openNewsroom } from '../app/support/newsroom.ts';
import { diceOf } from '../support/dice.ts';
import { dropPostgresDatabases, newPostgresDatabase } from '../support/postgres-database.ts';

const ROUNDS = 12;
const TEXT = 'The harbour council approved a second ferry on Tuesday. It will cost 4 million crowns, officials said.\n';

afterAll(dropPostgresDatabases);

type Asked = { readonly origin: string; readonly cookie: string; readonly path: string; readonly body: unknown };

/** Sends a change and goes away before an answer can come: at once, or while the server is at it. */
function sendAndLeave({ origin, cookie, path, body }: Asked, id: string, afterMs: number): Promise<void> {
  return new Promise((gone) => {
    const headers = { cookie, origin, 'content-type': 'application/json', 'idempotency-key': id };
    const sent = request(new URL(path, origin), { method: 'POST', headers });
    sent.on('error', () => undefined).on('close', () => gone());
    sent.end(JSON.stringify(body), () => void wait(afterMs).then(() => sent.destroy()));
  });
}

describe.each(['sqlite', 'postgres'] as const)('clients that go away before the answer, on %s', (engine) => {
  it('and ask again have changed one thing', async () => {
    const newsroom = await openNewsroom(engine === 'postgres' ? await newPostgresDatabase() : undefined);
    const app = copyApp();
    const server = await app.start(newsroom.env);
    const dice = diceOf(23);
    try {
      const { db } = newsroom;
      const cookie = await newsroom.cookie('a reviewer');
      const visitor = new DeskVisitor(server.origin, cookie);
      const [article, claim] = [newsroom.ids['article'], newsroom.ids['claim']];
      const source = await visitor.must('/api/sources', { name: 'Times', kind: 'outlet', articleId: article });
      const { sourceId } = source;
      const { captureId } = await visitor.must('/api/captures', { articleId: article, sourceId, text: TEXT });
      const rows = await db.read.select().from(db.tables.claims);
      const spans = rows.find((row) => row.id === claim)?.spans ?? [];
      const pin = (n: number) => ({ captureId, stance: 'context', standing: 'secondary', ...wordsAt(n) });
      const deeds: readonly ((n: number) => readonly [string, unknown])[] = [
        (n) => [`/api/claims/${claim}/comments`, { kind: 'comment', text: `Remark ${n}` }],
        (n) => [`/api/claims/${claim}/searches`, { place: `Archive ${n}`, terms: 'ferry' }],
        (n) => [`/api/claims/${claim}/evidence`, pin(n)],
        (n) => [`/api/articles/${article}/claims`, { text: `Added ${n}.`, kind: 'event', spans }],
        (n) => ['/api/captures', { articleId: article, sourceId, text: `${TEXT}Edition ${n}.\n` }],
      ];
      const counts = async () => {
        const { comments, searches, evidence, captures, claims, mutations } = db.tables;
        const tables = [comments, searches, evidence, captures, claims, mutations];
        return Promise.all(tables.map((table) => db.read.$count(table)));
      };
      const before = await counts();
      for (let n = 0; n < ROUNDS; n += 1) {
        await Promise.all(
          deeds.map(async (deed) => {
            const [path, body] = deed(n);
            const id = randomUUID();
            const asked = { origin: server.origin, cookie, path, body };
            for (let times = dice.below(3); times >= 0; times -= 1) await sendAndLeave(asked, id, dice.below(60));
            const answer = await heard(() => visitor.post(path, body, id));
            expect(answer, path).toMatchObject({ status: 200 });
          }),
        );
      }
      const more = (await counts()).map((count, at) => count - (before[at] ?? 0));
      expect(more).toEqual([ROUNDS, ROUNDS, ROUNDS, ROUNDS, ROUNDS, ROUNDS * deeds.length]);
      expect(await verifyRecord(db, { verifier: null })).toMatchObject({ ok: true });
    } finally {
      await server.stop();
      app.remove();
      await newsroom.close();
    }
  });
});

/** Asks until it is not somebody else's turn: many write on one claim here, and each adds to what is there. */
async function heard<T extends { readonly status: number }>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (answer.status !== 409 || attempt === 20) return answer;
  }
}

function wordsAt(n: number) {
  return { start: n, end: n + 9, exact: TEXT.slice(n, n + 9) };
}
