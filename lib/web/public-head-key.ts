import { runtime } from '#lib/runtime.ts';

/** The newsroom's public key as a JWK (RFC 7517, 8037). */
export async function publicHeadKey() {
  const { headKeys } = await runtime();
  return { ...headKeys.publicKey, use: 'sig', alg: 'EdDSA' };
}
