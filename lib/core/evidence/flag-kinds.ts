/** What a flag asks about: a difference between claim and passage, or who or what the passage does not name. */
export const FLAG_KINDS = [
  'number',
  'date',
  'name',
  'negation',
  'certainty',
  'quote',
  'speaker',
  'act',
  'matter',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];
