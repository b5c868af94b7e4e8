import { afterAll, beforeAll, expect, it } from 'vitest';
import { headKeys } from '#lib/head-keys.ts';
import { publishedSchema, SCHEMA_NAMES } from '#lib/schema/published.ts';
import { startApp, type AppServer } from './support/app-server.ts';
import { openNewsroom, type Newsroom } from './support/newsroom.ts';

const SIGNING_KEY = 'the secret of a newsroom, long enough to be one';
let newsroom: Newsroom;
let app: AppServer;
beforeAll(async () => {
  newsroom = await openNewsroom();
  app = await startApp({ ...newsroom.env, SIGNING_KEY });
});
afterAll(async () => {
  await app.stop();
  await newsroom.close();
});

it('gives everybody the public key that signs the log', async () => {
  const response = await fetch(`${app.origin}/.well-known/second-source-key.json`, { redirect: 'manual' });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ ...headKeys(SIGNING_KEY).publicKey, use: 'sig', alg: 'EdDSA' });
});

it.each(SCHEMA_NAMES)('gives everybody the schema of a %s, as the command line prints it', async (name) => {
  const response = await fetch(`${app.origin}/api/schema/${name}`);
  expect(response.headers.get('content-type')).toBe('application/schema+json');
  expect(await response.text()).toBe(publishedSchema(name));
});

it('knows no other schema', async () => {
  expect((await fetch(`${app.origin}/api/schema/users`)).status).toBe(404);
});
