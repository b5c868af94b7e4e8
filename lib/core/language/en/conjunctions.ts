import type { Conjunctions } from '../conjunctions.ts';

export const englishConjunctions: Conjunctions = {
  beside: new Set(['as', 'while', 'although', 'though', 'whereas']),
  granted: new Set(['after', 'because', 'since', 'before', 'when']),
  timeless: new Set(['when', 'before']),
  rest: new Set(),
};
