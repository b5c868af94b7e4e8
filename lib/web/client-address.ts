import type { IncomingMessage } from 'node:http';

/** Overwritten on every request before Next sees it, so a client cannot set it. */
const ADDRESS_HEADER = 'x-second-source-address';

/**
 * Marks a request with the network address that it comes from. Next hands on only headers, and lets a client's own
 * X-Forwarded-For stand, with which anybody could be a new address on each attempt.
 * @param proxyHops how many proxies of our own stand in front; each appends the address that it was called from
 */
export function markAddress({ headers, socket }: IncomingMessage, proxyHops: number): void {
  const forwarded = String(headers['x-forwarded-for'] ?? '').split(',');
  const behindProxies = proxyHops > 0 ? forwarded.at(-proxyHops)?.trim() : undefined;
  headers[ADDRESS_HEADER] = behindProxies || (socket.remoteAddress ?? 'unknown');
}

/** The address that the request came from, or `unknown`, which is then one address for all. */
export const clientAddress = (headers: Headers): string => network(headers.get(ADDRESS_HEADER) ?? 'unknown');

/** One household or server holds a whole /64 of IPv6 addresses, so the first four groups count as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}
