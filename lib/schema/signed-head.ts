import { z } from 'zod';
import type { SignedHead } from '#lib/core/log/signed-head.ts';

/** A head of the log with its signature, as reports carry it. */
export const signedHeadSchema = z.strictObject({
  sequence: z.int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  keyId: z.string().regex(/^[\w-]{43}$/u),
  signature: z.string().regex(/^[\w-]{86}$/u),
}) satisfies z.ZodType<SignedHead>;

/** As much of an exported report as proves where the log stood; whatever else is in it. */
export const reportWithHead = z.looseObject({
  manifest: z.looseObject({
    signedHead: signedHeadSchema,
    signOffEvent: z.looseObject({ sequence: z.int().min(1) }).nullable(),
  }),
});

/** The newsroom's public key as it is published. */
export const publishedKey = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/u),
});
