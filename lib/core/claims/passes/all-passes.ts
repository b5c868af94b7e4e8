import type { Doc } from '../doc.ts';
import { blocks } from './10-blocks.ts';
import { sentences } from './20-sentences.ts';
import { quotes } from './30-quotes.ts';
import { words } from './32-words.ts';
import { people } from './36-people.ts';
import { attributions } from './40-attributions.ts';
import { reach } from './42-reach.ts';
import { clauses } from './50-clauses.ts';
import { checked } from './55-checked.ts';
import { acts } from './57-acts.ts';
import { claims } from './60-claims.ts';
import { cited } from './65-cited.ts';
import { ranked } from './70-ranked.ts';

export type Pass = (doc: Doc) => Doc;

/** In order; each takes what the earlier ones found and adds its own part. */
export const PASSES: readonly Pass[] = [
  blocks, //       paragraphs and their kinds, so that "Sources: A, B" is no sentence of copy
  sentences, //    "It rose. It fell." -> two
  quotes, //       where “words” are somebody's own, before anyone asks whose
  words, //        "strikes" a verb or a noun: read once, used by all that follow
  people, //       "Mayor Ana Pop" -> who "the mayor" and "Pop" are later on
  attributions, // "The mill said wages rose" -> "wages rose", said by the mill
  reach, //        “A,” she said. “B.” -> both are hers, as is what follows "She said:"
  clauses, //      "wages rose and hours fell" -> two propositions
  checked, //      "red and | blue flags": what does not hold as a sentence is not taken apart
  acts, //         "Pop hopes to win": what the whole claim tells of somebody, it tells as theirs
  claims, //       "he signed it" -> "Pop signed it.", with its spans, quotes and hedges
  cited, //        the outlets that the copy itself credits
  ranked, //       what kind of claim it is, and how urgent
];
