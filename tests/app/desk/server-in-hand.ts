import { vi } from 'vitest';

/** A server whose every answer waits until the test gives it, so that what happens meanwhile can be looked at. */
export function serverInHand() {
  const asked: {
    readonly path: string;
    readonly id: string | null;
    readonly input: unknown;
    readonly answer: (reply: unknown) => void;
  }[] = [];
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const reply = new Promise<unknown>((resolve, reject) => {
      const answer = (value: unknown) => (value === UNHEARD ? reject(new TypeError('fetch failed')) : resolve(value));
      const id = new Headers(init.headers).get('idempotency-key');
      asked.push({ path, id, input: typeof init.body === 'string' ? JSON.parse(init.body) : null, answer });
    });
    return reply.then((value) => Response.json(value));
  });
  const last = (part: string) => asked.findLast(({ path }) => path.includes(part));
  return {
    /** How often a path with these words was asked. */
    count: (part: string) => asked.filter(({ path }) => path.includes(part)).length,
    inputOf: (part: string) => last(part)?.input,
    /** The ids under which a path with these words was asked, in order. */
    idsOf: (part: string) => asked.filter(({ path }) => path.includes(part)).map(({ id }) => id),
    answer: async (part: string, value: unknown) => {
      last(part)?.answer(value === UNHEARD ? UNHEARD : { ok: true, value });
      await quiet();
    },
    refuse: async (part: string, message: string, kind = 'refused') => {
      last(part)?.answer({ ok: false, problem: { kind, message } });
      await quiet();
    },
  };
}

/** The answer that never comes: the network is away. */
export const UNHEARD = Symbol('unheard');

/** Until everything that can go on without an answer has gone on. */
export const quiet = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
