import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { enterRequest } from '#lib/request.ts';
import { goneSignal } from '#lib/web/gone-signal.ts';

describe('the signal of a page', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** A server that gives the signal of its one request before it answers, if it does. */
  async function serving(answers: boolean) {
    const { promise: signal, resolve } = Promise.withResolvers<AbortSignal | undefined>();
    const { promise: closed, resolve: close } = Promise.withResolvers<void>();
    const listening = createServer((_, response) => {
      enterRequest({ id: 'one', response });
      response.once('close', close);
      resolve(goneSignal());
      if (answers) response.end('here');
    });
    server = listening;
    await new Promise<void>((ready) => listening.listen(0, '127.0.0.1', ready));
    const { port } = listening.address() as AddressInfo;
    return { url: `http://127.0.0.1:${port}/`, signal, closed };
  }

  it('fires when the browser goes away before it has its answer', async () => {
    const { url, signal, closed } = await serving(false);
    const browser = new AbortController();
    const asked = fetch(url, { signal: browser.signal }).catch(() => null);
    expect((await signal)?.aborted).toBe(false);
    browser.abort();
    await Promise.all([asked, closed]);
    expect((await signal)?.aborted).toBe(true);
  });

  it('does not fire for one that was answered', async () => {
    const { url, signal, closed } = await serving(true);
    await (await fetch(url, { headers: { connection: 'close' } })).text();
    await closed;
    expect((await signal)?.aborted).toBe(false);
  });

  it('is none outside of requests', () => {
    expect(goneSignal()).toBeUndefined();
  });
});
