import type { Server, ServerResponse } from 'node:http';

/** What a server has begun to answer and not finished. */
export type RequestsInHand = {
  readonly add: (response: ServerResponse, server: Server) => void;
  readonly size: () => number;
  /**
   * Takes no more connections, lets each end with the answer that it waits for, and resolves when all have ended or it
   * has been waited long enough.
   * @returns how many were not finished
   */
  readonly finish: (withinMs: number) => Promise<number>;
};

export function requestsInHand(): RequestsInHand {
  const open = new Set<ServerResponse>();
  const servers = new Set<Server>();
  let finishing = false;
  return {
    add: (response, server) => {
      servers.add(server);
      open.add(response);
      response.once('close', () => open.delete(response));
      if (finishing) response.setHeader('connection', 'close');
    },
    size: () => open.size,
    finish: async (withinMs) => {
      finishing = true;
      for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
      for (const server of servers) server.close();
      const limit = performance.now() + withinMs;
      while (open.size > 0 && performance.now() < limit) {
        await new Promise((done) => setTimeout(done, 20));
        // A connection whose answer had begun before would be kept open for the next request.
        for (const server of servers) server.closeIdleConnections();
      }
      return open.size;
    },
  };
}
