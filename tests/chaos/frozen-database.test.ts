import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startApp, type AppServer } from '../app/support/app-server.ts';
import { DeskVisitor } from '../app/support/desk-visitor.ts';
import { openNewsroom, type Newsroom } from '../app/support/newsroom.ts';
import { startPostgres, type PostgresServer } from '../support/postgres-server.ts';

let postgres: PostgresServer;
let newsroom: Newsroom;
let app: AppServer;
beforeAll(async () => {
  postgres = await startPostgres();
  newsroom = await openNewsroom(postgres.url);
  app = await startApp(newsroom.env);
});
afterAll(async () => {
  postgres.thaw();
  await app.stop();
  await newsroom.close();
  await postgres.stop();
});

const ready = async () => (await fetch(`${app.origin}/api/health/ready`)).status;

/** More than wait for a connection, and then for an answer, take together; less than a browser waits. */
const LONGEST_MS = 90_000;

it('frozen, holds nobody for ever: each is told in words, and all goes on when it does', async () => {
  const [reviewer, editor] = [await newsroom.cookie('a reviewer'), await newsroom.cookie('an editor')];
  const visitor = new DeskVisitor(app.origin, reviewer);
  const comment = (text: string) =>
    visitor.post(`/api/claims/${newsroom.ids['claim']}/comments`, { kind: 'comment', text });
  expect((await comment('before')).status).toBe(200);
  expect(await ready()).toBe(200);

  postgres.freeze();
  await wait(1100);
  const since = performance.now();
  const posts = Array.from({ length: 20 }, (_, n) => comment(`frozen ${n}`));
  const page = fetch(`${app.origin}/queue`, { headers: { cookie: editor } });

  const probes = await Promise.all(Array.from({ length: 100 }, ready));
  expect(new Set(probes)).toEqual(new Set([503]));
  expect(performance.now() - since).toBeLessThan(6000);
  expect((await fetch(`${app.origin}/api/health/live`)).status).toBe(200);

  for (const answer of await Promise.all(posts)) {
    expect(answer.status).toBe(503);
    expect(answer.problem?.message).toMatch(
      /^The database (does not answer in time|cannot be reached)\. .* Error \S+\.$/,
    );
  }
  // Whoever quotes the error names the lines of the log.
  const quoted = await fetch(`${app.origin}/api/articles/${newsroom.ids['article']}/desk`, {
    headers: { cookie: editor },
  });
  const requestId = quoted.headers.get('x-request-id');
  expect(await quoted.text()).toContain(`Error ${requestId}.`);
  await vi.waitFor(() => expect(app.output()).toContain(`"requestId":"${requestId}"`));

  const shown = await page;
  expect(shown.status).toBe(503);
  expect(await shown.text()).toMatch(/database (late|unreachable) [0-9a-f-]{36}/);
  expect(performance.now() - since).toBeLessThan(LONGEST_MS);

  postgres.thaw();
  await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: LONGEST_MS, interval: 500 });
  expect((await comment('after')).status).toBe(200);
  // What a statement was about is in no line, neither of ours nor of Next's.
  expect(app.output()).toContain('"msg":"the database failed"');
  expect(app.output()).not.toMatch(/params|frozen \d/);

  const { comments } = newsroom.db.tables;
  const texts = (await newsroom.db.read.select({ text: comments.text }).from(comments)).map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('frozen'))).toEqual([]);
});
