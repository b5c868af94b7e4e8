import type { Sex } from '#lib/core/language/people-words.ts';
import { decide, type Candidate } from '../grammar/decide.ts';
import type { Person } from '../grammar/register.ts';
import type { Mention, Slot } from './mention.ts';

/** A pronoun, or a subject that is left out, where it stands. */
export type Place = {
  readonly sex: Sex;
  /** By place in `sentences`. */
  readonly sentence: number;
  readonly start: number;
  /** It is somebody who speaks: likelier to be whoever spoke before. */
  readonly says: boolean;
};

/**
 * Whom a pronoun means: the person of the last two sentences and of its own before it who is ahead of all others that fit
 * by number and gender, the unnamed ones too. null where two come close: then it stays a pronoun.
 */
export function whom(place: Place, mentions: readonly Mention[]): Person | null {
  const best = new Map<Person | 'unnamed', { score: number; times: number; wins: boolean }>();
  for (const mention of mentions) {
    if (mention.start >= place.start || mention.sentence < place.sentence - REACH) continue;
    if (place.sex !== null && mention.sex !== null && mention.sex !== place.sex) continue;
    const score = scoreOf(mention, place);
    const key = mention.person ?? 'unnamed';
    const known = best.get(key);
    const wins = mention.person?.certain === true && (place.says || mention.slot !== 'credit');
    if (known === undefined) best.set(key, { score, times: 1, wins });
    else {
      known.wins = score > known.score ? wins : known.wins;
      known.score = Math.max(known.score, score);
      known.times += 1;
    }
  }
  const candidates: Candidate<Person | null>[] = [{ value: null, score: NOBODY }];
  for (const [key, { score, times, wins }] of best)
    candidates.push({ value: key === 'unnamed' || !wins ? null : key, score: score + (times > 1 ? AGAIN : 0) });
  return decide(candidates, MARGIN);
}

/** How many sentences back. */
const REACH = 2;

// Points of the scores, set by reading what they decide; half a point is little, a point and a half is certain.
const MARGIN = 1.5;
/** What a name has to be ahead of even where nobody else fits. */
const NOBODY = 0.75;
const AGAIN = 0.5;
const SLOT: Readonly<Record<Slot, number>> = {
  subject: 3,
  speaker: 3,
  embedded: 2.5,
  object: 2,
  credit: 2,
  oblique: 1.5,
  lead: 1,
  agent: 0.5,
};

function scoreOf({ slot, sex, kind, sentence, person }: Mention, place: Place): number {
  const back = place.sentence - sentence;
  const near = back <= 0 ? 1.5 : back === 1 ? 0 : -1;
  const spoke = place.says && (slot === 'speaker' || slot === 'credit') ? 1.5 : 0;
  const fits = place.sex !== null && sex === place.sex ? 0.25 : 0;
  const isVague = kind === 'unknown' || (kind === 'thing' && sex === null);
  const doubt = !isVague ? 0 : person === null ? -2.5 : -1;
  return SLOT[slot] + near + spoke + fits + doubt;
}
