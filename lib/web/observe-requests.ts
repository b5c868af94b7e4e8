import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Log } from '#lib/log.ts';
import type { Metrics } from '#lib/metrics/metrics.ts';
import { enterRequest } from '#lib/request.ts';
import type { RequestsInHand } from '#lib/requests-in-hand.ts';
import type { PatternOf } from './route-patterns.ts';

type Observers = {
  /** How many proxies of our own stand in front. Only they may say which id a request has. */
  readonly proxyHops: number;
  readonly log: Pick<Log, 'debug'>;
  /** null: nobody asks for figures, and none are kept. */
  readonly metrics: Metrics | null;
  readonly inHand: RequestsInHand;
  readonly patternOf: PatternOf;
};

/** Gives every request its id before Next sees it, and tells log and metrics when it was answered. */
export function observeRequests({ proxyHops, log, metrics, inHand, patternOf }: Observers): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Start;
    const id = (proxyHops > 0 && idFrom(request)) || crypto.randomUUID();
    request.headers[ID_HEADER] = id;
    response.setHeader(ID_HEADER, id);
    enterRequest({ id, response });
    inHand.add(response, server);
    const since = performance.now();
    response.once('close', () => {
      const status = response.writableFinished ? response.statusCode : 'aborted';
      const method = METHODS.has(request.method ?? '') ? (request.method ?? '') : 'other';
      const [route, ms] = [patternOf(request.url ?? ''), performance.now() - since];
      metrics?.answered({ route, method, status, ms });
      // Paths hold ids and queries hold tokens: the pattern is enough to find one's way.
      log.debug({ requestId: id, method, route, status, ms: Math.round(ms) }, 'answered');
    });
  });
}

type Start = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly server: Server };

const ID_HEADER = 'x-request-id';
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Whatever a proxy names its requests by, as long as it is fit for a line of a log. */
function idFrom({ headers }: IncomingMessage): string | null {
  const given = headers[ID_HEADER];
  return typeof given === 'string' && /^[\w.:+/=-]{1,100}$/.test(given) ? given : null;
}
