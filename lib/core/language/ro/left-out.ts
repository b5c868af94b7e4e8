import type { LeftOutWords } from '../left-out-words.ts';
import { wordSet } from '../word-set.ts';
import { romanianVerbs } from './tables.ts';

export const romanianLeftOut: LeftOutWords = {
  happens: romanianVerbs.marked('happens'),
  ofThings: romanianVerbs.marked('of-things'),
  byPeople: romanianVerbs.marked('by-people'),
  doneToPeople: romanianVerbs.marked('done-to-people'),
  nobody: wordSet('loc nevoie vorba'),
  own: wordSet('își și- îl l-'),
};
