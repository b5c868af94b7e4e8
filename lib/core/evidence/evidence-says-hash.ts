import { sha256Hex } from '#lib/core/text/sha256.ts';

type Says = {
  readonly settlesReason: string | null;
  readonly ownConduct: boolean;
  readonly wordsDiffer: boolean;
  readonly terms: string | null;
  readonly complete: boolean;
};

/** For the log, which holds no text: the hash of all that the reviewer says of an item beside its stance. */
export const evidenceSaysHash = ({ settlesReason, ownConduct, wordsDiffer, terms, complete }: Says): string =>
  sha256Hex(JSON.stringify([settlesReason, ownConduct, wordsDiffer, terms, complete]));
