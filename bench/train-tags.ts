import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHOICES, isPossible, type Choice } from '#lib/core/language/en/tags/choice.ts';
import { slotsOf, SLOTS, type Judge, type Sight } from '#lib/core/language/en/tags/sight.ts';
import { englishTags } from '#lib/core/language/en/tags/tags.ts';
import { encodeWeights, MOST } from '#lib/core/language/en/tags/weights-text.ts';
import { dictionaryOf } from '#lib/core/language/dictionary.ts';
import { UNKNOWN, type Entry } from '#lib/core/language/entry.ts';
import { english } from '#lib/core/language/en/english.ts';
import { tokensOf, type Token } from '#lib/core/text/tokens.ts';
import { treebankOf, type GoldSentence, type GoldToken } from './treebank.ts';

/**
 * Trains the model that chooses between noun and verb: `npm run train:tags -- DATA` writes its weights into
 * `lib/core/language/en/tags/verb-weights.ts`. DATA is a folder of treebank files (see `treebank.ts`). The same data and the
 * same rules give the same weights. To be run again when a rule of reading words changes, since what the rule says is seen.
 *
 * Multinomial logistic regression over hashed features, by stochastic gradient descent with a rate for each weight
 * (“AdaGrad”, Duchi et al. 2011). Each sentence is read left to right as the engine reads it, with what was chosen so far
 * for the words before, so that the model learns to live with its own mistakes.
 */
const TRAINED_ON = ['en-ewt.train', 'en-gum.train'];
/** The news of GUM is what `ud-trees` measures. */
const MEASURED = /^GUM_news/;
const EPOCHS = 4;
const RATE = 0.05;
/** The weights are averaged over the whole of the training, looked at once in so many sentences. */
const BETWEEN = 100;
const SEED = 7;

type Sentence = {
  readonly tokens: readonly Token[];
  readonly entries: readonly Entry[];
  readonly gold: readonly (GoldToken | undefined)[];
};

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run train:tags -- DATA');
  process.exit(2);
}

const dictionary = dictionaryOf(english);
const weights = new Float64Array(SLOTS * CHOICES.length);
let summed = 0;
const sums = new Float64Array(SLOTS * CHOICES.length);
const squares = new Float64Array(SLOTS * CHOICES.length).fill(1e-8);
const sentences = TRAINED_ON.flatMap((name) => treebankOf(join(folder, `${name}.tsv.gz`)))
  .filter(({ id }) => !MEASURED.test(id))
  .map(sentenceOf);
const random = randomFrom(SEED);
for (let epoch = 1; epoch <= EPOCHS; epoch += 1) console.log(`epoch ${epoch}: ${lossOf(epochOf()).toFixed(4)}`);
writeFileSync(new URL('../lib/core/language/en/tags/verb-weights.ts', import.meta.url), fileOf());

function sentenceOf({ text, tokens: words }: GoldSentence): Sentence {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const byStart = new Map(words.map((word) => [word.start, word]));
  return {
    tokens,
    entries: tokens.map(({ lower }) => dictionary.get(lower) ?? UNKNOWN),
    gold: tokens.map(({ start }) => byStart.get(start)),
  };
}

/** Goes over all sentences once in an order of its own, and gives the loss of each choice. */
function epochOf(): readonly number[] {
  const losses: number[] = [];
  for (const [at, { tokens, entries, gold }] of shuffled(sentences).entries()) {
    const judge: Judge = (sight) => {
      const right = rightChoice(gold[sight.place.at]);
      return right === null || !isPossible(right, sight.place) ? null : learnt(sight, right, losses);
    };
    englishTags(tokens, entries, english.lexicon, judge);
    if (at % BETWEEN === 0) addUp();
  }
  return losses;
}

function addUp(): void {
  summed += 1;
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
}

function lossOf(losses: readonly number[]): number {
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/** A participle before its noun is an adjective; other participles are verbs, as a past form is. */
function rightChoice(gold: GoldToken | undefined): Choice | null {
  if (gold === undefined) return null;
  if (gold.xpos === 'VB') return 'infinitive';
  if (gold.xpos === 'VBN') return gold.relation === 'amod' ? 'noun' : 'verb';
  return /^(?:VBD|VBZ|VBP|MD)$/.test(gold.xpos) ? 'verb' : 'noun';
}

/** Moves the weights towards the right choice; the choice that they made before. */
function learnt(sight: Sight, right: Choice, losses: number[]): Choice {
  const slots = slotsOf(sight);
  const scores = CHOICES.map((choice, k) =>
    isPossible(choice, sight.place)
      ? slots.reduce((sum, slot) => sum + (weights[slot * CHOICES.length + k] ?? 0), 0)
      : null,
  );
  const most = Math.max(...scores.flatMap((score) => score ?? []));
  const powers = scores.map((score) => (score === null ? 0 : Math.exp(score - most)));
  const all = powers.reduce((sum, power) => sum + power, 0);
  for (const [k, choice] of CHOICES.entries()) {
    if (scores[k] === null) continue;
    const share = (powers[k] ?? 0) / all;
    if (choice === right) losses.push(-Math.log(share));
    move(slots, k, share - (choice === right ? 1 : 0));
  }
  return CHOICES.find((_, k) => scores[k] === most) ?? sight.ruled;
}

function move(slots: readonly number[], choice: number, gradient: number): void {
  if (Math.abs(gradient) < 1e-4) return;
  for (const slot of slots) {
    const at = slot * CHOICES.length + choice;
    squares[at] = (squares[at] ?? 0) + gradient * gradient;
    weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(squares[at] ?? 1);
  }
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[]): readonly T[] {
  const left = [...items];
  const order: T[] = [];
  while (left.length > 0) {
    const at = Math.floor(random() * left.length);
    const last = left.pop();
    if (last === undefined) break;
    order.push(at < left.length ? (left[at] ?? last) : last);
    if (at < left.length) left[at] = last;
  }
  return order;
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function fileOf(): string {
  const means = Array.from(sums, (sum) => sum / summed);
  const scale = MOST / means.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const text = encodeWeights(means.map((weight) => Math.round(weight * scale)));
  return `/**
 * Made by \`npm run train:tags\`; not to be edited. Licensed under CC BY-SA 4.0, not under the licence of the code: see
 * \`LICENCE-treebanks.md\` in the folder above, which names the treebanks that it was made from.
 */
export const WEIGHTS = \`
${text}
\`;

/** How large a weight of 1 is as it is written. */
export const SCALE = ${scale.toFixed(4)};
`;
}
