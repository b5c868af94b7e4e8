import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** Where a connection is cut: nowhere, before COMMIT gets through, right after it, or when its answer is on the way back. */
export const CUTS = ['nowhere', 'before', 'after', 'answered'] as const;
export type Cut = (typeof CUTS)[number];

/**
 * A wire to a PostgreSQL server that is cut at COMMIT.
 * @param cutAt asked at each COMMIT
 */
export async function cuttingProxy(url: string, cutAt: () => Cut) {
  const target = new URL(url);
  const cuts: Record<Cut, number> = { nowhere: 0, before: 0, after: 0, answered: 0 };
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const backend = connect(Number(target.port), target.hostname);
    for (const socket of [client, backend]) {
      open.add(socket);
      socket.setNoDelay(true).on('error', () => undefined);
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        backend.destroy();
      });
    }
    let cut: Cut = 'nowhere';
    client.on('data', (sent) => {
      if (sent.includes(COMMIT)) {
        cut = cutAt();
        cuts[cut] += 1;
      }
      if (cut === 'before') return void client.destroy();
      backend.write(sent, () => cut === 'after' && client.destroy());
    });
    backend.on('data', (answer) => {
      if (cut === 'answered') client.destroy();
      else client.write(answer);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    /** How often it was cut, and where. */
    cuts,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

/** The simple query, with its length before it and its zero after it. */
const COMMIT = Buffer.from('Q\0\0\0\x0bCOMMIT\0', 'latin1');
