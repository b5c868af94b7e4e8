import { expect, it } from 'vitest';
import { crossOrigin } from '#lib/web/same-origin.ts';

const PUBLIC = { publicUrl: 'https://desk.example.org', publicUrlGiven: true };
const LOCAL = { publicUrl: 'http://localhost:3000', publicUrlGiven: false };
const accepted = (env: typeof PUBLIC, headers: Record<string, string>) =>
  crossOrigin(new Headers(headers), env) === null;

it.each([
  [PUBLIC, { origin: 'https://desk.example.org' }],
  [PUBLIC, { origin: 'https://desk.example.org', 'sec-fetch-site': 'same-origin' }],
  [PUBLIC, { 'sec-fetch-site': 'same-origin' }],
  [LOCAL, { origin: 'http://localhost:3000', host: 'localhost:3000' }],
  [LOCAL, { origin: 'http://newsroom.lan:3000', host: 'newsroom.lan:3000' }],
])('takes a write from this site: %j %j', (env, headers) => {
  expect(accepted(env, headers as Record<string, string>)).toBe(true);
});

it.each([
  [PUBLIC, {}],
  [PUBLIC, { origin: 'null' }],
  [PUBLIC, { origin: 'http://desk.example.org' }],
  [PUBLIC, { origin: 'https://desk.example.org.evil.example' }],
  [PUBLIC, { origin: 'https://internal:3000', host: 'internal:3000' }],
  [PUBLIC, { origin: 'https://desk.example.org', 'sec-fetch-site': 'cross-site' }],
  [PUBLIC, { 'sec-fetch-site': 'none' }],
  [LOCAL, { origin: 'http://evil.example', host: 'localhost:3000' }],
  [LOCAL, { origin: 'not an origin', host: 'localhost:3000' }],
])('takes none from elsewhere: %j %j', (env, headers) => {
  expect(accepted(env, headers as Record<string, string>)).toBe(false);
});
