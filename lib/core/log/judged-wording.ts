import { sha256Hex } from '#lib/core/text/sha256.ts';

type Link = { readonly sourceName: string | null; readonly anonymous: string | null };

/** What a verdict was given on: what the claim says, and who says it, outermost first. */
export type JudgedWording = { readonly claimSha256: string; readonly chainSha256: string };

export const judgedWording = (text: string, chain: readonly Link[]): JudgedWording => ({
  claimSha256: sha256Hex(text),
  chainSha256: sha256Hex(JSON.stringify(chain.map(({ sourceName, anonymous }) => [sourceName, anonymous]))),
});
