import { createServer } from 'node:net';
import { CannotStart } from './core/cannot-start.ts';

type Listening = { readonly host: string; readonly port: number };

/**
 * Asks for the port before anything else is touched: whoever starts a second server on the same database shall not bring
 * it up to date under the first.
 * @throws CannotStart where the server could not listen there
 */
export async function demandFreePort({ host, port }: Listening): Promise<void> {
  const code = await listeningFault({ host, port });
  if (code === null) return;
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken. Stop what listens there, or choose another port: PORT=${port + 1}.`,
    EACCES: `this user may not listen on port ${port}. Choose one from 1024 on (PORT=3000) and put a proxy in front.`,
    EADDRNOTAVAIL: `${host} is no address of this machine. Correct HOST, or leave it out to listen on all of them.`,
    ENOTFOUND: `there is no host ${host}. Correct HOST, or leave it out to listen on every address.`,
  };
  throw new CannotStart(words[code] ?? `nothing can listen on ${host}, port ${port} (${code}). Correct HOST and PORT.`);
}

function listeningFault({ host, port }: Listening): Promise<string | null> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    probe.listen({ host, port }, () => probe.close(() => done(null)));
  });
}
