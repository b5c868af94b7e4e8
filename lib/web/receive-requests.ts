import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MUTATION_HEADER } from '#lib/core/mutation.ts';
import type { Runtime } from '#lib/runtime.ts';
import { markAddress } from './client-address.ts';
import { DATA_POLICY } from './content-policy.ts';
import { markOrigin } from './public-origin.ts';
import { requestPath } from './request-path.ts';
import { PATH_HEADER } from './return-path.ts';
import { NONCE_HEADER, POLICY_HEADER, securityHeaders } from './security-headers.ts';

/**
 * Node tells of every request before Next sees it. Here each gets what only we know: the address that it came from, its
 * own path, the content policy; and its answer gets the headers that all answers have. In proxy.ts the same would cost
 * more than most requests do themselves, because Next makes a second request and a second answer for a proxy.
 */
export function receiveRequests(env: Surroundings): void {
  const { proxyHops, secure } = env;
  const development = process.env.NODE_ENV === 'development';
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    markAddress(request, proxyHops);
    markOrigin(request, env);
    request.url = requestPath(request.url);
    // A Request of the fetch standard cannot be a TRACE, and Next fails on it: nothing here answers one either way.
    if (request.method === 'TRACE') request.method = 'OPTIONS';
    // An empty id is refused as malformed, whatever becomes of an empty header on its way to a route.
    if (request.headers[MUTATION_HEADER] === '') request.headers[MUTATION_HEADER] = 'empty';
    request.headers[PATH_HEADER] = request.url;
    const nonce = crypto.randomUUID();
    const headers = securityHeaders({ nonce, secure, development });
    request.headers[POLICY_HEADER] = headers[POLICY_HEADER];
    request.headers[NONCE_HEADER] = nonce;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Here and not in a route: Next leaves a header alone that an answer has already.
    if (request.url.startsWith('/api/')) response.setHeader(POLICY_HEADER, DATA_POLICY);
  });
}

type Surroundings = Pick<Runtime['env'], 'proxyHops' | 'secure' | 'publicUrl' | 'publicUrlGiven'>;
