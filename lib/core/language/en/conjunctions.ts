import type { Conjunctions } from '../conjunctions.ts';

export const englishConjunctions: Conjunctions = {
  beside: new Set(['as', 'while', 'although', 'though', 'whereas']),
  empty: new Set(['come', 'occur', 'happen']),
  granted: new Set(['after', 'because', 'since', 'before', 'when']),
  timeless: new Set(['when', 'before']),
  rest: new Set(),
  pairs: new Set(['as']),
  focus: new Set([
    'even',
    'just',
    'only',
    'not',
    'never',
    'particularly',
    'especially',
    'except',
    'partly',
    'mainly',
    'mostly',
    'simply',
    'merely',
    "n't",
  ]),
};
