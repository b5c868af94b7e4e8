import type { CheckWords } from '../check-words.ts';
import { phrasesOf } from '../point-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const englishCheckWords: CheckWords = {
  open: set(
    `and or but nor than as of to the a an with for from at into such because if unless while although though whereas including despite since
    until whether which who whose that when where even every many much very per via during without`,
  ),
  exact: phrasesOf([
    'at least',
    'at most',
    'up to',
    'about',
    'around',
    'nearly',
    'almost',
    'more than',
    'less than',
    'fewer than',
    'over',
    'under',
    'roughly',
    'approximately',
    'some',
    'only',
    'just',
    'as many as',
    'as much as',
    'as few as',
    'close to',
    'an estimated',
  ]),
  conditions: phrasesOf([
    'if',
    'unless',
    'even if',
    'only if',
    'provided that',
    'providing that',
    'as long as',
    'so long as',
    'on condition that',
    'in case',
    'assuming',
  ]),
  asks: set(
    `ask asks asked asking wonder wonders wondered wondering know knows knew see seeing saw sure unclear clear question decide decided determine
    say said tell told doubt doubts doubted remember matter check find uncertain unsure care as what or and but like than`,
  ),
  than: 'than',
  more: set('more less fewer rather other better worse greater larger higher lower'),
  pointing: set('this that last next every each earlier later'),
  one: set('is was has does isn’t wasn’t hasn’t doesn’t'),
  many: set('are were have do aren’t weren’t haven’t don’t'),
  onePronouns: set('he she it this that'),
  manyPronouns: set('they we these those'),
  singles: set('a an this another each every'),
  plurals: set('these those several'),
};
