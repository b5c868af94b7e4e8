import type { Choice } from './choice.ts';

/**
 * Words that no model may choose for: a word and what it is, wherever its lists and the rules leave a choice. `rules` leaves
 * it to the rules alone.
 */
const ROWS = `
according rules
hurt rules
reports rules
`;

export const SETTLED: ReadonlyMap<string, Choice | 'rules'> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, Choice | 'rules'] => {
      const [word = '', choice = ''] = row.split(' ');
      return [word, choice === 'noun' || choice === 'verb' || choice === 'infinitive' ? choice : 'rules'];
    }),
);
