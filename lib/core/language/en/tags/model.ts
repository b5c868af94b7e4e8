import { BIT } from '#lib/core/language/lexicon.ts';
import { CHOICES, isPossible, type Choice } from './choice.ts';
import { slotsOf, SLOTS, type Judge } from './sight.ts';
import { decodeWeights } from './weights-text.ts';
import { SCALE, WEIGHTS } from './verb-weights.ts';

/**
 * How much better than the rule's choice another must be, in natural logarithms of how much likelier it is. Below it the
 * rule's choice stands. Set on the development sets: at .5 and at 1.5 fewer claims come out right.
 */
const MARGIN = 1 * SCALE;
/** The same where a past form would be an adjective: whether it is a verb is better told from the clause around it. */
const PAST_MARGIN = 1.5 * SCALE;

/** A model that was trained on sentences tagged by hand chooses between noun and verb; `npm run train:tags` makes it. */
export const modelJudge: Judge = (sight) => {
  const scores = scoresOf(slotsOf(sight));
  const ruled = scores[CHOICES.indexOf(sight.ruled)] ?? 0;
  let best: Choice | null = null;
  const margin = (sight.place.bits & BIT.PAST) === 0 ? MARGIN : PAST_MARGIN;
  let most = ruled + margin;
  for (const [at, choice] of CHOICES.entries()) {
    const score = scores[at] ?? 0;
    if (score <= most || choice === sight.ruled || !isPossible(choice, sight.place)) continue;
    most = score;
    best = choice;
  }
  return best;
};

/** Of each place in the table, one weight for each choice; decoded when the first sentence needs them. */
let decoded: Int8Array | null = null;

function scoresOf(slots: readonly number[]): readonly number[] {
  const weights = (decoded ??= decodeWeights(WEIGHTS, SLOTS * CHOICES.length));
  let noun = 0;
  let verb = 0;
  let infinitive = 0;
  for (const slot of slots) {
    const at = slot * 3;
    noun += weights[at] ?? 0;
    verb += weights[at + 1] ?? 0;
    infinitive += weights[at + 2] ?? 0;
  }
  return [noun, verb, infinitive];
}
