/**
 * What a person said about the origin of one item of evidence. `confirmed`: the computed one, as long as it is that one;
 * `named`: this one, whatever is computed; `joined`: the same as another's; `split`: one of its own.
 */
export const ORIGIN_RULING_KINDS = ['confirmed', 'named', 'joined', 'split'] as const;
export type OriginRulingKind = (typeof ORIGIN_RULING_KINDS)[number];
