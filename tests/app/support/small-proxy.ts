import { createServer, request as ask, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a server in front of ours hands a request on, as each does when nobody told it otherwise. */
export const PROXIES = {
  /** `proxy_pass http://upstream;` and nothing else: Host is the upstream's name. */
  nginx: ({ host }, upstream) => ({ host: upstream, connection: 'close', [CAME_FOR]: host }),
  /** `reverse_proxy upstream`: Host as it came, and the three headers. */
  Caddy: ({ host }) => ({
    host,
    'x-forwarded-for': '192.0.2.7',
    'x-forwarded-host': host,
    'x-forwarded-proto': 'https',
  }),
  /** `ProxyPass / http://upstream/`: the upstream's name, and the browser's in a header. */
  Apache: ({ host }, upstream) => ({ host: upstream, 'x-forwarded-for': '192.0.2.7', 'x-forwarded-host': host }),
  /** A tunnel: nothing is changed. */
  none: ({ host }) => ({ host }),
} as const satisfies Record<string, Rewrite>;
export type ProxyKind = keyof typeof PROXIES;

type Rewrite = (asked: { readonly host: string }, upstream: string) => IncomingHttpHeaders;
/** Only so that a test sees what the browser had asked for. */
const CAME_FOR = 'x-came-for';

export type SmallProxy = { readonly port: number; readonly stop: () => Promise<void> };

/** Passes requests on to `upstream()`, an origin, in the way of `kind()`. */
export async function startProxy(upstream: () => string, kind: () => ProxyKind): Promise<SmallProxy> {
  const server = createServer((asked, answer) => {
    const { host, hostname, port } = new URL(upstream());
    const headers = { ...asked.headers, ...PROXIES[kind()]({ host: asked.headers.host ?? '' }, host) };
    const passed = ask({ hostname, port, path: asked.url, method: asked.method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { port, stop };
}
