import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientAddress } from '#lib/web/client-address.ts';
import { receiveRequests } from '#lib/web/receive-requests.ts';

const seen: Headers[] = [];
const server = createServer((asked, answer) => {
  seen.push(new Headers(asked.headers as Record<string, string>));
  answer.end();
});

beforeAll(async () => {
  receiveRequests({ proxyHops: 2, secure: false, publicUrl: 'http://localhost:3000', publicUrlGiven: false });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());

async function addressWith(headers: Record<string, string>): Promise<string> {
  const { port } = server.address() as AddressInfo;
  await new Promise((done) =>
    request({ port, host: '127.0.0.1', headers }, (answer) => answer.resume().on('end', done)).end(),
  );
  return clientAddress(seen.at(-1) ?? new Headers());
}

it('is the one that our own proxies saw, whatever the client put before it', async () => {
  expect(await addressWith({ 'x-forwarded-for': '6.6.6.6, 192.0.2.7, 10.0.0.1' })).toBe('192.0.2.7');
});

it('is the connection’s own where the proxies said nothing', async () => {
  expect(await addressWith({})).toBe('127.0.0.1');
});

it.each([
  ['192.0.2.7:51234', '192.0.2.7'],
  ['[2001:db8:1:2::7]:51234', '2001:db8:1:2'],
  ['[2001:db8:1:2::7]', '2001:db8:1:2'],
  ['"[2001:db8:1:2::7]:443"', '2001:db8:1:2'],
  ['"192.0.2.7:443"', '192.0.2.7'],
  ['2001:0DB8:0001:2::7', '2001:db8:1:2'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::ffff:c000:207', '192.0.2.7'],
  ['192.0.2.7:abc', '192.0.2.7'],
  ['[2001:db8:1:2::7]:abc', '2001:db8:1:2'],
  ['192.000.002.007', '192.0.2.7'],
  ['192.000.002.007:0080', '192.0.2.7'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['[fe80::1%25eth0]:80', 'fe80:0:0:0'],
])('is read from what a proxy writes: %s', async (entry, address) => {
  expect(await addressWith({ 'x-forwarded-for': `6.6.6.6, ${entry}, 10.0.0.1` })).toBe(address);
});

it.each([
  ...['unknown', '_hidden', 'for=192.0.2.7', '192.0.2', '1.2.3.4.5:80', '[192.0.2.7', '<script>', '192.0.2.7;x'],
  ...['006.6.6.999', '192.0.2.7:a b', '0x7f.0.0.1', ':80'],
])('is one for all, and not the proxy’s own, where a proxy wrote no address: %s', async (entry) => {
  expect(await addressWith({ 'x-forwarded-for': `6.6.6.6, ${entry}, 10.0.0.1` })).toBe('unreadable');
});

it('is the same whatever port the connection to the proxy had', async () => {
  const ports = [1024, 40_000, 65_535].map((port) => addressWith({ 'x-forwarded-for': `192.0.2.7:${port}, 10.0.0.1` }));
  expect(new Set(await Promise.all(ports)).size).toBe(1);
});

it('does not count empty elements', async () => {
  expect(await addressWith({ 'x-forwarded-for': '6.6.6.6, ,192.0.2.7,, 10.0.0.1,' })).toBe('192.0.2.7');
  expect(await addressWith({ 'x-forwarded-for': ', ,' })).toBe('127.0.0.1');
});

it('cannot be set by the client', async () => {
  expect(await addressWith({ 'x-second-source-address': '6.6.6.6' })).toBe('127.0.0.1');
});

it.each([
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('counts %s as %s', (address, network) => {
  expect(clientAddress(new Headers({ 'x-second-source-address': address }))).toBe(network);
});
