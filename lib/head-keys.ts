import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';
import { headStatement, type HeadSigner, type HeadVerifier, type SignedHead } from './core/log/signed-head.ts';

/** A public key as RFC 8037 writes it, with its thumbprint as id. */
export type HeadKey = { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string; readonly kid: string };

export type HeadKeys = HeadSigner & { readonly publicKey: HeadKey };

/**
 * The newsroom's key for signing heads of its log, made from the text of SIGNING_KEY: HKDF (RFC 5869) gives the 32 bytes
 * that Ed25519 (RFC 8032) begins with. So nothing but that text need be kept, and every instance signs alike.
 */
export function headKeys(secret: string): HeadKeys {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'second-source signed heads, Ed25519', 32));
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = jwkOf(createPublicKey(privateKey));
  const keyId = publicKey.kid;
  return {
    keyId,
    publicKey,
    sign: ({ sequence, hash }) => {
      const signature = sign(null, Buffer.from(headStatement({ sequence, hash })), privateKey).toString('base64url');
      return { sequence, hash, keyId, signature };
    },
  };
}

/** Checks signatures against keys that are known to be the newsroom's. */
export function headVerifier(keys: readonly Pick<HeadKey, 'kty' | 'crv' | 'x'>[]): HeadVerifier {
  const known = new Map(keys.map((key) => [thumbprint(key.x), createPublicKey({ key: { ...key }, format: 'jwk' })]));
  return { check: (head) => checked(head, known.get(head.keyId)) };
}

function checked(head: SignedHead, key: KeyObject | undefined): 'right' | 'wrong' | 'unknown' {
  if (!key) return 'unknown';
  const signature = Buffer.from(head.signature, 'base64url');
  return verify(null, Buffer.from(headStatement(head)), key, signature) ? 'right' : 'wrong';
}

/** The PKCS #8 frame of an Ed25519 key (RFC 8410), up to its 32 bytes. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

function jwkOf(key: KeyObject): HeadKey {
  const { x } = key.export({ format: 'jwk' });
  if (x === undefined) throw new Error('An Ed25519 key always has an x.');
  return { kty: 'OKP', crv: 'Ed25519', x, kid: thumbprint(x) };
}

/** RFC 7638: the hash of the members that make the key, in the order of their names. */
const thumbprint = (x: string): string =>
  createHash('sha256')
    .update(JSON.stringify({ crv: 'Ed25519', kty: 'OKP', x }))
    .digest('base64url');
