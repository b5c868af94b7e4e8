/** The five codes in their fixed order, which is also the order of the keys 1 to 5. */
export const CODES = ['corroborated', 'attributed', 'disputed', 'unverified', 'not_checkable'] as const;
export type Code = (typeof CODES)[number];

/** "Was it said?", for one link of the chain. */
export const SAID = ['first_hand', 'reported', 'not_found', 'failed', 'unchecked'] as const;
export type Said = (typeof SAID)[number];

/** "Is it so?", for the proposition. */
export const SO = ['supported', 'contradicted', 'contested', 'open', 'not_checkable'] as const;
export type So = (typeof SO)[number];

/** Why a claim is disputed: the first eight are errors in our copy, the last two are contested by others. */
export const DISPUTE_REASONS = [
  'contradicted',
  'misquote',
  'overstated',
  'misattributed',
  'arithmetic',
  'out_of_context',
  'outdated',
  'retracted_source',
  'conflicting_sources',
  'denied',
] as const;
export type DisputeReason = (typeof DISPUTE_REASONS)[number];

/** Why a claim cannot be checked. */
export const NOT_CHECKABLE_REASONS = [
  'opinion',
  'prediction',
  'rhetoric',
  'private_experience',
  'characterisation',
] as const;
export type NotCheckableReason = (typeof NOT_CHECKABLE_REASONS)[number];

export const REASON_CODES = [...DISPUTE_REASONS, ...NOT_CHECKABLE_REASONS] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What the desk does about a claim. */
export const DISPOSITIONS = ['fix', 'attribute', 'cut', 'contested_in_copy', 'stet'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const CLAIM_STATES = ['open', 'checked', 'second_check', 'deciding', 'final', 'needs_attention'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
