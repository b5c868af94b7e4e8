import type { Coordination } from '../coordination.ts';
import { JOINED_VERB } from './joined-verb.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const learned = JOINED_VERB.trim()
  .split('\n')
  .map((row) => {
    const [feature = '', weight = ''] = row.split('\t');
    return [feature, Number(weight)] as const;
  });

/** The treebanks hold too few verbs that do not agree with the wrong subject to learn what a reader knows. */
export const englishCoordination: Coordination = {
  one: set(
    "he she it this that nobody everybody someone everyone is was has does isn't wasn't hasn't doesn't isn’t wasn’t hasn’t doesn’t",
  ),
  many: set(
    "you we they these those are were have do aren't weren't haven't don't aren’t weren’t haven’t don’t ’re ’ve",
  ),
  against: new Set(['but', 'yet']),
  weights: new Map([...learned, ['number:not', -2.5], ['speaker:false', -1.8], ['speaker:true', 0]]),
  margin: 0.2,
};
