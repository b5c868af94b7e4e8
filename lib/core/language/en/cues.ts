import type { CueTable } from '../cues.ts';
import { englishAdjectives, englishNouns, englishTurnWords, englishVerbs } from './tables.ts';

/** English reporting language. */
export const englishCues: CueTable = {
  verbs: englishVerbs.cues,
  frames: englishVerbs.frames,
  nounFrames: englishNouns.frames,
  adjectiveFrames: englishAdjectives.frames,
  speech: englishNouns.standing('speech'),
  prepositions: ['according to', 'in the words of', 'as per', 'citing', 'quoting'].map((phrase) => phrase.split(' ')),
  speechNouns: englishNouns.standing('message'),
  anonymous: englishNouns.valued('unnamed'),
  people: englishNouns.standing('person'),
  bodies: englishNouns.standing('body'),
  documents: englishNouns.standing('document'),
  labels: englishTurnWords.standing('label'),
  spoken: englishTurnWords.standing('spoken'),
  accusedOf: new Set(),
  passive: englishVerbs.marked('hidden'),
  presuppose: new Map([...englishNouns.valued('grants')].map(([noun, verb]) => [noun, { verb }])),
};
