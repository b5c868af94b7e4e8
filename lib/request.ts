import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';

/** The request in whose course something happens. */
export type CurrentRequest = {
  /** In each of its lines in the log, in the headers of its answer, and in the words of an error. */
  readonly id: string;
  readonly response: ServerResponse;
};

// The code of a server is bundled more than once, and each bundle would have a storage of its own.
const held = globalThis as { secondSourceRequests?: AsyncLocalStorage<CurrentRequest> };
const requests = (held.secondSourceRequests ??= new AsyncLocalStorage<CurrentRequest>());

/** From here on, all that this request sets going is done in its course. */
export const enterRequest = (request: CurrentRequest): void => requests.enterWith(request);

/** null outside of requests, as at the start. */
export const currentRequest = (): CurrentRequest | null => requests.getStore() ?? null;
