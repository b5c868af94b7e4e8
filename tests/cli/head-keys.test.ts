import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { headKeys, headVerifier } from '#lib/head-keys.ts';

const SECRET = 'the secret of a newsroom, long enough to be one';
const HEAD = { sequence: 7, hash: 'a'.repeat(64) };

it('makes the same key and the same signature of the same secret each time', () => {
  const [one, again] = [headKeys(SECRET), headKeys(SECRET)];
  expect(again.publicKey).toEqual(one.publicKey);
  expect(again.sign(HEAD)).toEqual(one.sign(HEAD));
  expect(headKeys(`${SECRET}!`).keyId).not.toBe(one.keyId);
});

it('names a key by its thumbprint (RFC 7638)', () => {
  const { keyId, publicKey } = headKeys(SECRET);
  const members = `{"crv":"Ed25519","kty":"OKP","x":"${publicKey.x}"}`;
  expect(keyId).toBe(createHash('sha256').update(members).digest('base64url'));
  expect(publicKey.kid).toBe(keyId);
});

it('says whether a signature is right, wrong, or of a key that is not known', () => {
  const keys = headKeys(SECRET);
  const signed = keys.sign(HEAD);
  const { check } = headVerifier([keys.publicKey]);
  expect(check(signed)).toBe('right');
  expect(check({ ...signed, sequence: 8 })).toBe('wrong');
  expect(check({ ...signed, hash: 'b'.repeat(64) })).toBe('wrong');
  expect(check({ ...signed, signature: 'x' })).toBe('wrong');
  expect(check(headKeys('another secret that is long enough too').sign(HEAD))).toBe('unknown');
});
