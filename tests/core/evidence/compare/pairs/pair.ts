/** A claim and a passage. */
export type Pair = {
  readonly language: string;
  readonly claim: string;
  readonly passage: string;
  /** When each was published, ISO. */
  readonly copyOn?: string;
  readonly passageOn?: string;
};

export type PairTable = { readonly differ: readonly Pair[]; readonly same: readonly Pair[] };

export const en = (claim: string, passage: string): Pair => ({ language: 'en', claim, passage });
export const ro = (claim: string, passage: string): Pair => ({ language: 'ro', claim, passage });
