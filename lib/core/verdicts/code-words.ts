import type { Code, Disposition, Said, So } from '#lib/core/verdicts/codes.ts';

/** The five codes as people read them. */
export const CODE_WORDS = {
  corroborated: 'Corroborated',
  attributed: 'Attributed',
  disputed: 'Disputed',
  unverified: 'Unverified',
  not_checkable: 'Not checkable',
} as const satisfies Record<Code, string>;

export const SAID_WORDS = {
  first_hand: 'first-hand',
  reported: 'reported',
  not_found: 'not found',
  failed: 'failed',
  unchecked: 'unchecked',
} as const satisfies Record<Said, string>;

export const SO_WORDS = {
  supported: 'supported',
  contradicted: 'contradicted',
  contested: 'contested',
  open: 'open',
  not_checkable: 'not checkable',
} as const satisfies Record<So, string>;

export const DISPOSITION_WORDS = {
  fix: 'Fix',
  attribute: 'Attribute',
  cut: 'Cut',
  contested_in_copy: 'Contested in copy',
  stet: 'Stet',
} as const satisfies Record<Disposition, string>;
