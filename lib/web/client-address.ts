import type { IncomingMessage } from 'node:http';
import { isIP, SocketAddress } from 'node:net';

/** Overwritten on every request before Next sees it, so a client cannot set it. */
const ADDRESS_HEADER = 'x-second-source-address';

/**
 * Marks a request with the network address that it comes from. Next hands on only headers, and lets a client's own
 * X-Forwarded-For stand, with which anybody could be a new address on each attempt.
 * @param proxyHops how many proxies of our own stand in front; each appends the address that it was called from
 */
export function markAddress({ headers, socket }: IncomingMessage, proxyHops: number): void {
  // Empty elements of a list say nothing (RFC 9110, section 5.6.1.2).
  const forwarded = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .filter((entry) => entry.trim() !== '');
  const entry = proxyHops > 0 ? forwarded.at(-proxyHops) : undefined;
  headers[ADDRESS_HEADER] = entry === undefined ? (socket.remoteAddress ?? 'unknown') : bareAddress(entry);
}

/** The address that the request came from, or `unknown`, which is then one address for all. */
export const clientAddress = (headers: Headers): string => network(headers.get(ADDRESS_HEADER) ?? 'unknown');

/**
 * The address in an entry as proxies write it: `192.0.2.7`, with a port behind it (Azure, HAProxy), in brackets or in
 * quotation marks (RFC 7239). The port is another one for each connection and would make everybody somebody new.
 * @returns one and the same for all that is no address: no client can make up new ones, nor shut out those who come
 * from the proxy's own
 */
function bareAddress(entry: string): string {
  const plain = entry.trim().replace(/^"(.*)"$/, '$1');
  const [, inBrackets] = /^\[([^\]]*)\](?::\w*)?$/.exec(plain) ?? [];
  const [, beforePort] = /^([\d.]+):\w*$/.exec(plain) ?? [];
  // A zone (`fe80::1%eth0`) names a network card of the proxy.
  const withoutZone = (inBrackets ?? beforePort ?? plain).replace(/%.*$/s, '');
  // Some write `006.6.6.6`, in figures of ten.
  const address = withoutZone.includes(':') ? withoutZone : withoutZone.replaceAll(/\b0+(?=\d)/g, '');
  const version = isIP(address);
  if (version === 0) return 'unreadable';
  // In one spelling: `2001:DB8::1` and `2001:0db8:0:0::1` are one address.
  return version === 6 ? new SocketAddress({ address, family: 'ipv6' }).address : address;
}

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
