import type { IncomingMessage } from 'node:http';
import { headers } from 'next/headers';
import { runtime, type Runtime } from '#lib/runtime.ts';

/** Where this site is reached, for links that leave it: the PUBLIC_URL, else the name by which this request came. */
export async function publicOrigin(): Promise<string> {
  const { env } = await runtime();
  const host = (await headers()).get('host');
  return env.publicUrlGiven || !host ? env.publicUrl : `http://${host}`;
}

/**
 * Gives a request the host and the scheme of the PUBLIC_URL, whatever a proxy or a client says of them: nginx sends the
 * name of its upstream as Host unless it is told otherwise, and Next refuses every form whose Origin is not the Host.
 * Without a PUBLIC_URL, it is the Host alone: what a client says was forwarded is its own word.
 */
export function markOrigin(request: IncomingMessage, { publicUrl, publicUrlGiven }: Pick<Runtime['env'], Named>): void {
  const { headers } = request;
  if (publicUrlGiven) headers.host = new URL(publicUrl).host;
  delete headers['x-forwarded-port'];
  delete headers.forwarded;
  headers['x-forwarded-host'] = headers.host ?? new URL(publicUrl).host;
  headers['x-forwarded-proto'] = publicUrlGiven && publicUrl.startsWith('https:') ? 'https' : 'http';
}

type Named = 'publicUrl' | 'publicUrlGiven';
