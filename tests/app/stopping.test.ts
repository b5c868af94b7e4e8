import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { copyApp, type AppCopy, type AppServer } from './support/app-server.ts';
import { DeskVisitor } from './support/desk-visitor.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';

let app: AppCopy;
let newsroom: Newsroom;
beforeAll(async () => {
  app = copyApp();
  newsroom = await openNewsroom();
});
afterAll(async () => {
  app.remove();
  await newsroom.close();
});

const start = () => app.start({ ...newsroom.env, LOG_LEVEL: 'info' });

/** Sends a comment that waits behind another process's lock; `letGo` gives the lock back. */
async function commentInHand(server: AppServer) {
  const visitor = new DeskVisitor(server.origin, await newsroom.cookie('a reviewer'));
  const other = new Database(`${newsroom.env['DATA_DIR'] ?? ''}/second-source.db`);
  other.exec('BEGIN IMMEDIATE');
  const answer = visitor.post(`/api/claims/${newsroom.ids['claim']}/comments`, {
    kind: 'comment',
    text: server.origin,
  });
  await wait(500);
  return {
    answer,
    letGo: () => {
      other.exec('ROLLBACK');
      other.close();
    },
  };
}

const stored = async (server: AppServer) => {
  const { comments } = newsroom.db.tables;
  return (await newsroom.db.read.select({ text: comments.text }).from(comments)).some(
    ({ text }) => text === server.origin,
  );
};

describe.each(['SIGTERM', 'SIGINT'] as const)('on %s', (signal) => {
  it('what is in hand is finished, answered and stored, nobody else is let in, and the status is 0', async () => {
    const server = await start();
    const { answer, letGo } = await commentInHand(server);
    process.kill(server.pid, signal);
    await vi.waitFor(() => expect(server.output()).toContain('"msg":"stopping'));
    await expect(fetch(`${server.origin}/sign-in`)).rejects.toThrow();
    letGo();
    expect((await answer).status).toBe(200);
    expect(await server.ended).toBe(0);
    expect(await stored(server)).toBe(true);
    expect(server.output()).toContain('"msg":"stopped"');
  });

  it('an idle server ends at once with 0, connections that wait for a next request included', async () => {
    const server = await start();
    const socket = connect({ port: Number(new URL(server.origin).port), host: '127.0.0.1' });
    await once(socket, 'connect');
    socket.write('GET /api/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await once(socket, 'data');
    const since = performance.now();
    process.kill(server.pid, signal);
    expect(await server.ended).toBe(0);
    expect(performance.now() - since).toBeLessThan(4000);
    socket.destroy();
  });
});

it('is not ready any more while it stops, on a connection that it still has', async () => {
  const server = await start();
  const { answer, letGo } = await commentInHand(server);
  const socket = connect({ port: Number(new URL(server.origin).port), host: '127.0.0.1' });
  await once(socket, 'connect');
  // Half a request, so that the connection is not idle when the server stops.
  socket.write('GET /api/health/ready HTTP/1.1\r\n');
  await wait(100);
  process.kill(server.pid, 'SIGTERM');
  await vi.waitFor(() => expect(server.output()).toContain('"msg":"stopping'));
  socket.write('Host: localhost\r\n\r\n');
  const said = await text(socket);
  expect(said).toMatch(/^HTTP\/1\.1 503 /);
  expect(said).toContain('The server is stopping.');
  expect(said.toLowerCase()).toContain('connection: close');
  letGo();
  expect((await answer).status).toBe(200);
  expect(await server.ended).toBe(0);
});

it('a second signal ends it at once', async () => {
  const server = await start();
  const { answer, letGo } = await commentInHand(server);
  const gone = answer.catch(() => 'gone');
  process.kill(server.pid, 'SIGTERM');
  await vi.waitFor(() => expect(server.output()).toContain('"msg":"stopping'));
  process.kill(server.pid, 'SIGTERM');
  expect(await server.ended).toBe(130);
  expect(await gone).toBe('gone');
  letGo();
});
