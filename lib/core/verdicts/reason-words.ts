import type { ReasonCode } from '#lib/core/verdicts/codes.ts';

/** The reason codes as people read them. */
export const REASON_WORDS = {
  contradicted: 'Contradicted',
  misquote: 'Misquote',
  overstated: 'Overstated',
  misattributed: 'Misattributed',
  arithmetic: 'Arithmetic',
  out_of_context: 'Out of context',
  outdated: 'Outdated',
  retracted_source: 'Retracted source',
  conflicting_sources: 'Conflicting sources',
  denied: 'Denied',
  opinion: 'Opinion',
  prediction: 'Prediction',
  rhetoric: 'Rhetoric',
  private_experience: 'Private experience',
  characterisation: 'Characterisation',
} as const satisfies Record<ReasonCode, string>;
