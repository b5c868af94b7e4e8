import type { Conjunctions } from '../conjunctions.ts';

export const romanianConjunctions: Conjunctions = {
  beside: new Set(['în', 'deși']),
  empty: new Set(['veni', 'surveni']),
  granted: new Set(['după', 'deoarece', 'fiindcă', 'întrucât', 'pentru', 'când']),
  timeless: new Set(['când']),
  rest: new Set(['ce', 'timp', 'vreme', 'că', 'ca', 'cum', 'când']),
  pairs: new Set(),
  focus: new Set(['nu', 'nici', 'numai', 'doar', 'chiar', 'nu-', 'mai']),
};
