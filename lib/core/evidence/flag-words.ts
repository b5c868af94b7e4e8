import type { FlagKind } from '#lib/core/evidence/flag-kinds.ts';

/** What stands between a passage and its claim, in words. */
export const FLAG_WORDS = {
  number: 'The numbers differ',
  date: 'The dates differ',
  name: 'The names differ',
  negation: 'One of them denies it',
  certainty: 'One is more certain than the other',
  quote: 'The quoted words differ',
  speaker: 'The passage does not name the speaker',
  act: 'The passage does not have the act',
  matter: 'The passage is about something else',
} as const satisfies Record<FlagKind, string>;
